"""The shape of one office's facts. None means unknown, and is shown as "please ask"."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from renewal.municipality.hours import (
    Booking,
    Closure,
    Incident,
    NthWeekday,
    RegularHours,
    Service,
    SpecialHours,
    YearEnd,
)

__all__ = ["Admits", "Booking", "Comer", "Counter", "Office", "OfficePage", "Service"]


class Comer(StrEnum):
    """Who may come to a counter for a service."""

    HOLDER = "holder"
    REPRESENTATIVE = "representative"
    PROXY = "proxy"


class Admits(StrEnum):
    """Whom a counter serves, as far as the office has said."""

    ANYONE = "anyone"
    HOLDER_AND_REPRESENTATIVE = "holder-and-representative"
    HOLDER_ONLY = "holder-only"
    HOLDER_OTHERS_UNKNOWN = "holder-others-unknown"


_SERVED = {
    Comer.REPRESENTATIVE: (Admits.ANYONE, Admits.HOLDER_AND_REPRESENTATIVE),
    Comer.PROXY: (Admits.ANYONE,),
    Comer.HOLDER: tuple(Admits),
}


class WithoutForm(StrEnum):
    """What a proxy without the sealed reply form (照会書兼回答書) meets."""

    SECOND_VISIT = "second-visit"
    ASK_FIRST = "ask-first"
    NOT_POSSIBLE = "not-possible"


class Minors(StrEnum):
    """Who comes for a child under 15."""

    REPRESENTATIVE_ALONE = "representative-alone"
    WITH_CHILD = "with-child"


class PinResetId(StrEnum):
    """What proves the holder's identity where a forgotten PIN is set anew, beside the card."""

    ONE_OF_ANY = "one-of-any"
    PHOTO_OR_TWO_OTHERS = "photo-or-two-others"
    ONE_PHOTO = "one-photo"


@dataclass(frozen=True, slots=True, kw_only=True)
class Counter:
    """One counter. `accepts`: each service it offers, and whom it serves there.

    `hours`: None where unknown. `special`: hours beside the regular ones. `closing_days`: weekdays
    of a month on which it is closed though its hours name them.
    """

    code: str
    name: str
    reading: str
    floor: str | None
    accepts: tuple[tuple[Service, Admits], ...]
    address: str | None = None
    telephone: str | None = None
    hours: tuple[RegularHours, ...] | None = None
    special: tuple[SpecialHours, ...] = ()
    closing_days: tuple[NthWeekday, ...] = ()

    def serves(self, service: Service, comer: Comer) -> bool:
        """Whether `comer` is known to be served here for `service`."""
        return dict(self.accepts).get(service) in _SERVED[comer]


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficePage:
    """A page that the facts are taken from, as the city printed it."""

    title: str
    number: str
    url: str
    updated_on: date | None
    checked_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class PageNotice:
    """Something the office wants said on one page, or on every page where `page` is empty.

    Shown from the first to the last day, in the language it was written in.
    """

    page: str
    language: str
    body: str
    first: date
    last: date


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeQuestion:
    """A question that residents of this city ask besides, with the office's answer."""

    question: str
    answer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeTranslation:
    """How something the office wrote is said in another language.

    `japanese`: the whole text as it stands in the rows; where it was changed, nothing is translated
    any more. `text` may hold the marks that catalogues hold: `{漢字|かんじ}`, `{ja:窓口}`.
    """

    language: str
    japanese: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """A municipality and the department that answers the telephone.

    `code`: 全国地方公共団体コード, six digits. `site_address`: where this guide is read about it,
    without a slash at the end; None where it has no host name of its own. `processing_weeks`: from
    application to pick-up.
    `pickup_place`, `booking_contact`: where a new card is handed over, and who books it.
    `national_maintenance`: whether the monthly stop of the national system is kept here.
    `translations`: by language and Japanese.
    """

    code: str
    name: str
    reading: str
    hall: str
    department: str
    telephone: str | None
    fax: str | None
    page: OfficePage
    counters: tuple[Counter, ...]
    booking_for_renewal: Booking | None
    booking_for_pickup: Booking | None
    processing_weeks: int | None
    form_by_telephone: bool | None
    form_by_electronic_application: bool | None
    site_address: str | None = None
    pickup_place: str | None = None
    booking_contact: str | None = None
    booking_for_support: Booking | None = None
    proxy_without_form: WithoutForm | None = None
    minors: Minors | None = None
    pin_reset_id: PinResetId | None = None
    further_pages: tuple[OfficePage, ...] = ()
    closures: tuple[Closure, ...] = ()
    year_end: YearEnd | None = None
    national_maintenance: bool = True
    incidents: tuple[Incident, ...] = ()
    notices: tuple[PageNotice, ...] = ()
    questions: tuple[OfficeQuestion, ...] = ()
    translations: tuple[OfficeTranslation, ...] = ()

    @property
    def telephone_link(self) -> str:
        """The telephone number as a link that a phone dials, "" where it is unknown."""
        return "tel:+81-" + self.telephone.removeprefix("0") if self.telephone else ""

    def counters_for(self, service: Service, comer: Comer) -> tuple[Counter, ...]:
        """Return the counters that serve `comer` for `service`, in the office's order."""
        return tuple(counter for counter in self.counters if counter.serves(service, comer))
