"""A value with its history: what held on which day."""

from datetime import date

import pytest

from renewal.rules.card import ADULT_AGE, ADULT_BIRTHDAYS, MINOR_BIRTHDAYS, MINOR_STAY_IS_CAPPED
from renewal.rules.certificate import BIRTHDAYS, BIRTHDAYS_RENEWED
from renewal.rules.dated import Dated, Since
from renewal.rules.sources import CARD_ORDER_26_1, CARD_ORDER_2022
from renewal.rules.window import WINDOW

OLD = Since(date(2016, 1, 1), "old", CARD_ORDER_26_1)
NEW = Since(date(2022, 4, 1), "new", CARD_ORDER_2022)
NEWEST = Since(date(2028, 4, 1), "newest", CARD_ORDER_2022)
CHANGED = Dated((OLD, NEW, NEWEST))


@pytest.mark.parametrize(
    ("day", "value"),
    [
        ("2016-01-01", "old"),
        ("2022-03-31", "old"),
        ("2022-04-01", "new"),
        ("2028-03-31", "new"),
        ("2028-04-01", "newest"),
        ("2099-01-01", "newest"),
    ],
)
def test_a_value_holds_from_its_first_day_to_the_eve_of_the_next(day, value):
    assert CHANGED.on(date.fromisoformat(day)) == value


def test_before_the_first_day_the_first_value_answers():
    assert CHANGED.on(date(1990, 1, 1)) == "old"


def test_the_article_comes_with_the_value():
    assert CHANGED.since(date(2022, 3, 31)) is OLD
    assert CHANGED.since(date(2022, 4, 1)).source is CARD_ORDER_2022


def test_periods_end_where_the_next_begins_and_the_last_has_no_end():
    assert list(CHANGED.periods()) == [(OLD, NEW.day), (NEW, NEWEST.day), (NEWEST, None)]


@pytest.mark.parametrize("history", [(), (NEW, OLD), (OLD, OLD), (OLD, NEWEST, NEW)])
def test_a_history_that_is_empty_or_out_of_order_is_refused(history):
    with pytest.raises(ValueError, match="rising order"):
        Dated(history)


def test_eighteen_took_the_place_of_twenty_on_the_first_of_april_2022():
    assert (ADULT_AGE.on(date(2022, 3, 31)), ADULT_AGE.on(date(2022, 4, 1))) == (20, 18)


def test_a_minors_stay_is_capped_since_27_march_2026():
    days = (date(2026, 3, 26), date(2026, 3, 27))
    assert [MINOR_STAY_IS_CAPPED.on(day) for day in days] == [False, True]


def test_the_numbers_in_force_are_those_of_the_articles():
    """カード命令26条・29条, 公個規則13条・49条, as in force on 2026-06-14."""
    day = date(2026, 6, 14)
    numbers = [d.on(day) for d in (ADULT_BIRTHDAYS, MINOR_BIRTHDAYS, BIRTHDAYS, BIRTHDAYS_RENEWED)]
    assert numbers == [10, 5, 5, 6]
    assert (WINDOW.on(day).months, WINDOW.on(day).days) == (3, 0)
