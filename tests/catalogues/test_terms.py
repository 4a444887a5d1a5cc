"""The list of terms itself."""

import csv
import re

from renewal.catalogues.marks import RUBY, without_marks
from renewal.catalogues.terms import FILE, terms, terms_in

LANGUAGES = ("en", "zh-hans", "vi", "fil", "ja-easy")


def test_each_term_stands_once_and_has_one_form_in_every_language():
    with FILE.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))

    assert len(rows) > 30
    assert len({row["ja"] for row in rows}) == len(rows)
    assert [row["ja"] for row in rows for one in LANGUAGES if not (row[one] or "").strip()] == []
    assert {row["printed"] for row in rows} == {"yes", "no"}


def test_the_reading_of_a_term_in_easy_japanese_is_that_of_the_list():
    """A long term has a reading for each word in it, so that it can break between lines."""
    with FILE.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    whole = [row for row in rows if re.fullmatch(f"({RUBY.pattern})+", row["ja-easy"])]
    alike = [row for row in whole if without_marks(row["ja-easy"]) == row["ja"]]

    assert len(alike) > 20
    readings = {row["ja"]: RUBY.sub(r"\2", row["ja-easy"]) for row in alike}
    assert readings == {row["ja"]: row["reading"] for row in alike}


def test_the_longer_term_is_found_and_not_the_one_in_it():
    assert [one.japanese for one in terms_in("署名用電子証明書と暗証番号", "en")] == [
        "署名用電子証明書", "暗証番号",
    ]  # fmt: skip
    assert next(one.japanese for one in terms("en")) == "地方公共団体情報システム機構"
