"""The shape of one office's facts. None means unknown, and is shown as "please ask"."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Service(StrEnum):
    """What a counter can do for the public."""

    CERTIFICATE = "certificate-renewal"
    CARD_SUPPORT = "card-application-support"
    FORM_REISSUE = "form-reissue"


class Comer(StrEnum):
    """Who may come to a counter for a service."""

    HOLDER = "holder"
    PROXY = "proxy"


class Admits(StrEnum):
    """Whom a counter serves, as far as the office has said."""

    ANYONE = "anyone"
    HOLDER_ONLY = "holder-only"
    HOLDER_OTHERS_UNKNOWN = "holder-others-unknown"


class Booking(StrEnum):
    """Whether a visit has to be booked."""

    NONE = "none"
    REQUIRED = "required"


@dataclass(frozen=True, slots=True, kw_only=True)
class Counter:
    """One counter. `accepts`: each service it offers, and whom it serves there."""

    code: str
    name: str
    reading: str
    floor: str | None
    accepts: tuple[tuple[Service, Admits], ...]
    address: str | None = None
    telephone: str | None = None
    hours: str | None = None

    def serves(self, service: Service, comer: Comer) -> bool:
        """Whether `comer` is known to be served here for `service`."""
        admits = dict(self.accepts).get(service)
        return admits is not None and (comer is Comer.HOLDER or admits is Admits.ANYONE)


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficePage:
    """The page that the facts are taken from, as the city printed it."""

    title: str
    number: str
    url: str
    updated_on: date
    checked_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """A municipality and the department that answers the telephone.

    `code`: 全国地方公共団体コード, six digits. `processing_weeks`: from application to pick-up.
    `pickup_place`, `booking_contact`: where a new card is handed over, and who books it.
    """

    code: str
    name: str
    reading: str
    hall: str
    department: str
    telephone: str
    fax: str | None
    page: OfficePage
    counters: tuple[Counter, ...]
    booking_for_renewal: Booking | None
    booking_for_pickup: Booking | None
    processing_weeks: int | None
    form_by_telephone: bool | None
    form_by_electronic_application: bool | None
    pickup_place: str | None = None
    booking_contact: str | None = None

    @property
    def telephone_link(self) -> str:
        """The telephone number as a link that a phone dials."""
        return "tel:+81-" + self.telephone.removeprefix("0")

    def counters_for(self, service: Service, comer: Comer) -> tuple[Counter, ...]:
        """Return the counters that serve `comer` for `service`, in the office's order."""
        return tuple(counter for counter in self.counters if counter.serves(service, comer))
