"""A date as a Japanese reader writes it."""

from datetime import date, timedelta

import pytest

from renewal.content import dates
from renewal.content.date_formats import FORMATS


@pytest.mark.parametrize(
    ("day", "text"),
    [
        (date(2025, 5, 20), "2025年（令和7年）5月20日（火）"),
        (date(2019, 4, 30), "2019年（平成31年）4月30日（火）"),
        (date(2019, 5, 1), "2019年（令和元年）5月1日（水）"),
        (date(1989, 1, 8), "1989年（平成元年）1月8日（日）"),
        (date(1926, 12, 25), "1926年（昭和元年）12月25日（土）"),
        (date(2028, 2, 29), "2028年（令和10年）2月29日（火）"),
    ],
)
def test_a_date_is_read_back_in_both_calendars_with_its_weekday(day, text):
    assert dates.full(day) == text


def test_every_weekday_has_its_name():
    assert [dates.weekday(date(2026, 11, 23 + n)) for n in range(7)] == list("月火水木金土日")


def test_a_year_before_the_eras_stands_alone():
    assert dates.era_year(date(1868, 1, 1)) == "1868"
    assert dates.era_year(date(1900, 1, 1)) == "明治33年"


def test_the_small_print_has_the_western_calendar_alone():
    assert dates.plain(date(2026, 6, 14)) == "2026年6月14日"


def test_what_is_about_a_month_names_no_day():
    assert dates.month(date(2026, 10, 1)) == dates.month(date(2026, 10, 31)) == "2026年10月"


LEAP_DAY = date(2028, 2, 29)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ja", "2028年（令和10年）2月29日（火）"),
        ("ja-easy", "2028年2月29日（火）"),
        ("en", "29 February 2028 (Tue)"),
        ("zh-hans", "2028年2月29日（周二）"),
        ("vi", "29 tháng 2 năm 2028 (thứ Ba)"),
        ("fil", "Pebrero 29, 2028 (Mar)"),
    ],
)
def test_each_language_writes_a_day_in_its_own_way(language, text, monkeypatch):
    monkeypatch.setattr(dates, "get_language", lambda: language)

    assert dates.full(LEAP_DAY) == text
    assert [len(FORMATS[language].months), len(FORMATS[language].weekdays)] == [12, 7]


@pytest.mark.parametrize("language", FORMATS)
def test_no_two_days_of_two_years_are_written_alike(language, monkeypatch):
    monkeypatch.setattr(dates, "get_language", lambda: language)
    days = [date(2026, 1, 1) + timedelta(days=n) for n in range(365 * 2)]

    for written in (dates.full, dates.plain):
        assert len({written(day) for day in days}) == len(days)
    for day in days:
        assert str(day.year) in dates.full(day)
        assert str(day.day) in dates.full(day).replace(str(day.year), "")
