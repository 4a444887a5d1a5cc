"""The city's page that words were read in, and the pages that an office's facts are taken from."""

from collections.abc import Sequence
from dataclasses import replace

from renewal.content.office_words import PAGE_OF_CITY
from renewal.content.page_sources import CITY_PAGE
from renewal.municipality import snapshot
from renewal.municipality.office import Office, OfficePage
from renewal.municipality.shipped import WORDS_READ_IN, shipped
from renewal.rules.sources import Source


def read_in(one: Source) -> Source:
    """Return `one`; a section of the city's page with the page's title, address and days."""
    if one.url != CITY_PAGE:
        return one
    asked = snapshot.current().office
    office = asked if asked.code == WORDS_READ_IN else shipped(WORDS_READ_IN)
    assert office is not None, WORDS_READ_IN  # noqa: S101  # nosec B101  it ships
    page = office.page
    number = f"（ページ番号{page.number}）" if page.number else ""
    return replace(
        one,
        title=f"{office.name}「{page.title}」{number}",
        url=page.url,
        checked_on=page.checked_on,
        page_updated=page.updated_on,
    )


def sources_of_facts(sections: Sequence[Source] = ()) -> tuple[Source, ...]:
    """Return the pages that the facts of the office asked about are taken from.

    `sections`: where they stand in the page that the words were read in, cited in its place.
    """
    office = snapshot.office()
    main = sections if office.code == WORDS_READ_IN else (_cited(office, office.page),)
    return (*main, *(_cited(office, page) for page in office.further_pages))


def _cited(office: Office, page: OfficePage) -> Source:
    return Source(
        title=str(PAGE_OF_CITY).format(office=office.name, title=page.title),
        article="",
        url=page.url,
        checked_on=page.checked_on,
        page_updated=page.updated_on,
    )
