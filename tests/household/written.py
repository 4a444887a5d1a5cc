"""Families that go together, or can't: each by law and city page."""

from dataclasses import replace

from renewal.municipality.office import Admits, Service
from tests.household.families import SELF_ANYWHERE, Family, Going
from tests.shipped import KOSHIGAYA

FIVE = (
    "p1-certificate=2027-01-20&p1-card=2032-01-20"
    "&p2-certificate=2026-12-15&p2-card=2031-12-15&p2-pin=forgotten"
    "&p3-certificate=2027-02-10&p3-card=2027-02-10&p3-who=legal-representative&p3-age=under-15"
    "&p4-certificate=2027-01-31&p4-card=2027-01-31&p4-age=15-17"
    "&p5-certificate=2027-02-03&p5-card=2032-02-03&p5-who=proxy"
)
_STAY = (Service.STAY_EXTENSION, Admits.HOLDER_AND_REPRESENTATIVE)
EXTENDS_STAYS = replace(
    KOSHIGAYA,
    counters=tuple(
        replace(one, accepts=(*one.accepts, _STAY)) if one.code == "shimin-ka" else one
        for one in KOSHIGAYA.counters
    ),
)
"""Koshigaya, had it said that the civic affairs counter extends stays; the page is silent."""

FAMILIES: tuple[Family, ...] = (
    Family(
        name="five people with three procedures",
        source="越谷市 手続方法（本人、代理人）、Q5、Q6、Q9; 公個規則5条2項・49条; カード命令29条; 番号令13条7項",
        query=FIVE,
        comes=("holder", "holder", "ask-child", "holder", "proxy"),
        trips=(
            Going(
                day="2026-11-24",
                last="2026-12-15",
                members=(1, 2, 5),
                counters=("shimin-ka",),
            ),
        ),
        applies=(3, 4),
        ready_about="2027-01-04",
        apply_by="2026-12-20",
        last_days={
            1: "2027-01-20",
            2: "2026-12-15",
            3: "2027-02-10",
            4: "2027-01-31",
            5: "2027-02-03",
        },
        note="The 23rd is a holiday. Grandmother's proxy is taken at the civic affairs counter"
        " alone, so all go there. The mother's last day is everybody's; the new cards come three"
        " weeks later, so nobody's certificate waits for them: she goes anyway. Six weeks before"
        " 31 January, a Sunday, the first card has to be applied for.",
    ),
    Family(
        name="a certificate that can wait until the children's cards come",
        source="越谷市 手続方法、Q6、Q9（約1か月半、予約）; カード命令29条; municipalities.md A5",
        query="p1-certificate=2027-02-20&p1-card=2032-02-20"
        "&p2-certificate=2027-02-10&p2-card=2027-02-10&p2-age=under-15&p2-who=self",
        comes=("holder", "ask-child"),
        trips=(Going(day="2026-11-24", last="2027-02-19", members=(1,), counters=SELF_ANYWHERE),),
        applies=(2,),
        ready_about="2027-01-04",
        apply_by="2026-12-30",
        can_wait=(1,),
        last_days={1: "2027-02-19", 2: "2027-02-10"},
        note="20 February 2027 is a Saturday. The child who would come alone has a parent come.",
    ),
    Family(
        name="windows that do not meet",
        source="公個規則13条・49条（三月未満）; 越谷市 Q2、Q6",
        query="p1-certificate=2026-12-15&p1-card=2031-12-15&p2-certificate=2027-04-20&p2-card=2032-04-20",
        comes=("holder", "holder"),
        trips=(
            Going(day="2026-11-24", last="2026-12-15", members=(1,), counters=SELF_ANYWHERE),
            Going(day="2027-01-21", last="2027-04-20", members=(2,), counters=SELF_ANYWHERE),
        ),
        last_days={1: "2026-12-15", 2: "2027-04-20"},
        note="The second may come from 21 January on, five weeks after the first has to.",
    ),
    Family(
        name="a window that opens before the other closes",
        source="公個規則13条・49条; 越谷市 Q2、Q6",
        query="p1-certificate=2026-12-15&p1-card=2031-12-15&p2-certificate=2027-03-08&p2-card=2032-03-08",
        comes=("holder", "holder"),
        trips=(Going(day="2026-12-09", last="2026-12-15", members=(1, 2), counters=SELF_ANYWHERE),),
        last_days={1: "2026-12-15", 2: "2027-03-08"},
        note="The second may come from 9 December on: a week is left to go together.",
    ),
    Family(
        name="a proxy without the form goes along, and once more",
        source="公個規則5条2項; 呉市、横浜市（2回の来庁）; 越谷市 代理人が来庁して手続き、Q6",
        query="p1-certificate=2027-01-20&p1-card=2032-01-20"
        "&p2-certificate=2027-01-20&p2-card=2032-01-20&p2-who=proxy&p2-reply-form=none",
        comes=("holder", "proxy"),
        trips=(
            Going(
                day="2026-11-24",
                last="2027-01-06",
                members=(1, 2),
                counters=("shimin-ka",),
                again=(2,),
            ),
        ),
        last_days={1: "2027-01-20", 2: "2027-01-20"},
        note="A letter goes to the holder and comes back before the second visit: two weeks are"
        " left for it, so they go together until 6 January.",
    ),
    Family(
        name="a family whose stay has an end, the page silent about where",
        source="カード命令27条2項1号; 越谷市（記載なし）; municipalities.md A10",
        query="p1-card=2027-01-31&p1-stay=limited&p2-card=2027-01-31&p2-stay=limited"
        "&p3-card=2027-01-31&p3-stay=limited&p3-age=under-15&p3-who=legal-representative",
        comes=("holder", "holder", "ask-child"),
        apart={1: "ask-where", 2: "ask-where", 3: "ask-where"},
        last_days={1: "2027-01-29", 2: "2027-01-29", 3: "2027-01-29"},
    ),
    Family(
        name="the same family where the counter is known",
        source="カード命令27条2項1号（カードの期限より前に）; 小城市",
        office=EXTENDS_STAYS,
        query="p1-card=2027-01-31&p1-stay=limited&p2-card=2027-01-31&p2-stay=limited"
        "&p3-card=2027-01-31&p3-stay=limited&p3-age=under-15&p3-who=legal-representative",
        comes=("holder", "holder", "ask-child"),
        trips=(
            Going(day="2026-11-24", last="2027-01-29", members=(1, 2, 3), counters=("shimin-ka",)),
        ),
        last_days={1: "2027-01-29", 2: "2027-01-29", 3: "2027-01-29"},
        note="31 January 2027 is a Sunday. No waiting for a window, only for the permission.",
    ),
)
