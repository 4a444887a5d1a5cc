"""The facts of each city that ships, as its page has them: on days, pages, sheets, in calendars."""

from datetime import date

import pytest

from renewal.municipality import snapshot
from renewal.municipality.hours import Service
from renewal.municipality.open_days import opening
from renewal.web.stand_in import COPIED_ON, copy_words
from tests.browser.listed import CODES
from tests.reading import text
from tests.shipped import KOSHIGAYA, OKAZAKI, YOSHIKAWA

CERTIFICATE = "certificate=2026-12-20&card=2031-12-20"
ASSUMED = "assumed"

DAYS = [
    # 越谷市 has not said its hours: weekdays, less holidays and New Year, are assumed.
    (KOSHIGAYA, "shimin-ka", "2026-12-18", ASSUMED),
    (KOSHIGAYA, "shimin-ka", "2026-12-19", None),
    (KOSHIGAYA, "hokubu", "2026-12-29", None),
    (KOSHIGAYA, "hokubu", "2027-01-04", ASSUMED),
    # 吉川市: weekdays, the third Wednesday to 19:30, the first Sunday, New Year, the national stop.
    (YOSHIKAWA, "shimin-ka", "2026-12-15", "8:30-17:00"),
    (YOSHIKAWA, "shimin-ka", "2026-12-16", "8:30-19:30"),
    (YOSHIKAWA, "shimin-ka", "2026-12-23", "8:30-17:00"),
    (YOSHIKAWA, "shimin-ka", "2026-12-06", "9:00-12:00"),
    (YOSHIKAWA, "shimin-ka", "2026-12-13", None),
    (YOSHIKAWA, "shimin-ka", "2026-12-20", None),
    (YOSHIKAWA, "shimin-ka", "2026-12-28", "8:30-17:00"),
    (YOSHIKAWA, "shimin-ka", "2026-12-29", None),
    (YOSHIKAWA, "shimin-ka", "2027-01-03", None),
    (YOSHIKAWA, "shimin-ka", "2027-01-04", "8:30-17:00"),
    (YOSHIKAWA, "shimin-ka", "2026-11-03", None),
    (YOSHIKAWA, "ekimae", "2026-12-15", ASSUMED),
    # 岡崎市: the corner in the mall, closed on Wednesdays and the third Sunday, or the fourth where
    # the first day of the month is a Sunday, which is the day of the national stop as well.
    (OKAZAKI, "shimin-ka", "2026-12-15", "8:30-17:15"),
    (OKAZAKI, "shisho", "2026-12-19", None),
    (OKAZAKI, "aeon-mall", "2026-12-15", "11:00-19:00"),
    (OKAZAKI, "aeon-mall", "2026-12-16", None),
    (OKAZAKI, "aeon-mall", "2026-12-19", "11:00-19:00"),
    (OKAZAKI, "aeon-mall", "2026-12-13", "11:00-19:00"),
    (OKAZAKI, "aeon-mall", "2026-12-20", None),
    (OKAZAKI, "aeon-mall", "2026-11-15", "11:00-19:00"),
    (OKAZAKI, "aeon-mall", "2026-11-22", None),
    (OKAZAKI, "aeon-mall", "2026-11-23", "11:00-19:00"),
]

PAGES = {
    KOSHIGAYA: {
        "/offices/": ("市民課", "北部出張所", "南部出張所", "048-940-8604"),
        f"/check/?{CERTIFICATE}": (
            "市民課、北部出張所、南部出張所",
            "予約はいりません",
            "12月18日",
        ),
        f"/check/?{CERTIFICATE}&who=proxy": ("市民課。予約はいりません",),
        f"/check/sheet/?{CERTIFICATE}": ("越谷市役所 本庁舎1階", "048-940-8604"),
    },
    YOSHIKAWA: {
        "/offices/": ("市民課", "駅前市民サービスセンター", "19:30"),
        f"/check/?{CERTIFICATE}": ("市民課、駅前市民サービスセンター", "12月18日"),
        f"/check/?{CERTIFICATE}&who=proxy": ("市民課",),
        f"/check/sheet/?{CERTIFICATE}": ("8:30から17:00まで",),
    },
    OKAZAKI: {
        "/offices/": ("市民課", "各支所", "市民サービスコーナー", "11:00から19:00まで"),
        f"/check/?{CERTIFICATE}": ("市民課", "各支所", "市民サービスコーナー", "12月19日"),
        f"/check/?{CERTIFICATE}&who=proxy": ("市民課",),
        f"/check/sheet/?{CERTIFICATE}": (
            "岡崎市役所 東庁舎1階",
            "イオンモール岡崎3階",
            "11:00から19:00まで",
        ),
    },
}
LAST_OPEN = {KOSHIGAYA: "20261218", YOSHIKAWA: "20261218", OKAZAKI: "20261219"}


