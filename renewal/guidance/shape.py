"""The shape of an answer, the same for every front door."""

from dataclasses import dataclass
from datetime import date

from renewal.content.answers import LIMITED_STAY, LIMITED_STAY_EXPIRED, LOST, Verdict
from renewal.content.remarks import Remark
from renewal.guidance.going import Going
from renewal.guidance.plan import Plan
from renewal.guidance.visiting import Visit
from renewal.municipality.hours import Incident
from renewal.municipality.office import Office
from renewal.rules.effects import Effect
from renewal.rules.estimate import Estimate
from renewal.rules.situation import Renew
from renewal.rules.window import Ruling


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimated:
    """An estimate of the certificate's expiry, and the window it would have."""

    estimate: Estimate
    ruling: Ruling


@dataclass(frozen=True, slots=True, kw_only=True)
class NewExpiry:
    """Until when what comes next is valid, where certain. None where it is not."""

    certificate: date | None = None
    card_of_adult: date | None = None
    card_of_minor: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """Everything a door shows for one set of dates on one day (calendar day, Asia/Tokyo).

    `deciding`: the window of what to renew next, None for a lost card no date is known of;
    `is_estimate`: it rests on an estimated date. `estimated`: filled only where the certificate's
    date was not read. `effects`: the last day of each use, where both dates were read. `plan`,
    `going`: what to prepare, and when to go. `visits`: the days that really work, empty where the
    window is an estimate. `incidents`: what stops the counters at the moment.
    """

    on: date
    renew: Renew
    verdict: Verdict
    deciding: Ruling | None
    is_estimate: bool
    certificate: Ruling | None
    card: Ruling | None
    estimated: tuple[Estimated, ...]
    effects: tuple[Effect, ...]
    new_expiry: NewExpiry
    plan: Plan
    going: Going
    visits: tuple[Visit, ...]
    incidents: tuple[Incident, ...]
    remarks: tuple[Remark, ...]
    office: Office

    @property
    def is_preview(self) -> bool:
        """Whether another day than today was asked about."""
        return Remark.PREVIEW in self.remarks

    @property
    def is_worked_out(self) -> bool:
        """Whether the dates were worked out from birth and making, and not read."""
        return Remark.WORKED_OUT in self.remarks

    @property
    def is_ordinary(self) -> bool:
        """Whether the window is this holder's path: not after a loss, nor with a limited stay."""
        # By which verdict it is: to compare their words would be to translate them.
        return not any(self.verdict is one for one in (LOST, LIMITED_STAY, LIMITED_STAY_EXPIRED))
