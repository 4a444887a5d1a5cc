"""Every day from 1912-07-30 to 2060-12-31, written in each notation and read back.

The writing here knows nothing of the reader: its own eras, its own kanji.
"""

from datetime import date, timedelta

import pytest

from renewal.rules.written_dates import ERA_NAMES, read_date, wareki

DAYS = [date(1912, 7, 30) + timedelta(days=n) for n in range(54_212)]
ERAS = (
    ("明治", "M", "㍾", 1867, date(1868, 10, 23), date(1912, 7, 30)),
    ("大正", "T", "㍽", 1911, date(1912, 7, 30), date(1926, 12, 25)),
    ("昭和", "S", "㍼", 1925, date(1926, 12, 25), date(1989, 1, 7)),
    ("平成", "H", "㍻", 1988, date(1989, 1, 8), date(2019, 4, 30)),
    ("令和", "R", "㋿", 2018, date(2019, 5, 1), date(9999, 12, 31)),
)
FIGURE_BY_FIGURE = str.maketrans("0123456789", "〇一二三四五六七八九")
FULL_WIDTH = str.maketrans("0123456789/", "０１２３４５６７８９／")
DEVANAGARI = str.maketrans("0123456789", "०१२३४५६७८९")


def counted(n):
    """Return 31 as 三十一, for 1 to 99."""
    tens, ones = divmod(n, 10)
    before = ["", "十", *(f"{c}十" for c in "二三四五六七八九")][tens]
    return before + ["", *"一二三四五六七八九"][ones]


COUNTED = {n: counted(n) for n in range(1, 100)}
WEEKDAYS = "月火水木金土日"


def eras_of(day):
    """Return every era `day` may be written in: two on 1912-07-30 and 1926-12-25."""
    return [
        (name, letter, square, day.year - before)
        for name, letter, square, before, first, last in ERAS
        if first <= day <= last
    ]


EVERY_DAY = {
    "2025/5/20": lambda d: [f"{d.year}/{d.month}/{d.day}"],
    "2025-05-20": lambda d: [d.isoformat()],
    "20250520": lambda d: [d.isoformat().replace("-", "")],
    "2025年5月20日": lambda d: [f"{d.year}年{d.month}月{d.day}日"],
    "令和7年5月20日": lambda d: [
        f"{name}{'元' if year == 1 else year}年{d.month}月{d.day}日"
        for name, _, _, year in eras_of(d)
    ],
    "R7.5.20": lambda d: [f"{mark}{year}.{d.month}.{d.day}" for _, mark, _, year in eras_of(d)],
    "令和七年五月二十日": lambda d: [
        f"{name}{COUNTED[year]}年{COUNTED[d.month]}月{COUNTED[d.day]}日"
        for name, _, _, year in eras_of(d)
    ],
}

IN_TURN = [
    lambda d: [f"{d.year}.{d.month}.{d.day}"],
    lambda d: [f"{d.year} {d.month} {d.day}"],
    lambda d: [f"{d.year}/{d.month:02}/{d.day:02}".translate(FULL_WIDTH)],
    lambda d: [f"{d.year}/{d.month}/{d.day}".translate(DEVANAGARI)],
    lambda d: [f"{d.year}年{d.month}月{d.day}日".translate(FIGURE_BY_FIGURE)],
    lambda d: [f"西暦{d.year}年{d.month}月{d.day}日（{WEEKDAYS[d.weekday()]}）まで有効"],
    lambda d: [f"{name[0]}{y}/{d.month}/{d.day}" for name, _, _, y in eras_of(d)],
    lambda d: [f"{mark.lower()}{y:02}ー{d.month:02}ー{d.day:02}" for _, mark, _, y in eras_of(d)],
    lambda d: [f"{mark}{y}年 {d.month}月 {d.day}日" for _, _, mark, y in eras_of(d)],
    lambda d: [f"{d.year}年（{n}{y}年）{d.month}月{d.day}日" for n, _, _, y in eras_of(d)],
    lambda d: [f"{n}\u200b{y}・{d.month}・{d.day}\ufeff" for n, _, _, y in eras_of(d)],
    lambda d: [f"平成{d.year - 1988}年{d.month}月{d.day}日"] if d.year > 1989 else [],
    lambda d: [
        f"{n[0]}{COUNTED[y]}.{COUNTED[d.month]}.{COUNTED[d.day]}" for n, _, _, y in eras_of(d)
    ],
]


def misread(texts_of_days):
    return [(day, text) for day, texts in texts_of_days for text in texts if read_date(text) != day]


def test_the_days_are_the_ones_promised():
    assert DAYS[-1] == date(2060, 12, 31)
    assert [day for day in DAYS if len(eras_of(day)) == 2] == [
        date(1912, 7, 30),
        date(1926, 12, 25),
    ]
    assert all(eras_of(day) for day in DAYS)


@pytest.mark.parametrize("written", EVERY_DAY.values(), ids=EVERY_DAY)
def test_every_day_reads_back_in_each_notation(written):
    assert misread((day, written(day)) for day in DAYS) == []


def test_every_day_reads_back_in_the_rarer_notations_taken_in_turn():
    turns = len(IN_TURN)
    assert misread((day, IN_TURN[n % turns](day)) for n, day in enumerate(DAYS)) == []


@pytest.mark.parametrize("written", IN_TURN)
def test_the_days_around_a_change_of_era_read_back_in_the_rarer_notations(written):
    near = [first + timedelta(days=n) for *_, first, _ in ERAS[1:] for n in range(-3, 4)]
    assert misread((day, written(day)) for day in near) == []


def test_every_day_has_the_newest_era_that_it_may_be_written_in():
    for day in DAYS:
        found = wareki(day)
        assert found is not None
        name, _, _, year = eras_of(day)[-1]
        assert (ERA_NAMES[found.era], found.year) == (name, year)
