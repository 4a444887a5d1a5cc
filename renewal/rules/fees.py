"""What a renewal costs, and why."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from renewal.rules.dated import Dated, Since
from renewal.rules.situation import OldCard, Renew, Situation, is_stay_path
from renewal.rules.sources import ASHIYA_FEE, HIKONE_OLD_CARD, Source

REISSUE = Dated((Since(date(2016, 1, 1), 1000, HIKONE_OLD_CARD),))
"""Yen for a new card with certificates where the old one can't be handed in."""

REISSUE_WITHOUT_CERTIFICATES = Dated((Since(date(2016, 1, 1), 800, HIKONE_OLD_CARD),))
"""Yen for the card alone."""


class FeeReason(StrEnum):
    """Why a renewal costs what it does. The words for each stand in `content`."""

    EXPIRY = "expiry"
    OLD_CARD_LOST = "old-card-lost"
    OLD_CARD_UNKNOWN = "old-card-unknown"
    STAY_LAPSED = "stay-lapsed"
    STAY_EXTENSION = "stay-extension"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fee:
    """A fee in yen, the one to have ready where it is not certain."""

    yen: int
    reason: FeeReason
    sources: tuple[Source, ...] = (HIKONE_OLD_CARD, ASHIYA_FEE)


def fee(renew: Renew, situation: Situation, *, stay_lapsed: bool, on: date) -> Fee:
    """Return what renewing costs on the day `on` (calendar day, Asia/Tokyo).

    For expiry nothing, while the old card can be handed in for the new one. Whoever is not sure
    to find it should have the fee ready, and whoever let the card of a limited stay end
    (`stay_lapsed`). Source: 彦根市, 芦屋市, 越谷市 Q1・Q7; 石巻市, 小城市.
    """
    if stay_lapsed:
        return Fee(yen=REISSUE.on(on), reason=FeeReason.STAY_LAPSED)
    if situation.old_card is OldCard.LOST:
        return Fee(yen=REISSUE.on(on), reason=FeeReason.OLD_CARD_LOST)
    if is_stay_path(situation):
        return Fee(yen=0, reason=FeeReason.STAY_EXTENSION)
    if renew is Renew.CARD and situation.old_card is OldCard.UNKNOWN:
        return Fee(yen=REISSUE.on(on), reason=FeeReason.OLD_CARD_UNKNOWN)
    return Fee(yen=0, reason=FeeReason.EXPIRY)
