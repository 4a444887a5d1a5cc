"""What the law has changed, for clerks who learned it before: the newest first."""

from dataclasses import dataclass
from datetime import date

from renewal.rules.sources import CARD_ORDER_27, CARD_ORDER_2022, IWAKI_INSURANCE, Source


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleChange:
    """One change of a rule: the day it took effect, what it is, where it stands."""

    since: date
    text: str
    source: Source


RULE_CHANGES = (
    RuleChange(
        since=date(2026, 3, 27),
        text="在留期間に限りのある未成年の方のカードは、在留期間の満了日と5回目の誕生日の早い方まで。",
        source=CARD_ORDER_27,
    ),
    RuleChange(
        since=date(2024, 12, 2),
        text="証明書の期限が切れても、マイナ保険証は、期限の月の末日から3か月まで使える。",
        source=IWAKI_INSURANCE,
    ),
    RuleChange(
        since=date(2022, 4, 1),
        text="10回目の誕生日まで有効なカードは、18歳以上（それまでに受け付けた申請は20歳以上）。",
        source=CARD_ORDER_2022,
    ),
)
