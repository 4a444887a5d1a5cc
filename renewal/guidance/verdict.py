"""The verdict: which of the headlines a case gets."""

from dataclasses import replace

from renewal.content.answers import (
    ESTIMATED_VERDICTS,
    LIMITED_STAY,
    LIMITED_STAY_EXPIRED,
    LOST,
    PREVIEW_TITLES,
    VERDICTS,
    Verdict,
)
from renewal.rules.situation import OldCard, Renew, Situation, Stay
from renewal.rules.window import Ruling, Standing, is_stay_lapsed


def verdict(
    renew: Renew,
    deciding: Ruling | None,
    situation: Situation,
    *,
    is_estimate: bool,
    is_preview: bool,
) -> Verdict:
    """Return the headline for what to renew; what rests on an estimate is never said as a fact."""
    if deciding is None or situation.old_card is OldCard.LOST:
        return LOST
    if situation.stay is Stay.LIMITED:
        is_over = is_stay_lapsed(renew, deciding.standing, situation)
        return LIMITED_STAY_EXPIRED if is_over else LIMITED_STAY
    if is_estimate:
        return ESTIMATED_VERDICTS[deciding.standing]
    found = VERDICTS[renew, deciding.standing]
    if is_preview and deciding.standing is Standing.OPEN:
        return replace(found, title=PREVIEW_TITLES[renew])
    return found
