"""The guide as files: every page in every language, and nothing that looks as if it were asked."""

import re
import shutil
from datetime import date
from urllib.parse import urldefrag

import pytest
from django.conf import settings
from django.utils import translation
from lxml import html

from renewal import clock
from renewal.content import dates
from renewal.management.mirror import COMPUTED
from renewal.markup import plain
from renewal.web.urls import urlpatterns
from tests.deploy import mirror
from tests.deploy.nginx import GUIDE
from tests.rules import oracle
from tests.web.site_map import crawled

LANGUAGES = [code for code, _ in settings.LANGUAGES]
TELEPHONE = "048-"


@pytest.fixture(scope="module")
def pages(files):
    """Return each page by its address, as a tree."""
    return {
        address: html.fromstring(_file(files, address).read_text())
        for address in mirror.addresses(files)
    }


def test_every_page_that_links_lead_to_is_there_in_every_language(pages, visitor):
    reached = {address.partition("?")[0] for address in crawled(visitor)}
    of_pages = {address for address in reached if address.endswith("/")}

    assert of_pages <= set(pages)
    assert len(pages) % len(LANGUAGES) == 0
    assert len(pages) >= 30 * len(LANGUAGES)


def test_every_link_within_the_guide_leads_to_a_file(files, pages):
    links = {
        urldefrag(link.get("href"))[0]
        for page in pages.values()
        for link in page.cssselect("a[href^='/'], link[href^='/']")
    } | {source.get("src") for page in pages.values() for source in page.cssselect("[src]")}

    assert [one for one in links if one and "?" in one] == []
    missing = [one for one in links if one and not _file(files, one).is_file()]
    assert missing == []


def _file(folder, address):
    path = folder / address.lstrip("/")
    return path / "index.html" if address.endswith("/") else path


def test_nothing_is_loaded_from_anywhere_else(pages):
    loaded = {
        element.get("src") or element.get("href")
        for page in pages.values()
        for element in page.cssselect("[src], link[href]")
    }

    assert loaded
    assert [one for one in loaded if not re.match(r"/static/[\w./-]+$", one)] == []


def test_every_page_says_once_that_it_is_a_copy_and_of_which_day(pages):
    today = clock.today()
    wrong = []
    for address, page in pages.items():
        code = address.split("/")[1]
        with translation.override(code if code in LANGUAGES else "ja"):
            day = dates.full(today)
        texts = [one.text_content() for one in page.cssselect(".notice--warning")]
        if [TELEPHONE in text for text in texts if plain(day) in text] != [True]:
            wrong.append(address)

    assert wrong == []


def test_a_page_of_the_site_itself_says_nothing_of_the_kind(visitor):
    answer = visitor.get("/en/faq/", headers={"renewal.copied_on": "2026-11-23"})

    assert "can’t check by date right now" not in answer.content.decode()


def test_there_is_no_form_and_no_day_that_would_be_today(pages):
    assert [address for address, page in pages.items() if page.cssselect("form")] == []
    assert [a for a, page in pages.items() if page.cssselect("[aria-current=date]")] == []


@pytest.mark.parametrize("path", ["check/", "check/dates/", "check/guided/", "household/"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_only_a_process_can_answer_is_the_rule_in_words_and_the_telephone(
    pages, language, path
):
    page = pages[f"/{path}" if language == "ja" else f"/{language}/{path}"]

    assert len(page.cssselect("main table tbody tr")) == 366
    assert page.cssselect("main a[href^='tel:']")
    assert page.cssselect("main ul li")


def shown(day: date, expiry: date) -> str:
    """Return a first day as the English table has it."""
    text = dates.short(day)
    return text if day.year == expiry.year else f"{text} of the year before"


def test_the_table_says_for_every_day_of_ten_years_what_the_rule_says(pages):
    """Against an oracle that counts months without dateutil."""
    told = {}
    for row in pages["/en/check/"].cssselect("main tbody tr"):
        expiry, cell = row.cssselect("th")[0].text_content(), row.cssselect("td")[0]
        first, *rest = [text.strip() for text in cell.itertext()]
        of_year = re.findall(r"(.+) if it expires in (\d+)", "\n".join(rest))
        told[expiry] = first, {int(year): day for day, year in of_year}
    wrong = []
    with translation.override("en"):
        for year in range(2027, 2036):
            for number in range(365 + (year % 4 == 0)):
                expiry = date.fromordinal(date(year, 1, 1).toordinal() + number)
                usual, others = told[dates.short(expiry)]
                said = others.get(year, usual)
                if said != shown(oracle.opens_on(expiry), expiry):
                    wrong.append((expiry, said))

    assert wrong == []


@pytest.fixture
def folder(files, tmp_path):
    """Return a copy of the files that a test may change."""
    shutil.copytree(files, tmp_path / "files" / GUIDE)
    return tmp_path / "files"


def test_a_page_that_fails_leaves_the_copy_of_before(folder, static):
    before = {path: path.stat().st_mtime_ns for path in folder.rglob("*") if path.is_file()}
    failed = mirror.write(folder, static, ALLOWED_HOSTS="127.0.0.1")

    assert failed.returncode != 0
    assert "was answered 400" in failed.stderr
    assert {path: path.stat().st_mtime_ns for path in before} == before


def test_what_is_no_longer_part_of_the_guide_goes(folder, static):
    gone = folder / GUIDE / "en/old-page/index.html"
    gone.parent.mkdir()
    gone.write_text("old")
    assert mirror.write(folder, static).returncode == 0

    assert not gone.parent.exists()
    assert (folder / GUIDE / "en/faq/index.html").exists()


def test_the_staff_side_has_no_guide_to_write(tmp_path):
    refused = mirror.write(tmp_path / "files", tmp_path, ROLE="staff")

    assert refused.returncode != 0
    assert "ROLE=public" in refused.stderr


def test_the_names_that_only_a_process_can_answer_are_addresses_of_the_guide():
    assert {pattern.name for pattern in urlpatterns} >= COMPUTED
