"""When to go for one case: the usual time of the envelope, and the days around a card's making."""

from dataclasses import dataclass
from datetime import date

from renewal.municipality.office import Office
from renewal.rules.going import NoticeMonths, apply_by, notice_months, ready_about
from renewal.rules.situation import OldCard, Renew, Situation, Stay
from renewal.rules.window import Ruling, Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class Going:
    """Days to plan by, each None where it does not apply or the office has not said enough.

    `apply_by`: applied for by then, the new card is usually there before the old one ends.
    `ready_about`: applied for on the day asked about, it can be picked up about then.
    """

    notice: NoticeMonths | None = None
    apply_by: date | None = None
    ready_about: date | None = None


def going(
    renew: Renew,
    ruling: Ruling | None,
    situation: Situation,
    *,
    is_estimate: bool,
    office: Office,
    on: date,
) -> Going:
    """Return when to go for `renew`, whose window is `ruling` (None where no date is known).

    Nobody with a limited stay gets the envelope, nor waits for a card to be made. No month follows
    from an estimated day. The days of the making rest on what the office usually takes
    (`processing_weeks`).
    """
    if situation.stay is Stay.LIMITED and situation.old_card is not OldCard.LOST:
        return Going()
    weeks = office.processing_weeks if renew is Renew.CARD else None
    if ruling is None or situation.old_card is OldCard.LOST:
        return Going(ready_about=ready_about(on, weeks) if weeks else None)
    last_day = apply_by(ruling.expires_on, weeks) if weeks else None
    is_early = ruling.standing is Standing.TOO_EARLY
    is_over = ruling.standing is Standing.EXPIRED
    return Going(
        notice=None if is_over or is_estimate else notice_months(ruling.expires_on),
        apply_by=last_day if last_day and last_day >= on else None,
        ready_about=ready_about(on, weeks) if weeks and not is_early else None,
    )
