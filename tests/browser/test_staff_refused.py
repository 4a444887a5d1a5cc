"""A refused form of the staff's: its summary has the focus, with scripts and without."""

from hashlib import sha256

import pytest

from tests.browser.staff_site import signed_in
from tests.browser.test_staff_pages import PAGES, opened, staff
from tests.browser.visit import Visit

__all__ = ["staff"]  # the fixture of those pages

pytestmark = pytest.mark.browser

SUMMARY = ".error-summary:focus"


@pytest.fixture(params=[True, False], ids=["scripts", "no-scripts"])
def visit(request, browser, staff):
    with signed_in(browser, staff, java_script_enabled=request.param) as page:
        yield Visit(page, staff.address, has_scripts=request.param)


def save(visit: Visit) -> None:
    with visit.page.expect_navigation() as navigation:
        visit.page.click("[name=_save] >> nth=-1")
    assert navigation.value.status == 422


def test_the_summary_of_a_new_row_has_the_focus(visit, staff):
    opened(visit, staff, "counter-new")
    save(visit)

    visit.page.wait_for_selector(SUMMARY)
    assert visit.complaints == []


def test_a_link_leads_to_the_field_and_a_second_try_back_to_the_summary(visit, staff):
    opened(visit, staff, "incident-new")
    visit.page.fill("[name=message]", "")
    visit.page.fill("[name=until_1]", "")
    save(visit)

    visit.page.click(f"{SUMMARY} a[href='#id_until_0']")
    assert visit.page.url.endswith("#id_until_0")
    assert visit.page.locator("#id_until_0:focus").count() == 1
    visit.page.fill("[name=message]", "停電のため")
    save(visit)
    visit.page.wait_for_selector(SUMMARY)
    assert visit.page.url.endswith(PAGES["incident-new"])
    assert visit.page.input_value("[name=message]") == "停電のため"


def test_a_text_in_another_language_is_led_to(visit, staff):
    opened(visit, staff, "in-english")
    field = f"#id_{sha256('越谷市役所'.encode()).hexdigest()}"
    visit.page.fill(field, "{City Hall")
    save(visit)

    visit.page.click(f"{SUMMARY} a[href='{field}']")
    assert visit.page.locator(f"{field}:focus").count() == 1
    assert visit.page.input_value(field) == "{City Hall"
    assert visit.complaints == []


def test_a_row_that_was_added_below_keeps_what_was_typed(browser, staff):
    with signed_in(browser, staff) as page:
        visit = Visit(page, staff.address)
        opened(visit, staff, "counter")
        page.click("#regular_hours-group .add-row a")
        page.check("#id_regular_hours-1-weekdays_5")
        page.fill("#id_regular_hours-1-opens", "09:00")
        save(visit)

        page.click(f"{SUMMARY} a[href='#id_regular_hours-1-closes']")
        assert page.locator("#id_regular_hours-1-closes:focus").count() == 1
        assert page.is_checked("#id_regular_hours-1-weekdays_5")
        assert page.input_value("#id_regular_hours-1-opens") == "09:00"
