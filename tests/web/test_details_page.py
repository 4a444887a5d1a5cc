"""`/check/details/`: the days in order, what stops on each, what comes after, every source."""

import re
from datetime import date
from typing import NamedTuple

import pytest

from renewal.content.effects import USES
from renewal.rules.effects import effects
from renewal.rules.situation import CardType, Licence, Situation
from tests.reading import text, tree

MID_LIFE = "certificate=2027-01-20&card=2032-01-20"
BOTH_END = "certificate=2027-01-20&card=2027-01-20"


class Day(NamedTuple):
    """One day of the page: its date (None: no day of ours), and its lines without sources."""

    iso: str | None
    is_today: bool
    lines: list[str]


def details(visitor, query):
    return visitor.get(f"/check/details/?{query}")


def folded(element) -> str:
    return " ".join(element.text_content().split())


def cited(line) -> list[int]:
    """Return the numbers of the sources at the end of a line."""
    return [
        int(number)
        for mark in line.cssselect(".hint")
        for number in re.findall(r"\d+", folded(mark))
    ]


def days(response) -> list[Day]:
    return [
        Day(
            next((one.get("datetime") for one in day.cssselect("time")), None),
            "today" in day.get("class", ""),
            [folded(line).partition(" 資料 ")[0] for line in day.cssselect("ul li")],
        )
        for day in tree(response).cssselect("ol.days > li")
    ]


def sources(response) -> list[str]:
    return [folded(one) for one in tree(response).cssselect("ol.sources > li")]


def test_the_days_come_in_the_order_of_the_calendar_with_today_among_them(visitor):
    assert days(details(visitor, MID_LIFE)) == [
        ("2026-10-21", False, ["電子証明書の更新の最初の日"]),
        ("2026-11-23", True, ["今日"]),
        (
            "2027-01-20",
            False,
            [
                "電子証明書の期限の日",
                "更新しないと、この日まで：コンビニで証明書を受け取る、税金の申告（e-Tax）、"
                "マイナポータル、スマートフォンに入れた電子証明書",
            ],
        ),
        ("2027-04-30", False, ["更新しないと、この日まで：健康保険証（マイナ保険証）"]),
        ("2031-10-21", False, ["カードの更新の最初の日"]),
        ("2032-01-20", False, ["カードの期限の日", "更新しないと、この日まで：本人確認の書類"]),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "query",
    [
        MID_LIFE,
        BOTH_END,
        "certificate=2026-11-23&card=2026-11-23",
        "certificate=2025-01-20&card=2030-01-20",
        "certificate=2026-11-22&card=2026-11-22",
        "certificate=2027-05-20&card=2027-05-20",
        MID_LIFE + "&on=2027-01-20",
    ],
)
def test_every_day_stands_once_and_in_order_and_exactly_one_is_the_day_asked_about(visitor, query):
    dated = [day for day in days(details(visitor, query)) if day.iso]
    isos = [str(day.iso) for day in dated]

    assert isos == sorted(set(isos))
    assert [day.iso for day in dated if day.is_today] == [
        "2027-01-20" if "on=" in query else "2026-11-23"
    ]
    assert all(day.lines for day in dated)


def test_a_day_that_is_today_and_something_else_says_both(visitor):
    (today,) = [
        day
        for day in days(details(visitor, "certificate=2026-11-23&card=2031-11-23"))
        if day.is_today
    ]

    assert "今日" in today.lines
    assert "電子証明書の期限の日" in today.lines


def test_another_day_is_not_called_today(visitor):
    response = details(visitor, MID_LIFE + "&on=2026-12-01")

    (that_day,) = [day for day in days(response) if day.is_today]
    assert that_day == ("2026-12-01", True, ["調べた日"])
    assert "今日の答えではありません" in text(response, "main")


def test_what_has_ended_is_said_to_have_ended(visitor):
    by_day = {
        day.iso: day.lines
        for day in days(details(visitor, "certificate=2026-11-22&card=2031-11-22"))
    }

    assert by_day["2026-11-22"][1].startswith("この日で終わりました：コンビニで")
    assert by_day["2027-02-28"] == ["更新しないと、この日まで：健康保険証（マイナ保険証）"]


def test_the_day_to_apply_by_is_one_of_the_days(visitor):
    by_day = {day.iso: day.lines for day in days(details(visitor, BOTH_END))}

    assert by_day["2026-12-09"] == [
        "この日までに申し込むと、新しいカードが期限に間に合う見込みです"
    ]


def test_where_insurance_goes_on_is_not_settled_the_counter_is_named(visitor):
    by_day = {day.iso: day.lines for day in days(details(visitor, BOTH_END))}

    assert (
        "この日まで：健康保険証（マイナ保険証）。そのあとは窓口に確かめてください（048-940-8604）"
        in by_day["2027-01-20"]
    )


def test_a_licence_has_a_line_without_a_day_at_the_end(visitor):
    with_licence = days(details(visitor, MID_LIFE + "&licence=on-card"))

    assert with_licence[-1].iso is None
    assert "免許証そのものの期限まで" in with_licence[-1].lines[0]
    assert with_licence[:-1] == days(details(visitor, MID_LIFE))


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("", Situation()),
        ("&licence=on-card", Situation(licence=Licence.ON_CARD)),
        ("&card-type=no-pin", Situation(card_type=CardType.NO_PIN)),
    ],
)
def test_each_effect_is_said_with_the_number_its_source_has_in_the_list(visitor, query, words):
    response = details(visitor, MID_LIFE + query)
    listed = sources(response)
    lines = tree(response).cssselect("ol.days ul li")
    found = effects(certificate=date(2027, 1, 20), card=date(2032, 1, 20), situation=words)

    for effect in found:
        (line,) = [one for one in lines if str(USES[effect.use]) in folded(one)]
        numbered = [listed[number - 1] for number in cited(line)]
        for source in effect.sources:
            assert any(source.title in one and source.article in one for one in numbered)
    said = " ".join(folded(line) for line in lines)
    unsaid = [str(USES[use]) for use in USES if use not in {effect.use for effect in found}]
    assert [use for use in unsaid if use in said] == []


@pytest.mark.parametrize("query", [MID_LIFE, BOTH_END, MID_LIFE + "&licence=on-card"])
def test_every_number_that_is_cited_is_in_the_list_and_no_page_is_listed_twice(visitor, query):
    response = details(visitor, query)
    numbers = [
        number for line in tree(response).cssselect("ol.days ul li") for number in cited(line)
    ]
    addresses = [link.get("href") for link in tree(response).cssselect("ol.sources a")]

    assert numbers
    assert {*numbers} <= {*range(1, len(addresses) + 1)}
    assert len(addresses) == len(set(addresses))
