"""Residents whose stay has an end: the card follows the stay, and the city's page is silent."""

from tests.cases.card import BRING, COUNTERS, LOST_IN_VAIN, WAYS
from tests.cases.case import Case

CASES: tuple[Case, ...] = (
    Case(
        name="a student with a limited stay",
        source="カード命令27条1項・2項; 小城市（電子証明書も同じ日に）; うるま市（通知は届かない）",
        query="certificate=2027-01-31&card=2027-01-31&who=self&stay=limited",
        renew="card",
        standing="open",
        opens="2026-11-01",
        closes="2027-01-31",
        ways=("period-of-stay",),
        bring={
            "residence-card": "required",
            "my-number-card": "required",
            "pins": "required",
            "holder-id": "helpful",
        },
        not_needed=("expiry-notice", "face-photo"),
        warnings=("limited-stay", "phone-again"),
        note="There is no need to wait for the window, only for the permission. The new end is that"
        " of the new stay, unknown here. Whether the residence card is paper enough, no page says.",
    ),
    Case(
        name="a limited stay whose card has ended",
        source="カード命令27条2項1号（期限より前に）; 石巻市, 小城市（再発行、1,000円まで）",
        query="certificate=2026-10-20&card=2026-10-20&who=self&stay=limited",
        renew="card",
        standing="expired",
        opens="2026-07-21",
        closes="2026-10-20",
        ways=("period-of-stay",),
        bring={
            "residence-card": "required",
            "my-number-card": "helpful",
            "face-photo": "helpful",
            "reissue-fee": "helpful",
        },
        not_needed=("expiry-notice",),
        fee=1000,
        warnings=("stay-lapsed", "phone-again"),
        note="What the office asks for, its page does not say; the fee is what others print at most.",
    ),
    Case(
        name="a limited stay whose card is lost",
        source="越谷市 Q7; 富谷市（利用停止）; カード命令27条1項（在留期間の満了日まで）",
        query="certificate=2028-03-31&card=2028-03-31&who=self&stay=limited&old-card=lost",
        renew="card",
        standing="too-early",
        opens="2028-01-01",
        closes="2028-03-31",
        ways=WAYS,
        bring=BRING,
        pick_up={
            "issuance-notice": "required",
            "holder-id": "required",
            "reissue-fee": "required",
        },
        not_needed=LOST_IN_VAIN,
        counters=COUNTERS,
        fee=1000,
        warnings=("lost-card", "limited-stay", "phone-again"),
        note="A lost card can't be extended, it is issued again at once; the new one ends with the"
        " stay. The form has to be asked for, since no envelope comes.",
    ),
)
