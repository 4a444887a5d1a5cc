"""Children, those of 15 to 17, and wards.

A card made under 18 ends together with its certificate, so a child's path is a new card. Only a
second card whose first certificate was put in at that time outlives its certificate, by a year.
"""

from tests.cases.card import BRING, COUNTERS, IN_VAIN, PICK_UP, WAYS
from tests.cases.case import Case

_REPRESENTATIVE_BRINGS = {
    "my-number-card": "required",
    "proxy-photo-id": "required",
    "proof-of-representation": "required",
    "pins": "required",
    "expiry-notice": "helpful",
    "holder-id": "helpful",
}
_REPRESENTATIVE_PICKS_UP = PICK_UP | {
    "proxy-photo-id": "required",
    "proof-of-representation": "required",
    "proof-of-reason": "helpful",
}
_NOT_FOR_CERTIFICATE = ("face-photo", "issuance-application-form")

CASES: tuple[Case, ...] = (
    Case(
        name="a child of 12 whose parent sees to the new card",
        source="カード命令26条1項、29条; 番号令13条7項; 番号規則13〜16条; 長野市（中学生まで）; 越谷市 手続方法、Q9",
        query="certificate=2027-02-10&card=2027-02-10&who=legal-representative&age=under-15",
        renew="card",
        standing="open",
        opens="2026-11-11",
        closes="2027-02-10",
        ways=WAYS,
        bring=BRING,
        pick_up=_REPRESENTATIVE_PICKS_UP,
        carried_by=dict.fromkeys(_REPRESENTATIVE_PICKS_UP, "proxy"),
        not_needed=IN_VAIN,
        counters=COUNTERS,
        warnings=("phone-again",),
        note="At the city hall, where the photograph is taken, the child has to come along. Whether"
        " the child must come to the pick-up is open; a parent who collects alone shows that the"
        " child can't (up to junior high school it is listed, each reason with its proof). The"
        " 6th birthday, 2032-02-10, isn't promised.",
    ),
    Case(
        name="a child of 12 whose parent renews the certificate",
        source="公個規則5条2項、13条1号・49条1号; 田川市、江戸川区; 越谷市 代理人が来庁して手続き、Q6",
        query="certificate=2027-01-20&card=2028-01-20&who=legal-representative&age=under-15",
        renew="certificate",
        standing="open",
        opens="2026-10-21",
        closes="2027-01-20",
        ways=("certificate-by-proxy",),
        bring=_REPRESENTATIVE_BRINGS,
        carried_by=dict.fromkeys(_REPRESENTATIVE_BRINGS, "proxy"),
        not_needed=_NOT_FOR_CERTIFICATE,
        counters=COUNTERS,
        warnings=("no-signature-under-15", "phone-again"),
        valid_until="2028-01-20",
        note="What stands in the sealed form's place is for the mayor to say: the child's papers may"
        " help. Whether the child has to come along differs by town; Koshigaya prints nothing.",
    ),
    Case(
        name="a child of 12 who would come alone",
        source="田川市、江戸川区（15歳未満は法定代理人）; 番号令13条7項; 番号規則13〜16条; 越谷市 手続方法",
        query="certificate=2027-02-10&card=2027-02-10&who=self&age=under-15",
        renew="card",
        standing="open",
        opens="2026-11-11",
        closes="2027-02-10",
        ways=WAYS,
        bring=BRING,
        pick_up=_REPRESENTATIVE_PICKS_UP,
        carried_by=dict.fromkeys(_REPRESENTATIVE_PICKS_UP, "proxy"),
        not_needed=IN_VAIN,
        counters=COUNTERS,
        warnings=("child-needs-representative", "phone-again"),
        instead="legal-representative",
        note="The rest is the parent's plan.",
    ),
    Case(
        name="one of 16 who comes alone",
        source="豊橋市（15歳からひとりで）、相馬市（未成年は法定代理人）; カード命令26条1項、29条; 越谷市 手続方法",
        query="certificate=2027-02-10&card=2027-02-10&who=self&age=15-17",
        renew="card",
        standing="open",
        opens="2026-11-11",
        closes="2027-02-10",
        ways=WAYS,
        bring=BRING,
        pick_up=PICK_UP,
        not_needed=IN_VAIN,
        counters=COUNTERS,
        warnings=("minor-ask", "phone-again"),
        note="Towns differ; Koshigaya's page makes no exception for this age. The 6th birthday,"
        " 2032-02-10, isn't promised.",
    ),
    Case(
        name="a guardian of an adult ward",
        source="公個規則5条2項（法定代理人）、13条1号・49条1号; 知多市、能代市（登記事項証明書）; 越谷市 代理人が来庁して手続き、Q6",
        query="certificate=2027-01-20&card=2032-01-20&who=legal-representative&age=adult",
        renew="certificate",
        standing="open",
        opens="2026-10-21",
        closes="2027-01-20",
        ways=("certificate-by-proxy",),
        bring=_REPRESENTATIVE_BRINGS,
        carried_by=dict.fromkeys(_REPRESENTATIVE_BRINGS, "proxy"),
        not_needed=_NOT_FOR_CERTIFICATE,
        counters=COUNTERS,
        warnings=("ward-papers", "phone-again"),
        valid_until="2032-01-20",
        note="Who enters the PIN for the ward isn't said. A ward in principle has no signature"
        " certificate, so the end is that of the other one.",
    ),
)
