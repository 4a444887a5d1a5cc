"""The form at the end of `/household/`: what it shows of a member, and when."""

from dataclasses import replace

import time_machine

from renewal.municipality import snapshot
from tests.household.addresses import FATHER, MOTHER, PAGE, at
from tests.household.test_trips import WEEKDAYS, open_on
from tests.reading import facts, text, tree
from tests.shipped import KOSHIGAYA

KNOWN = replace(KOSHIGAYA, counters=tuple(open_on(one, *WEEKDAYS) for one in KOSHIGAYA.counters))


def is_open(response) -> bool:
    return bool(tree(response).cssselect("#check-form details[open]"))


def test_the_first_is_shown_where_on_the_card_the_dates_stand_the_others_need_no_picture(visitor):
    first, second = visitor.get(PAGE), visitor.get(at(FATHER))

    assert tree(first).cssselect(".picture")
    assert "（図の①）" in text(first, "#check-form")
    assert tree(second).cssselect(".picture") == []
    assert "図の" not in text(second, "#check-form")


def test_further_words_are_open_where_one_of_them_was_told_or_is_wrong(visitor):
    assert not is_open(visitor.get(at(FATHER)))
    assert not is_open(visitor.get(f"{at(FATHER, MOTHER)}&change=1"))
    assert is_open(visitor.get(f"{at(FATHER, MOTHER)}&change=2"))
    assert is_open(visitor.get(f"{PAGE}?certificate=2027-01-20&pin=x"))


def test_a_members_own_answer_is_that_of_the_day_asked_about(visitor):
    (answer,) = tree(visitor.get(at(FATHER, on="2026-12-01"))).cssselect("tbody a[href^='/check/']")

    assert answer.get("href").endswith("&on=2026-12-01")


def test_after_closing_time_the_next_day_is_named_but_not_for_another_day(client):
    with snapshot.holding(KNOWN), time_machine.travel("2026-11-24T09:00:00Z", tick=False):
        now = facts(client.get(at(FATHER)))
        later = facts(client.get(at(FATHER, on="2026-12-01")))

    assert now["行く日"].startswith("2026年（令和8年）11月25日")
    assert later["行く日"].startswith("2026年（令和8年）12月1日")
