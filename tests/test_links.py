"""Every link leads where it says: within the site, to a public office's page, to a telephone."""

import re
from collections import Counter
from dataclasses import dataclass
from urllib.parse import urldefrag, urljoin, urlsplit

import pytest
from django.test import Client

from tests.browser.pages import PAGES
from tests.reading import tree

# Without an encrypted address of their own, as far as is known.
WITHOUT_HTTPS = {"www.city.mihara.hiroshima.jp", "www.town.harima.lg.jp"}
# Bodies whose address does not say that they are public ones.
NAMED_OTHERWISE = {
    "police.pref.toyama.jp",  # the prefecture's police
    "www.city-yuzawa.jp",  # the city
    "www.joho.tagawa.fukuoka.jp",  # the city
    "www.kenpo.gr.jp",  # health insurance societies
    "www.tomiya-city.miyagi.jp",  # the city
}
OF_AN_OFFICE = re.compile(
    r"([\w-]+\.)+(go|lg)\.jp|(www\d*\.)?(city|town|vill|pref)\.[\w-]+(\.[\w-]+)?\.jp"
)
STATUTES = "laws.e-gov.go.jp"
READ_ON = {True: "2026年6月14日に確認", False: "2026年11月22日に確認"}


@dataclass(frozen=True, slots=True)
class Link:
    """A reference on the page `page`: the address as written, and the text that shows it."""

    page: str
    href: str
    text: str

    @property
    def target(self) -> str:
        return urljoin(self.page, self.href)


def links_of(page, response) -> list[Link]:
    """Return every reference of a page, of whatever element, but those to other languages.

    `tests/languages/` opens all of these.
    """
    return [
        Link(page, address, " ".join(one.text_content().split()))
        for one in tree(response).cssselect("[href]:not([hreflang]), [src]")
        for address in map(one.get, ("href", "src"))
        if address is not None
    ]


def is_internal(link: Link) -> bool:
    return not urlsplit(link.target).scheme


def leads_on(link: Link) -> bool:
    """Whether the link leads to another page of the site."""
    return is_internal(link) and urldefrag(link.target).url != urldefrag(link.page).url


class Site:
    """What a reader without scripts can reach, and every link seen on the way."""

    def __init__(self, client: Client, starts: list[str]) -> None:
        self.client = client
        self.statuses: dict[str, int] = {}
        self.moved: dict[str, str] = {}
        self.ids: dict[str, list[str]] = {}
        self.links: list[Link] = []
        while starts:
            address = starts.pop()
            if address not in self.statuses:
                starts += self.take(address, client.get(address))

    def take(self, address, response) -> list[str]:
        """Note a page and its links; return the pages that they lead on to."""
        self.statuses[address] = response.status_code
        response.close()  # a static file stays open until then
        if response.status_code == 302:
            self.moved[address] = response["Location"]
            return [response["Location"]]
        if not response["Content-Type"].startswith("text/html"):
            return []
        self.ids[address] = [one.get("id") for one in tree(response).cssselect("[id]")]
        found = links_of(address, response)
        self.links += found
        return [urldefrag(one.target).url for one in found if is_internal(one)]

    def external(self) -> list[Link]:
        return [one for one in self.links if urlsplit(one.target).netloc]


@pytest.fixture(scope="module")
def from_start() -> Site:
    """The site as links alone lead through it."""
    return Site(Client(), ["/"])


@pytest.fixture(scope="module")
def site() -> Site:
    """The same with all that forms lead to: answers, estimates, refusals, search results."""
    whole = Site(Client(), [one.path for one in PAGES if not one.post])
    for posted in (one for one in PAGES if one.post):
        answer = whole.client.post(posted.path, posted.post)
        assert answer.status_code == posted.status
        whole.take(f"{posted.path}#{posted.name}", answer)
    return whole


@pytest.fixture(scope="module")
def listed() -> dict[str, list[str]]:
    """Every address in the list of sources on `/about/`, with the entries it stands in."""
    entries: dict[str, list[str]] = {}
    for entry in tree(Client().get("/about/")).cssselect("#sources + .sources > li"):
        for link in entry.cssselect("a"):
            entries.setdefault(link.get("href"), []).append(" ".join(entry.text_content().split()))
    return entries


def test_links_alone_lead_from_the_start_to_every_page(from_start):
    pages = {one.path for one in PAGES if one.status == 200 and "?" not in one.path}

    assert len(pages) > 20
    assert pages - set(from_start.statuses) == set()


def test_every_link_within_the_site_is_answered_with_200(site):
    linked = {urldefrag(one.target).url for one in site.links if leads_on(one)}

    assert len(linked) > 20
    arrived = {one: site.statuses[site.moved.get(one, one)] for one in linked}
    assert {one: status for one, status in arrived.items() if status != 200} == {}


def test_every_anchor_that_a_link_names_stands_on_its_page_once(site):
    named = {(one.page, one.target) for one in site.links if is_internal(one) and "#" in one.href}
    lost = {(page, target) for page, target in named if anchors(site, page, target) != 1}

    assert len(named) > 50
    assert lost == set()


def anchors(site, page, target) -> int:
    """Return how many elements of the page linked to carry the anchor."""
    address, anchor = urldefrag(target)
    # What was posted has the same address as the form it was typed in.
    ids = site.ids[page if address == urldefrag(page).url else address]
    return Counter(ids)[anchor]


def test_a_link_leads_to_a_page_or_dials_a_number_and_does_nothing_else(site):
    kinds = {urlsplit(one.target).scheme for one in site.links}

    assert kinds == {"", "http", "https", "tel"}


def test_a_telephone_link_dials_the_number_that_it_shows(site):
    written = {one.href: one.text for one in site.links if one.href.startswith("tel:")}

    assert written != {}
    for href, text in written.items():
        assert re.fullmatch(r"tel:\+81(-\d{1,4}){3}", href)
        assert 10 <= len("0" + re.sub(r"\D", "", href.removeprefix("tel:+81"))) <= 11
        assert "0" + href.removeprefix("tel:+81-") in text.split()


def test_every_external_link_is_encrypted_where_its_office_offers_it(site):
    plain = {urlsplit(one.href).hostname for one in site.external() if "https" not in one.href}

    assert plain == WITHOUT_HTTPS


def test_every_external_link_leads_to_its_publisher_and_to_no_copy_of_a_page(site):
    hosts = {urlsplit(one.target).netloc for one in site.external()}
    unknown = {one for one in hosts if not OF_AN_OFFICE.fullmatch(one)}

    assert unknown == NAMED_OTHERWISE
    # A mirror's address holds the address of the page that it copies.
    assert {one.href for one in site.external() if one.href.count("://") != 1} == set()


def test_every_external_link_is_listed_once_with_the_day_it_was_read(site, listed):
    linked = {one.href for one in site.external()}

    assert len(linked) > 50
    assert linked - set(listed) == set()
    assert {href: entries for href, entries in listed.items() if len(entries) != 1} == {}
    for href, (entry,) in listed.items():
        assert READ_ON[urlsplit(href).hostname == STATUTES] in entry
