"""axe finds nothing on the pages arranged for the staff, and the policy hinders none of them."""

import os
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from renewal.clock import today
from tests.browser.staff_site import StaffSite, served, signed_in
from tests.browser.test_axe import findings
from tests.browser.visit import Visit

pytestmark = pytest.mark.browser

FACTS = "/admin/municipality"
EARLY = FACTS + "/incident/add/?counter={counter}"
PAGES = {
    "start": "/admin/",
    "counters": f"{FACTS}/counter/",
    "counter": FACTS + "/counter/{counter}/change/",
    "counter-new": f"{FACTS}/counter/add/",
    "counter-history": FACTS + "/counter/{counter}/history/",
    "counter-delete": FACTS + "/counter/{counter}/delete/",
    "closures": f"{FACTS}/closure/",
    "closure-new": f"{FACTS}/closure/add/",
    "incidents": f"{FACTS}/incident/",
    "incident-new": f"{FACTS}/incident/add/",
    "incident": FACTS + "/incident/{incident}/change/",
    "notices": f"{FACTS}/pagenotice/",
    "notice-new": f"{FACTS}/pagenotice/add/",
    "questions": f"{FACTS}/officequestion/",
    "question-new": f"{FACTS}/officequestion/add/",
    "sources": f"{FACTS}/sourcepage/",
    "source-new": f"{FACTS}/sourcepage/add/",
    "municipality": f"{FACTS}/municipality/1/change/",
    "changes": "/admin/changes/",
    "deleted": "/admin/changes/?kind=closure&deleted=1",
    "in-english": "/admin/languages/en/",
    "in-easy-japanese": "/admin/languages/ja-easy/",
    "early": f"{EARLY}&day=2027-01-12&closes=17:15",
}
SENDING = {
    "refused": ("counter-new", "_save", "name"),
    "preview-counter": ("counter", "_look", ""),
    "preview-incident": ("incident", "_look", ""),
    "preview-in-english": ("in-english", "_look", ""),
}


@pytest.fixture(scope="module")
def staff(tmp_path_factory, driver):
    """The staff side, served once for these pages."""
    with served(tmp_path_factory.mktemp("staff")) as running:
        yield running


@pytest.fixture
def visit(browser, staff: StaffSite) -> Iterator[Visit]:
    """A publisher's browser."""
    with signed_in(browser, staff) as page:
        yield Visit(page, staff.address)


def opened(visit: Visit, staff: StaffSite, name: str) -> None:
    answer = visit.page.goto(PAGES[name].format(counter=staff.counter, incident=staff.incident))
    assert answer
    assert answer.status == 200


def sent(visit: Visit, staff: StaffSite, name: str) -> None:
    """Open a page, and send its form as `SENDING` says."""
    page, button, emptied = SENDING[name]
    opened(visit, staff, page)
    if emptied:
        visit.page.fill(f"[name={emptied}]", "")
    with visit.page.expect_navigation():
        visit.page.click(f"[name={button}] >> nth=0")


def pictured(visit: Visit, name: str) -> None:
    """Keep a picture where somebody wants to look: `STAFF_PICTURES=folder`."""
    size = visit.page.viewport_size
    if (folder := os.environ.get("STAFF_PICTURES")) and size:
        path = Path(folder) / f"{name}-{size['width']}.png"
        visit.page.screenshot(path=path, full_page=True)


@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_nothing(visit, staff, name):
    opened(visit, staff, name)
    pictured(visit, name)

    assert (visit.complaints, visit.elsewhere) == ([], [])
    assert findings(visit.page) == []


@pytest.mark.parametrize("name", SENDING)
def test_axe_finds_nothing_on_what_comes_of_a_form(visit, staff, name):
    sent(visit, staff, name)
    pictured(visit, name)

    assert (visit.complaints, visit.elsewhere) == ([], [])
    assert findings(visit.page) == []


def test_a_new_row_begins_with_its_words_and_not_with_saving(visit, staff):
    opened(visit, staff, "incident-new")
    visit.page.wait_for_function("document.activeElement !== document.body")

    assert visit.focused() == "#id_message"


def test_tomorrow_is_closed_early_in_a_few_clicks(visit, staff):
    opened(visit, staff, "start")
    tomorrow = visit.page.locator(".days tbody tr").nth(0).locator("td").nth(1).locator("a")
    if tomorrow.count():
        tomorrow.nth(0).click()
    else:
        # Nothing leads from a day on which the counter is closed, such as tomorrow on a Friday.
        open_day = today() + timedelta(days=7 - today().weekday())
        visit.page.goto(f"{EARLY}&day={open_day}&closes=17:15".format(counter=staff.counter))
    visit.page.click("[name=_look] >> nth=0")
    assert "まだ保存していません" in visit.text("h1 >> nth=0")

    visit.page.click("[name=_back]")
    assert visit.page.input_value("[name=message]").startswith("都合により")
    visit.page.click("[name=_look] >> nth=0")
    visit.page.click("[name=_save]")
    assert "追加" in visit.text("[role=status]")
    assert visit.complaints == []
