"""A new card for an adult who applies and collects it, or sends somebody to collect it."""

from tests.cases.case import Case

FROM_HOME = ("card-by-smartphone", "card-by-pc", "card-by-photo-booth", "card-by-mail")
WAYS = (*FROM_HOME, "card-at-city-hall")
COUNTERS = ("shimin-ka",)
BRING = {"issuance-application-form": "required", "face-photo": "helpful"}
PICK_UP = {"issuance-notice": "required", "my-number-card": "required", "holder-id": "required"}
IN_VAIN = ("reissue-fee",)
"""Q7: free where the old card can be handed in."""
LOST_IN_VAIN = ("my-number-card",)
"""Q7: where it can't be handed in, the new card is given against a fee."""

CASES: tuple[Case, ...] = (
    Case(
        name="a first certificate and card ending on one day",
        source="カード命令29条1項・3項（11回目の誕生日）、26条1項; 岡崎市（カードの更新になる）; 越谷市 手続方法、Q7、Q9",
        query="certificate=2027-01-20&card=2027-01-20&who=self&age=adult",
        renew="card",
        standing="open",
        opens="2026-10-21",
        closes="2027-01-20",
        ways=WAYS,
        bring=BRING,
        pick_up=PICK_UP,
        not_needed=IN_VAIN,
        counters=COUNTERS,
        warnings=("phone-again",),
        valid_until="2037-01-20",
        note="A card made at 16 or 17 for one who is grown up now. The place of the pick-up isn't on"
        " the page; the papers for it are on the notice of issuance.",
    ),
    Case(
        name="an envelope lost before a new card is applied for",
        source="越谷市 Q10（窓口、電話、電子申請で再発行）; カード命令29条1項・3項",
        query="certificate=2027-01-20&card=2027-01-20&who=self&notice=lost",
        renew="card",
        standing="open",
        opens="2026-10-21",
        closes="2027-01-20",
        ways=WAYS,
        bring=BRING,
        pick_up=PICK_UP,
        not_needed=IN_VAIN,
        counters=COUNTERS,
        warnings=("phone-again",),
        valid_until="2037-01-20",
        note="The form is mailed after a telephone call, so it costs no visit.",
    ),
    Case(
        name="a certificate never renewed and a card in its window",
        source="カード命令29条1項・3項; 越谷市 マイナンバーカードの更新手続き、Q7",
        query="certificate=2022-01-20&card=2027-01-20&who=self",
        renew="card",
        standing="open",
        opens="2026-10-21",
        closes="2027-01-20",
        ways=WAYS,
        bring=BRING,
        pick_up=PICK_UP,
        not_needed=IN_VAIN,
        counters=COUNTERS,
        warnings=("phone-again",),
        valid_until="2037-01-20",
    ),
    Case(
        name="a card that ends on 29 February",
        source="カード命令26条2項（うるう日）、29条1項・3項; 越谷市 マイナンバーカードの更新手続き",
        query="certificate=2028-02-29&card=2028-02-29&who=self",
        renew="card",
        standing="too-early",
        opens="2027-11-30",
        closes="2028-02-29",
        ways=WAYS,
        bring=BRING,
        pick_up=PICK_UP,
        not_needed=IN_VAIN,
        counters=COUNTERS,
        warnings=("phone-again",),
        valid_until="2038-02-28",
        note="Only one born on 29 February has such a card; 2038 is a common year.",
    ),
    Case(
        name="a card window that opens before the certificate ends",
        source="カード命令29条1項; 岡崎市（カードの期限まで3か月ならカードの更新）; 越谷市 手続方法",
        query="certificate=2027-01-20&card=2027-03-31&who=self",
        renew="card",
        standing="too-early",
        opens="2027-01-01",
        closes="2027-03-31",
        ways=WAYS,
        bring=BRING,
        pick_up=PICK_UP,
        not_needed=IN_VAIN,
        counters=COUNTERS,
        warnings=("phone-again",),
        note="The certificate ends earlier than the card, hence on a birthday (公個規則49条): the"
        " holder was born on a 20 January, and 31 March is the end of a stay (カード命令27条)."
        " The new card ends on a 20 January, of 2037 or 2038 by the day it is made: nothing to"
        " promise, least of all 2037-03-31.",
    ),
    Case(
        name="a new card for a father of 78 whose daughter collects it",
        source="番号令13条7項; 番号規則13〜16条; 長野市、湯沢市、荒尾市（75歳以上）; 越谷市 申請サポート（本人が来る）",
        query="certificate=2027-02-03&card=2027-02-03&who=proxy&age=adult&pickup-reason=listed",
        renew="card",
        standing="open",
        opens="2026-11-04",
        closes="2027-02-03",
        ways=FROM_HOME,
        bring=BRING,
        pick_up=PICK_UP
        | {
            "proxy-photo-id": "required",
            "proof-of-reason": "required",
            "proof-of-representation": "required",
        },
        carried_by={
            "issuance-notice": "proxy",
            "my-number-card": "proxy",
            "holder-id": "proxy",
            "proxy-photo-id": "proxy",
            "proof-of-reason": "proxy",
            "proof-of-representation": "proxy",
        },
        not_needed=IN_VAIN,
        warnings=("phone-again",),
        valid_until="2037-02-03",
        note="75 and over is on the lists of other towns; Koshigaya prints none. His papers may show"
        " his age well enough, but proof is what the order asks for.",
    ),
    Case(
        name="a spouse who would collect the card of a busy holder",
        source="番号令13条7項; 長野市、湯沢市（仕事が忙しいは理由にならない）; 越谷市 Q9",
        query="certificate=2027-01-20&card=2027-01-20&who=proxy&pickup-reason=none",
        renew="card",
        standing="open",
        opens="2026-10-21",
        closes="2027-01-20",
        ways=WAYS,
        bring=BRING,
        pick_up=PICK_UP,
        not_needed=IN_VAIN,
        counters=COUNTERS,
        warnings=("pickup-needs-holder", "phone-again"),
        instead="holder-at-pickup",
        valid_until="2037-01-20",
    ),
)
