"""Every day of two years beside the browser's own calendar of each language (CLDR)."""

from datetime import date, timedelta

import pytest
from django.utils import translation

from renewal.content import dates
from renewal.content.date_formats import FORMATS
from renewal.languages import tag

pytestmark = pytest.mark.browser

DAYS = [date(2026, 1, 1) + timedelta(days=n) for n in range(730)] + [date(2028, 2, 29)]
# The names of month and weekday as the browser knows them, for each day.
NAMES = """([days, locale]) => days.map((day) => {
  const named = (options) => new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" })
    .formatToParts(new Date(day)).find((one) => one.type === Object.keys(options)[0]).value;
  return [named({ month: "long" }), named({ weekday: "long" }), named({ weekday: "short" })];
})"""


def known_to_browser(page, language: str) -> list[list[str]]:
    names: list[list[str]] = page.evaluate(
        NAMES, [[day.isoformat() for day in DAYS], tag(language)]
    )
    return names


@pytest.mark.parametrize("language", ["en", "fil"])
def test_months_and_weekdays_are_named_as_the_language_names_them(page, language):
    with translation.override(language):
        for day, (month, weekday, short) in zip(
            DAYS, known_to_browser(page, language), strict=True
        ):
            order = f"{day.day} {month}" if language == "en" else f"{month} {day.day},"
            assert dates.full(day) == f"{order} {day.year} ({short})"
            assert dates.weekday_name(day) == weekday


@pytest.mark.parametrize("language", ["ja", "ja-easy", "zh-hans", "vi"])
def test_weekdays_are_named_as_the_language_names_them(page, language):
    with translation.override(language):
        for day, (_, long, short) in zip(DAYS, known_to_browser(page, language), strict=True):
            numbers = {"vi": f"{day.day} tháng {day.month} năm {day.year} "}.get(
                language, f"{day.year}年{day.month}月{day.day}日"
            )
            told = long[0].lower() + long[1:] if long.startswith("Thứ") else long
            wanted = {"vi": f"({told})", "zh-hans": f"（{short}）"}.get(language, f"（{short}）")
            said = dates.full(day)
            if language == "ja":
                said = said.replace(f"（{dates.era_year(day)}）", "")
            assert said == numbers + wanted
            assert len(FORMATS[language].weekdays) == 7
