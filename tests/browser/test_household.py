"""A household in the browser: added without scripts, printed on one sheet."""

import pytest

from tests.browser.families import FIVE, HEAVY_FAMILY, household
from tests.browser.test_paper import folded, printed, run  # noqa: F401  `printed` is a fixture

pytestmark = pytest.mark.browser

MEMBERS = (
    {"certificate-y": "2031", "certificate-m": "1", "certificate-d": "20", "card-y": "R18.1.20"},
    {"card-y": "2031年2月10日", "who": "legal-representative", "age": "under-15"},
)


def add(page, fields: dict[str, str]) -> None:
    for name, value in fields.items():
        field = page.locator(f"#{name}")
        if field.evaluate("one => one.tagName") == "SELECT":
            field.select_option(value)
        else:
            field.fill(value)
    page.get_by_role("button", name="この人を加える").click()


def test_two_are_added_one_is_changed_and_one_removed(reader):
    page = reader.page
    page.goto("/")
    page.get_by_role("link", name="家族の分をまとめて調べる").click()
    for number, fields in enumerate(MEMBERS, 1):
        add(page, fields)
        page.wait_for_url(lambda address, n=number: f"p{n}-card=" in address)
    assert page.locator("tbody tr").count() == 2
    assert "p2-card=2031-02-10" in page.url

    page.get_by_role("link", name="1人目を変える").click()
    assert page.locator("#certificate-y").input_value() == "2031"
    page.fill("#certificate-d", "19")
    page.get_by_role("button", name="この内容に変える").click()
    page.wait_for_url(lambda address: "p1-certificate=2031-01-19" in address)
    page.get_by_role("link", name="1人目を外す").click()
    page.wait_for_url("/household/?p1-card=2031-02-10&p1-who=legal-representative&p1-age=under-15")
    assert page.locator("tbody tr").count() == 1
    assert reader.complaints == []


def test_a_mistake_takes_the_focus_and_the_family_stays(visit):
    visit.page.goto(household(*FIVE))
    visit.page.fill("#certificate-y", "7年5月20日")
    visit.page.get_by_role("button", name="この人を加える").click()

    visit.page.locator(".error-summary").wait_for()
    assert visit.focused().startswith("DIV")
    assert visit.page.locator("tbody tr").count() == 5
    assert visit.page.locator("#certificate-y").input_value() == "7年5月20日"


@pytest.mark.parametrize(
    ("family", "pages"), [(FIVE[:2], 1), (FIVE[:4], 1), (FIVE, 1), (HEAVY_FAMILY, 2)]
)
def test_the_sheet_of_a_family_is_one_page_and_of_the_longest_two(visit, printed, family, pages):  # noqa: F811
    visit.page.goto(household(*family, page="sheet/"))
    facts = dict(line.split(":", 1) for line in run("pdfinfo", printed()).splitlines())

    assert int(facts["Pages"]) == pages


def test_the_sheet_has_a_box_for_each_thing_the_office_and_the_day(visit, printed):  # noqa: F811
    visit.page.goto(household(*FIVE, page="sheet/"))
    boxes = visit.page.locator(".ticks input[type=checkbox]")
    text = folded(run("pdftotext", "-raw", printed(), "-"))

    assert boxes.count() == len(visit.page.locator(".ticks li").all()) > 8
    boxes.first.check()
    visit.page.reload()
    assert not boxes.first.is_checked()
    for words in (
        "に印刷。",
        "048-940-8604",
        "5人目の代理人",
        "カードの持ち主それぞれの分",
        "本庁舎1階",
    ):
        assert folded(words) in text