@pytest.mark.parametrize(
    ("office", "counter", "day", "hours"), DAYS, ids=lambda one: getattr(one, "name", one)
)
def test_a_counter_is_open_on_a_day_as_its_city_has_it(office, counter, day, hours):
    (one,) = [each for each in office.counters if each.code == counter]
    found = opening(one, office, date.fromisoformat(day), Service.CERTIFICATE)

    assert (found is not None) is (hours is not None)
    if found and hours:
        spans = [(span.opens, span.closes) for span in found.spans]
        told = f"{spans[0][0]:%-H:%M}-{spans[-1][1]:%-H:%M}" if spans else ASSUMED
        assert told == hours
        assert found.is_assumed is (hours == ASSUMED)


@pytest.mark.parametrize("office", PAGES, ids=lambda office: office.name)
def test_the_pages_of_a_city_say_its_facts(visitor, office):
    with snapshot.holding(office):
        lacking = {
            path: [words for words in wanted if words not in text(visitor.get(path))]
            for path, wanted in PAGES[office].items()
        }

    assert lacking == {path: [] for path in PAGES[office]}


@pytest.mark.parametrize("language", CODES)
@pytest.mark.parametrize("office", PAGES, ids=lambda office: office.name)
def test_in_every_language_the_counters_and_their_hours_are_told(visitor, office, language):
    prefix = "" if language == "ja" else f"/{language}"
    with snapshot.holding(office):
        page = text(visitor.get(f"{prefix}/offices/"))

    assert [one.name for one in office.counters if one.name not in page] == []
    times = {
        f"{span:%-H:%M}"
        for one in office.counters
        for hours in one.hours or ()
        for span in (hours.span.opens, hours.span.closes)
    }
    assert {time for time in times if time not in page} == set()


@pytest.mark.parametrize("language", CODES)
@pytest.mark.parametrize("office", PAGES, ids=lambda office: office.name)
def test_the_calendar_names_the_last_open_day_of_the_city(visitor, office, language):
    with snapshot.holding(office):
        reply = visitor.get(f"/calendar.ics?{CERTIFICATE}&lang={language}")
    days = [
        line.rpartition(":")[2]
        for line in reply.content.decode().splitlines()
        if line.startswith("DTSTART")
    ]

    assert LAST_OPEN[office] in days


@pytest.mark.parametrize("office", [YOSHIKAWA, OKAZAKI], ids=lambda office: office.name)
def test_a_telephone_that_is_not_known_is_no_link_to_dial(visitor, office):
    with snapshot.holding(office):
        page = visitor.get("/offices/").content.decode()

    assert 'href="tel:+81-"' not in page
    assert "None" not in page


def test_a_counter_in_a_mall_is_not_in_the_city_hall(visitor):
    with snapshot.holding(OKAZAKI):
        page = text(visitor.get("/offices/"))

    assert "イオンモール岡崎3階" in page
    assert "岡崎市役所 イオンモール" not in page


def test_a_copy_of_the_guide_names_whom_to_ask_where_no_telephone_is_known(rf):
    request = rf.get("/", **{COPIED_ON: date(2026, 11, 26)})
    with snapshot.holding(OKAZAKI):
        told = copy_words(request)

    assert "役所の代表番号" in told
    assert "None" not in told
