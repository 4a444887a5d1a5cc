"""Whatever is typed: refused with a reason, or understood as the day it says."""

from contextlib import suppress
from datetime import date

from hypothesis import example, given, settings
from hypothesis import strategies as st

from renewal.rules.written_dates import (
    DateProblem,
    UnreadDateError,
    read_date,
    read_month,
    read_parts,
)

any_text = st.text(st.characters(exclude_categories=()), max_size=80)
date_like = st.text(
    st.sampled_from(
        "01234567890123456789０５२²①年月日年月日令和平成昭大正明治元RHSTMr㋿㍻西暦()（火）まで有効"
        "/.-ー・ 　〇一二十千\u200b\x00\ud800⽉"
    ),
    max_size=14,
)
nearly_dates = st.builds(
    lambda *pieces: "".join(pieces),
    st.sampled_from(["", "", "西暦", "令和", "H", "s", "㍽", "明", "\u200b"]),
    st.integers(0, 2110).map(str) | st.sampled_from(["元", "三十一", "二〇二五", "07", "２０２５"]),
    st.sampled_from(["年", "/", ".", " ", "年（令和7年）", "", "²"]),
    st.integers(0, 13).map(str) | st.sampled_from(["十二", "０５", "⑤"]),
    st.sampled_from(["月", "/", ".", " ", ""]),
    st.integers(0, 32).map(str) | st.sampled_from(["二十日", "2日", "\x00"]),
    st.sampled_from(["", "日", "（火）", "まで有効", "x"]),
)
texts = st.one_of(any_text, date_like, nearly_dates)
figures = st.integers(0, 10_000).map(str) | st.integers(0, 35).map(str)
padded = st.builds(lambda text, width: text.zfill(width), figures, st.integers(1, 4))
separators = st.sampled_from(["/", "-", ".", " ", "／", "ー", "・", " / ", "\u3000", "−"])
FIRST = {"M": (1868, 10, 23), "T": (1912, 7, 30), "S": (1926, 12, 25), "H": (1989, 1, 8)}
FIRST["R"] = (2019, 5, 1)
LAST = {"M": (1912, 7, 30), "T": (1926, 12, 25), "S": (1989, 1, 7)}


def answer(read, *fields):
    try:
        return read(*fields)
    except UnreadDateError as unread:
        return unread.problem


def exists(year, month, day):
    """Whether there is such a day; the calendar repeats every 400 years."""
    with suppress(ValueError):
        return bool(date(2000 + year % 400, month, day))
    return False


def wanted(year, month, day):
    """Return what a whole year, a month and a day should give."""
    if year == 0:
        return DateProblem.YEAR_ZERO
    if month not in range(1, 13):
        return DateProblem.NO_SUCH_MONTH
    if not exists(year, month, day):
        return DateProblem.NO_SUCH_DAY
    return date(year, month, day) if 1900 <= year <= 2100 else DateProblem.OUT_OF_RANGE


def wanted_of_figures(a, b, c):
    """Return what `a/b/c` should give: where the year stands decides."""
    first, second, third = int(a), int(b), int(c)
    if len(a) > 2 or a == "0":
        return wanted(first, second, third)
    columns = {4: "?", 1: "y?", 2: "y?"}.get(len(c), "y")
    orders = {"y": [(second, third)], "?": [(first, second), (second, first)]}
    pairs = [pair for column in columns for pair in orders[column]]
    if any(exists(2000, *pair) for pair in pairs):
        return DateProblem.WHICH_ORDER if len(c) == 4 else DateProblem.WHICH_ERA
    is_day = any(1 <= month <= 12 for month, _ in pairs)
    return DateProblem.NO_SUCH_DAY if is_day else DateProblem.NO_SUCH_MONTH


@settings(deadline=None, max_examples=1000)
@given(texts)
@example("\ud800")
@example("\x00")
@example("9" * 5000)
@example("2027/1/" + "9" * 5000)  # more than Python makes a number of
@example("\ufdfa" * 64)
def test_any_text_is_refused_with_a_reason_or_reads_back_through_iso(text):
    understood = answer(read_date, text)
    if not isinstance(understood, DateProblem):
        assert read_date(understood.isoformat()) == understood
        assert 1900 <= understood.year <= 2100


@settings(deadline=None, max_examples=500)
@given(texts, texts, texts)
@example("2025", "\x00", "\ud800")
@example("5" * 64, "5" * 64, "5" * 64)
@example("2027", "5" * 5000, "5" * 5000)
def test_any_three_fields_are_refused_with_a_reason_or_read_back(year, month, day):
    understood = answer(read_parts, year, month, day)
    if not isinstance(understood, DateProblem):
        parts = understood.isoformat().split("-")
        assert read_parts(*parts) == understood
    made_in = answer(read_month, year, month)
    if not isinstance(made_in, DateProblem):
        assert read_month(*map(str, made_in)) == made_in


@settings(deadline=None, max_examples=1000)
@given(padded, padded, padded, separators, separators)
@example("1", "2", "0", "/", "/")
@example("2024", "2", "29", "/", "/")
@example("1900", "2", "29", "/", "/")
def test_three_figures_give_what_the_place_of_the_year_decides(a, b, c, before, after):
    assert answer(read_date, f"{a}{before}{b}{after}{c}") == wanted_of_figures(a, b, c)


@settings(deadline=None, max_examples=1000)
@given(st.sampled_from("MTSHR"), st.integers(0, 150), st.integers(0, 14), st.integers(0, 33))
@example("H", 1, 1, 7)
@example("S", 64, 1, 8)
def test_an_era_year_gives_its_day_inside_the_era_and_a_reason_outside(mark, year, month, day):
    western = FIRST[mark][0] + year - 1
    expected = DateProblem.YEAR_ZERO if year == 0 else wanted(western, month, day)
    if isinstance(expected, date) or expected == DateProblem.OUT_OF_RANGE:
        if (western, month, day) < FIRST[mark]:
            expected = DateProblem.BEFORE_ERA
        elif mark in LAST and (western, month, day) > LAST[mark]:
            expected = DateProblem.AFTER_ERA
    assert answer(read_date, f"{mark}{year}.{month}.{day}") == expected
    assert answer(read_parts, f"{mark}{year}", str(month), str(day)) == expected


@settings(deadline=None, max_examples=500)
@given(st.text("0123456789", max_size=70))
def test_only_eight_figures_in_a_row_are_a_date(run):
    understood = answer(read_date, run)
    if len(run) == 8:
        assert understood == wanted(int(run[:4]), int(run[4:6]), int(run[6:]))
    elif len(run) in (6, 7):
        assert understood == DateProblem.WHICH_ERA
    else:
        refusals = {0: DateProblem.EMPTY, **dict.fromkeys(range(65, 71), DateProblem.TOO_LONG)}
        assert understood == refusals.get(len(run), DateProblem.NOT_A_DATE)
