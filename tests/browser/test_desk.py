"""The clerk's desk in a real browser: from an empty desk to the right list, by keys alone."""

from datetime import date

import pytest
from dateutil.relativedelta import relativedelta

from renewal import clock
from renewal.content.common_cases import TEN
from renewal.content.desk_words import CASE_TITLES
from renewal.counter.form import CASE_KEYS
from renewal.guidance.plan import plan
from renewal.municipality import snapshot
from renewal.rules.situation import Renew
from renewal.rules.window import Standing
from tests.browser.desk_keys import BY_CHOICES, MOST_KEYS, readme_table

pytestmark = pytest.mark.browser

ROWS = ".desk-part--things li > div:first-child > span:first-child"


def dates_for(case) -> tuple[date, date]:
    """Return a certificate's and a card's last day on which the common case is usual."""
    today = clock.today()
    days = -20 if case.standing is Standing.EXPIRED else 30
    ends = today + relativedelta(days=days)
    return (ends, ends) if case.renew is Renew.CARD else (ends, ends + relativedelta(years=5))


def type_dates(page, case) -> None:
    """Type both dates as the clerk reads them; counts as no key, but for the Enters."""
    page.goto("/counter/")
    for day in dates_for(case):
        page.keyboard.type(f"{day:%Y%m%d}")
        page.keyboard.press("Enter")


def things(page) -> list[str]:
    return list(page.locator(ROWS).all_inner_texts())


def wanted(case) -> list[str]:
    office = snapshot.office()
    planned = plan(case.renew, case.standing, case.situation, office=office, on=clock.today())
    fee = {"tel": office.telephone}
    return [str(one.item.name).format_map(fee) for one in (*planned.bring, *planned.pick_up)]


@pytest.mark.parametrize("number", range(10))
@pytest.mark.parametrize("way", ["case", "choices"])
def test_a_common_case_takes_at_most_eight_keys_beyond_the_dates(visit, number, way):
    case = TEN[number]
    keys = [CASE_KEYS[number]] if way == "case" else BY_CHOICES[number]
    type_dates(visit.page, case)
    for key in keys:
        visit.page.keyboard.press(key)
    visit.page.wait_for_function(
        "([rows, names]) => [...document.querySelectorAll(rows)]"
        ".map((one) => one.innerText).join() === names.join()",
        arg=[ROWS, wanted(case)],
    )

    assert things(visit.page) == wanted(case)
    assert len(["Enter", "Enter", *keys]) <= MOST_KEYS
    assert visit.complaints == []


def test_the_readme_has_the_keys_that_are_pressed_here():
    counted = {
        title: (2 + 1, 2 + len(keys)) for title, keys in zip(CASE_TITLES, BY_CHOICES, strict=True)
    }

    assert readme_table() == counted
