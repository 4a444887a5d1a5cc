"""Which days of an answer are worth noting, and which are not."""

from dataclasses import replace

import pytest

from renewal.rules.situation import OldCard
from tests.noted import (
    CLOSED,
    EXTENDING,
    HOLIDAY,
    LIMITED,
    WORKED_OUT,
    told,
)
from tests.shipped import KOSHIGAYA


@pytest.mark.parametrize("words", [{}, WORKED_OUT], ids=["printed", "worked-out"])
@pytest.mark.parametrize(
    ("end", "on", "expected"),
    [
        # It opens on a Sunday; the Emperor's Birthday leaves four days of its first week.
        ("2027-05-20", HOLIDAY, "first 2027-02-21, good 2027-02-22 2027-02-26, last 2027-05-20"),
        ("2027-05-20", "2027-02-21", "first 2027-02-21, good 2027-02-22 2027-02-26, last 2027-05-20"),
        ("2027-05-20", "2027-02-22", "good 2027-03-01 2027-03-05, last 2027-05-20"),
        ("2027-01-20", HOLIDAY, "good 2026-11-30 2026-12-04, last 2027-01-20"),
        # Fourteen days are left after the week, or there is none.
        ("2026-12-18", HOLIDAY, "good 2026-11-30 2026-12-04, last 2026-12-18"),
        ("2026-12-17", HOLIDAY, "last 2026-12-17"),
        ("2026-11-24", HOLIDAY, "last 2026-11-24"),
        ("2026-11-24", "2026-11-24", "last 2026-11-24"),
        # The last day is a Sunday in the New Year's break, and the first one lies in it.
        ("2027-01-03", HOLIDAY, "good 2026-11-30 2026-12-04, last 2026-12-28"),
        ("2027-03-28", HOLIDAY, "first 2026-12-29, good 2027-01-04 2027-01-08, last 2027-03-26"),
        # A week of three holidays is no good one.
        ("2027-07-31", HOLIDAY, "first 2027-05-01, good 2027-05-10 2027-05-14, last 2027-07-30"),
        # A Monday may be the first day of both.
        ("2027-02-28", HOLIDAY, "first 2026-11-29, good 2026-11-30 2026-12-04, last 2027-02-26"),
        ("2027-03-13", HOLIDAY, "first 2026-12-14, good 2026-12-14 2026-12-18, last 2027-03-12"),
        # On the day itself, a holiday, nobody is there any more.
        (HOLIDAY, HOLIDAY, ""),
        # Ended: the first day on which it is issued anew.
        ("2026-11-22", HOLIDAY, "good 2026-11-24"),
        ("2026-10-20", "2026-12-29", "good 2027-01-04"),
    ],
)  # fmt: skip
def test_the_days_of_a_certificate(end, on, expected, words):
    card = end.replace("2026", "2031").replace("2027", "2032")

    assert ", ".join(told(end, card, on=on, **words)) == expected


@pytest.mark.parametrize(
    ("end", "on", "expected"),
    [
        (
            "2027-05-20",
            HOLIDAY,
            "first 2027-02-21, good 2027-02-22 2027-02-26, apply-by 2027-04-08, last 2027-05-20",
        ),
        ("2027-01-20", HOLIDAY, "good 2026-11-30 2026-12-04, apply-by 2026-12-09, last 2027-01-20"),
        ("2027-01-15", HOLIDAY, "good 2026-11-30 2026-12-04, apply-by 2026-12-04, last 2027-01-15"),
        ("2027-01-14", HOLIDAY, "apply-by 2026-12-03, last 2027-01-14"),
        ("2027-01-04", HOLIDAY, "apply-by 2026-11-23, last 2027-01-04"),
        # Too late to have the new one in time: its end remains, closed or not.
        ("2027-01-03", HOLIDAY, "last 2027-01-03"),
        (HOLIDAY, HOLIDAY, "last 2026-11-23"),
        ("2026-11-22", HOLIDAY, ""),
    ],
)
@pytest.mark.parametrize("words", [{}, WORKED_OUT], ids=["printed", "worked-out"])
def test_the_days_of_a_card(end, on, expected, words):
    assert ", ".join(told(end, end, on=on, **words)) == expected


def test_a_card_that_nobody_says_how_long_it_takes_has_no_day_to_apply_by():
    office = replace(KOSHIGAYA, processing_weeks=None)

    assert told("2027-05-20", "2027-05-20", office=office) == [
        "first 2027-02-21",
        "last 2027-05-20",
    ]


@pytest.mark.parametrize(
    ("certificate", "card", "office", "expected"),
    [
        # A Saturday: nobody has said which counter does it, and offices are closed.
        ("", "2027-03-20", KOSHIGAYA, ["last 2027-03-19"]),
        ("", "2027-03-20", EXTENDING, ["last 2027-03-19"]),
        ("2027-01-20", "2027-03-20", EXTENDING, ["last 2027-03-19"]),
        ("", "2027-01-03", KOSHIGAYA, ["last 2026-12-28"]),
        ("", "2027-01-03", CLOSED, []),
        ("2027-01-20", "", KOSHIGAYA, []),
        ("", "2026-11-22", KOSHIGAYA, []),
    ],
)
@pytest.mark.parametrize("words", [LIMITED, LIMITED | WORKED_OUT], ids=["printed", "worked-out"])
def test_of_a_limited_stay_the_last_day_to_extend_it(certificate, card, office, expected, words):
    assert told(certificate, card, office=office, **words) == expected


@pytest.mark.parametrize(
    ("certificate", "card", "words"),
    [
        ("", "2032-01-20", {}),
        ("", "2032-01-20", WORKED_OUT),
        ("", "", {"old_card": OldCard.LOST}),
        ("2027-01-20", "2032-01-20", {"old_card": OldCard.LOST}),
        ("2027-01-20", "2032-01-20", LIMITED | {"old_card": OldCard.LOST}),
        # It may be a birth date, and whether the card is still valid is not known.
        ("1990-05-20", "2031-05-20", {}),
        ("2026-11-22", "", {}),
    ],
)
def test_what_is_not_certain_is_no_day(certificate, card, words):
    assert told(certificate, card, **words) == []


def test_with_the_cards_date_alone_its_own_days_are_certain():
    assert told("", "2026-12-30") == ["last 2026-12-30"]
