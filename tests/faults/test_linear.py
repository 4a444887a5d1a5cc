"""Ten times as much typed costs about ten times as much, wherever dates and words are typed."""

import csv
import json
import re
import time
from contextlib import suppress
from functools import partial
from urllib.parse import urlencode

import pytest
from django.test import Client, override_settings
from django.utils.html import escape

from renewal.asking.bulk import Bulk
from renewal.asking.numbers import has_number
from renewal.catalogues.marks import without_marks
from renewal.markup import html, plain
from renewal.rules.date_text import tidied
from renewal.rules.written_dates import UnreadDateError, read_date, read_month, read_parts
from tests.conftest import TODAY

pytestmark = pytest.mark.long

FEW, MANY = 10_000, 100_000  # characters
MOST = 20  # times the CPU time of a tenth; what grows with the square takes a hundred times
BEST_OF = 5
# What patterns and loops stumble over: the same again and again, and never quite what is looked for.
PIECES = (
    "1", " ", "1 ", "1234 ", "12-", "12345678901-", "-", "/", "年", "令和", "H1.", "2027-01-20", "(火",
    "ー", "²", "一", "\u200b", "\ufdfa", "a", "がぎ", "、", "{", "{漢|", "{漢|か}", "{ja:", "\ufff9",
    "\ufff9a\ufffa", "&", "<a", '"', ",", "\0",
)  # fmt: skip
DATES = ("certificate", "card", "on", "certificate-y", "card-m", "p1-certificate", "p1-card-d")
ASKED = {
    "/check/": (*DATES[:5], "who", "changed"),
    "/check/guided/": ("card", "asked"),
    "/checklist/": ("who", "stay"),
    "/household/": DATES[5:],
    "/counter/": ("certificate", "who", "beside"),
    "/faq/": ("q",),
    "/offices/": ("x",),
    "/calendar.ics": ("card", "lang"),
    "/qr.svg": ("card",),
    "/api/v1/windows": ("certificate", "on", "made-as"),
    "/api/v1/checklist": ("who",),
}


def refused_or_read(read, *text):
    with suppress(UnreadDateError):
        read(*text)


def in_bulk(text):
    with suppress(csv.Error):
        list(Bulk(on=TODAY).windows([text.encode()]))


READING = {
    "date": partial(refused_or_read, read_date),
    "year": lambda text: refused_or_read(read_parts, text, "1", "1"),
    "day": lambda text: refused_or_read(read_parts, "2027", "1", text),
    "month": lambda text: refused_or_read(read_month, text, "1"),
    "date-text": partial(refused_or_read, tidied),
    "number": has_number,
    "line-of-a-list": in_bulk,
    "page": lambda text: html(escape(text)),
    "plain": plain,
    "translation": without_marks,
}


def of_length(piece: str, length: int) -> str:
    return (piece * (length // len(piece) + 1))[:length] + "x"


def seconds(work, text: str, runs: int) -> float:
    """Return the CPU time of the quickest run: another process can only add to it."""
    times = []
    for _ in range(runs):
        begun = time.process_time()
        work(text)
        times.append(time.process_time() - begun)
    return min(times)


def growth(work, piece: str, few: int = FEW) -> float:
    """Return how many times as long ten times as much takes, measured again if it is too much."""
    short, long = of_length(piece, few), of_length(piece, few * 10)
    work(short)
    once = seconds(work, long, 1) / seconds(work, short, 1)
    if once < MOST:
        return once
    return seconds(work, long, BEST_OF) / seconds(work, short, BEST_OF)


def worst(work) -> tuple[float, str]:
    """Return the highest growth of all pieces, with the piece."""
    return max((growth(work, piece), piece) for piece in PIECES)


def got(path: str, name: str, text: str) -> None:
    answer = Client().get(path, QUERY_STRING=urlencode({name: text}))
    assert answer.status_code < 500


@pytest.mark.parametrize("name", READING)
def test_reading_grows_with_the_length(name):
    times, piece = worst(READING[name])

    print(f"figures: {name}: × {times:.1f}")
    assert times < MOST, repr(piece)


@pytest.mark.parametrize("path", ASKED)
def test_an_address_is_answered_in_a_time_that_grows_with_its_length(path):
    found = {name: worst(partial(got, path, name)) for name in ASKED[path]}

    print(f"figures: {path}: × {max(found.values())[0]:.1f}")
    assert {name: one for name, one in found.items() if one[0] >= MOST} == {}


# As shipped, no more than 64 KB get this far.
@override_settings(DATA_UPLOAD_MAX_MEMORY_SIZE=10**7)
@pytest.mark.parametrize(
    ("path", "field"),
    [("/check/dates/", "born"), ("/check/dates/", "made"), ("/api/v1/expiry", "made_on")],
)
def test_so_is_a_form(path, field):
    def sent(text):
        if path.startswith("/api/"):
            body, kind = json.dumps({"born_on": "1990-05-20", field: text}), "application/json"
        else:
            body, kind = urlencode({field: text}), "application/x-www-form-urlencoded"
        assert Client().post(path, body, content_type=kind).status_code == 422

    times, piece = worst(sent)

    print(f"figures: {path} {field}: × {times:.1f}")
    assert times < MOST, repr(piece)


def test_what_grows_with_the_square_would_be_seen():
    spaces_at_the_end = re.compile(r"\s+$")

    assert growth(spaces_at_the_end.search, " ", FEW // 10) > MOST
