"""Families of whom somebody can't go yet, or something has to be asked first."""

from dataclasses import replace

from renewal.municipality.office import Minors, WithoutForm
from tests.household.families import SELF_ANYWHERE, Family, Going
from tests.shipped import KOSHIGAYA

FAMILIES: tuple[Family, ...] = (
    Family(
        name="a card lost",
        source="越谷市 Q7（紛失は1,000円）; 富谷市（利用停止、警察への届出）",
        query="p1-old-card=lost&p2-certificate=2027-01-20&p2-card=2032-01-20",
        comes=("holder", "holder"),
        trips=(Going(day="2026-11-24", last="2027-01-20", members=(2,), counters=SELF_ANYWHERE),),
        apart={1: "lost"},
        last_days={2: "2027-01-20"},
        note="How a lost card is made again has to be asked first; it holds nobody up.",
    ),
    Family(
        name="everything too early",
        source="公個規則13条・49条; カード命令29条1項（三月未満）; 越谷市 Q2",
        query="p1-certificate=2028-05-20&p1-card=2033-05-20"
        "&p2-certificate=2027-05-20&p2-card=2027-05-20&p2-age=15-17",
        comes=("holder", "holder"),
        apart={1: "not-yet", 2: "not-yet"},
        last_days={1: "2028-05-19", 2: "2027-05-20"},
        note="The certificate may be renewed from 21 February 2028 on: more than a year ahead no"
        " day is named. A card can't be applied for before its window, be it in February.",
    ),
    Family(
        name="too early today, but with a day to go together",
        source="公個規則13条・49条; 越谷市 Q2（2月21日から）",
        query="p1-certificate=2027-05-20&p1-card=2032-05-20&p2-certificate=2027-05-25&p2-card=2032-05-25",
        comes=("holder", "holder"),
        trips=(Going(day="2027-02-26", last="2027-05-20", members=(1, 2), counters=SELF_ANYWHERE),),
        last_days={1: "2027-05-20", 2: "2027-05-25"},
        note="The second window opens on 26 February, a Friday.",
    ),
    Family(
        name="on the last open day before New Year",
        source="公個規則13条・49条; 年末年始 12月29日から1月3日まで（domain.md 12）",
        on="2026-12-28",
        query="p1-certificate=2027-01-03&p1-card=2032-01-03&p2-certificate=2027-01-20&p2-card=2032-01-20",
        comes=("holder", "holder"),
        trips=(Going(day="2026-12-28", last="2026-12-28", members=(1, 2), counters=SELF_ANYWHERE),),
        last_days={1: "2026-12-28", 2: "2027-01-20"},
        note="3 January ends a certificate on a closed day; the 28th, a Monday, is the only one.",
    ),
    Family(
        name="after the last open day",
        source="公個規則13条・49条; 年末年始; 民法142条は期限を延ばさない（domain.md 3.8）",
        on="2026-12-29",
        query="p1-certificate=2027-01-03&p1-card=2032-01-03&p2-certificate=2027-01-20&p2-card=2032-01-20",
        comes=("holder", "holder"),
        trips=(Going(day="2027-01-04", last="2027-01-20", members=(2,), counters=SELF_ANYWHERE),),
        apart={1: "no-day"},
        last_days={2: "2027-01-20"},
    ),
    Family(
        name="two with the same dates",
        source="公個規則13条・49条; 越谷市 Q6",
        query="p1-certificate=2027-01-20&p1-card=2032-01-20&p2-certificate=2027-01-20&p2-card=2032-01-20",
        comes=("holder", "holder"),
        trips=(Going(day="2026-11-24", last="2027-01-20", members=(1, 2), counters=SELF_ANYWHERE),),
        last_days={1: "2027-01-20", 2: "2027-01-20"},
    ),
    Family(
        name="one estimated, and one that ended and waits for nobody's window",
        source="公個規則49条; 越谷市 Q4（期限の後も発行できる）; 金沢市（見積もり）",
        query="p1-card=2032-01-20&p2-certificate=2026-11-10&p2-card=2031-11-10"
        "&p3-certificate=2027-03-20&p3-card=2032-03-20",
        comes=("holder", "holder", "holder"),
        trips=(
            Going(day="2026-11-24", last=None, members=(2,), counters=SELF_ANYWHERE),
            Going(day="2026-12-21", last="2027-03-19", members=(3,), counters=SELF_ANYWHERE),
        ),
        apart={1: "estimated"},
        last_days={3: "2027-03-19"},
        note="The third may come from 21 December on; without a certificate nobody waits so long."
        " 20 March 2027 is a Saturday.",
    ),
    Family(
        name="an ended one that waits nine days for the others",
        source="公個規則49条; 越谷市 Q4、Q6",
        query="p1-certificate=2026-11-10&p1-card=2031-11-10&p2-certificate=2027-03-02&p2-card=2032-03-02",
        comes=("holder", "holder"),
        trips=(Going(day="2026-12-03", last="2027-03-02", members=(1, 2), counters=SELF_ANYWHERE),),
        last_days={2: "2027-03-02"},
        note="From 3 December on both; a card of 2 March would be too late for the first.",
    ),
    Family(
        name="cards too late for their ends, a proxy with a reason, a child that comes along",
        source="越谷市 Q9; 番号令13条7項（75歳以上ほか）; 江戸川区、尾道市（子も一緒に）; カード命令29条",
        office=replace(KOSHIGAYA, minors=Minors.WITH_CHILD),
        query="p1-certificate=2026-12-10&p1-card=2026-12-10&p1-who=proxy&p1-pickup-reason=listed"
        "&p2-certificate=2026-11-01&p2-card=2026-11-01&p2-who=legal-representative&p2-age=under-15"
        "&p3-certificate=2027-02-10&p3-card=2027-02-10&p3-who=proxy",
        comes=("proxy", "with-child", "holder"),
        applies=(1, 2, 3),
        ready_about="2027-01-04",
        apply_by="2026-12-30",
        late=(1,),
        last_days={1: "2026-12-10", 3: "2027-02-10"},
        note="The child's card has ended already, so nothing is left to be late for. Who has no"
        " reason for a proxy collects the card.",
    ),
    Family(
        name="a proxy without the form where the office takes none",
        source="公個規則5条2項; むつ市、municipalities.md A4",
        office=replace(KOSHIGAYA, proxy_without_form=WithoutForm.NOT_POSSIBLE),
        query="p1-certificate=2027-01-20&p1-card=2032-01-20&p1-who=proxy&p1-reply-form=none",
        comes=("proxy",),
        apart={1: "form-needed"},
        last_days={1: "2027-01-20"},
    ),
)
