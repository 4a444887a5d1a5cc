"""The office's facts as text, under the names that sentences use for them."""

from renewal.content import dates
from renewal.content.form_reissue import FORM_BY_POST
from renewal.content.office_words import (
    ASK_WHICH_COUNTER,
    BOOKING_FOR_PICKUP,
    BOOKING_FOR_RENEWAL,
    BOOKING_FOR_SUPPORT,
    CHILD_COMES,
    MAIN_NUMBER,
    PAGE_DATED,
    PAGE_NUMBERED,
    PAGE_SEEN,
    PIN_RESET_ID,
    PLEASE_ASK,
    WITHOUT_FORM,
    about_weeks,
    listed,
)
from renewal.kept import kept
from renewal.municipality import snapshot
from renewal.municipality.office import Comer, Office, OfficePage, Service


def office_facts() -> dict[str, str]:
    """Return every placeholder that words may hold with its text, in the language in force."""
    return _facts_of(snapshot.office())


@kept(20)
def _facts_of(office: Office) -> dict[str, str]:
    return {
        "office": office.name,
        "hall": office.hall,
        "department": office.department,
        "tel": telephone(office),
        "fax": office.fax or "",
        "weeks": about_weeks(office.processing_weeks),
        "booking_for_renewal": str(BOOKING_FOR_RENEWAL[office.booking_for_renewal]),
        "booking_for_pickup": str(BOOKING_FOR_PICKUP[office.booking_for_pickup]),
        "booking_for_support": str(BOOKING_FOR_SUPPORT[office.booking_for_support]),
        "booking_contact": office.booking_contact or _please_ask(office),
        "pickup_place": office.pickup_place or _please_ask(office),
        "form_by_post": _form_by_post(office),
        "page_title": office.page.title,
        "page_days": _page_days(office.page),
        "page_updated": dates.plain(office.page.updated_on or office.page.checked_on),
        "child_comes": str(CHILD_COMES[office.minors]).format(tel=telephone(office)),
        "without_form": str(WITHOUT_FORM[office.proxy_without_form]).format(tel=telephone(office)),
        "pin_reset_id": str(PIN_RESET_ID[office.pin_reset_id]),
        **_counters(office),
    }


def _page_days(page: OfficePage) -> str:
    words = PAGE_DATED if page.updated_on else PAGE_SEEN
    if page.number and page.updated_on:
        words = PAGE_NUMBERED
    return str(words).format(
        page_number=page.number,
        page_updated=dates.plain(page.updated_on or page.checked_on),
        page_checked=dates.plain(page.checked_on),
    )


def telephone(office: Office) -> str:
    """Return the number to ask at, or in words where one is found."""
    return office.telephone or str(MAIN_NUMBER)


def _please_ask(office: Office) -> str:
    return str(PLEASE_ASK).format(tel=telephone(office))


def _form_by_post(office: Office) -> str:
    """Return how to have a form sent; unknown counts as not offered, so that readers ask."""
    by = (bool(office.form_by_telephone), bool(office.form_by_electronic_application))
    return str(FORM_BY_POST[by]).format(tel=telephone(office))


def _counters(office: Office) -> dict[str, str]:
    """Return the names of the counters that serve each comer for each service."""
    served = {
        "counters_for_holder": (Service.CERTIFICATE, Comer.HOLDER),
        "counters_for_proxy": (Service.CERTIFICATE, Comer.PROXY),
        "counters_for_support": (Service.CARD_SUPPORT, Comer.HOLDER),
        "counters_for_form": (Service.FORM_REISSUE, Comer.HOLDER),
    }
    return {
        name: listed([counter.name for counter in office.counters_for(service, comer)])
        or str(ASK_WHICH_COUNTER).format(tel=telephone(office))
        for name, (service, comer) in served.items()
    }
