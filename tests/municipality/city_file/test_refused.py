"""Mistakes in a city's file: each is told with its line and its field, and all of them at once."""

import re

import pytest

from renewal.municipality.city_file.reading import RefusedFileError, read
from renewal.municipality.city_file.writing import dump
from tests.municipality.full_office import FULL

RIGHT = dump(FULL)


def problems(content) -> list[tuple[int, str, str]]:
    with pytest.raises(RefusedFileError) as refused:
        read(content.encode() if isinstance(content, str) else content)
    return [(one.line, one.field, one.message) for one in refused.value.problems]


def changed(old: str, new: str) -> tuple[str, int]:
    """Return the right file with the first `old` in it as `new`, and the line it is on."""
    assert old in RIGHT
    return RIGHT.replace(old, new, 1), RIGHT[: RIGHT.index(old)].count("\n") + 1


ONE_LINE = [
    # A field of the city
    ("code: '112224'", "code: '112225'", "code", "検査数字"),
    ("code: '112224'", "code: 11222", "code", "6けた"),
    ("name: 越谷市", "name:", "name", "書かれていません"),
    ("name: 越谷市", "name: ''", "name", "書かれていません"),
    ("name: 越谷市", "name: [越谷市]", "name", "ひとつの値"),
    ("name: 越谷市", f"name: {'市' * 51}", "name", "50"),
    ("name: 越谷市", "nmae: 越谷市\nname: 越谷市", "nmae", "「name」のことですか"),
    ("name: 越谷市", "x: 1\nname: 越谷市", "x", "という項目はありません"),
    ("telephone: 048-940-8604", "telephone: 940-8604", "telephone", "市外局番"),
    ("site_address: null", "site_address: guide", "site_address", "https://"),
    ("site_address: null", "site_address: https://a.example/b", "site_address", "ホスト名まで"),
    ("booking_for_renewal: none", "booking_for_renewal: maybe", "booking_for_renewal", "maybe"),
    ("processing_weeks: 6", "processing_weeks: 六", "processing_weeks", "整数"),
    ("processing_weeks: 6", "processing_weeks: 0", "processing_weeks", "1 以上"),
    ("form_by_telephone: true", "form_by_telephone: yes", "form_by_telephone", "true、false"),
    ("year_end_first: 12-29", "year_end_first: 13-29", "year_end_first", "12/29"),
    # Its pages
    ("checked_on: 2026-11-22", "checked_on: 2026-11-31", "pages[1].checked_on", "2026-11-31"),
    ("checked_on: 2026-11-22", "checked_on: きのう", "pages[1].checked_on", "きのう"),
    # Its counters
    ("- code: hokubu", "- code: 北部", "counters[2].code", "半角の英数字"),
    ("certificate-renewal: anyone", "certificate-renewal: all", "counters[1].accepts.certificate-renewal", "all"),
    ("certificate-renewal: anyone", "certificate-renewal:", "counters[1].accepts.certificate-renewal", "書かれていません"),
    ("certificate-renewal: anyone", "renewal: anyone", "counters[1].accepts.renewal", "renewal"),
    ("opens: '08:30'", "opens: '8時半'", "counters[1].hours[1].opens", "8時半"),
    ("closes: '17:15'", "closes: '08:15'", "counters[1].hours[1].closes", "開始より後"),
    ("last_entry: '16:45'", "last_entry: '18:00'", "counters[1].hours[1].last_entry", "最終受付"),
    ("lunch_to: '17:15'", "lunch_to: null", "counters[1].hours[1].lunch_to", "昼休みの終了"),
    ("weekdays: [mon, tue]", "weekdays: [mon, tues]", "counters[1].hours[1].weekdays", "tues"),
    ("weekdays: [mon, tue]", "weekdays: mon", "counters[1].hours[1].weekdays", "囲んだ一覧"),
    ("weekdays: [mon, tue]", "weekdays: []", "counters[1].hours[1].weekdays", "書かれていません"),
    ("weekdays: [mon, tue]", "weekdays: [mon, mon]", "counters[1].hours[1].weekdays", "2回"),
    ("weekdays: [mon, tue]", "weekdays: [[mon]]", "counters[1].hours[1].weekdays", "ひとつずつ"),
    ("days: [last-sun]", "days: [sixth-sun]", "counters[1].special_hours[1].days", "last-sat"),
    ("days: [last-sun]", "days: []", "counters[1].special_hours[1].days", "each_holiday"),
    ("nth: '3'", "nth: '6'", "counters[1].closing_days[1].nth", "last"),
    # What is dated
    ("services: [card-pickup]", "services: [pickup]", "closures[1].services", "選択肢"),
    ("last: 2027-01-05", "last: 2027-01-03", "closures[1].last", "最初の日より前"),
    ("until: '2026-11-23T13:00:00+09:00'", "until: 2026-11-23T11:00", "incidents[1].until", "始まりより後"),
    ("last: 2026-11-30", "last: 2026-10-30", "notices[1].last", "最初の日より前"),
    ("language: ja\n", "language: jp\n", "notices[1].language", "jp"),
    # Its words
    ("text: Citizens' Division", "text: '{Citizens}'", "translations[1].text", "ふりがな"),
    ("answer: あります", "answer: {a: b}", "questions[1].answer", "ひとつの値"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "field", "said"), ONE_LINE)
def test_a_mistake_is_told_with_its_line_and_its_field_alone(old, new, field, said):
    content, line = changed(old, new)

    [(at, where, message)] = problems(content)
    assert (at, where) == (line, field)
    assert said in message


IN_ANOTHER_LINE = [
    ("name: 越谷市\n", "", 1, "name", "書かれていません"),
    ("year_end_last: 01-03", "year_end_last: null", "year_end_last: 01-03", "year_end_last", "両方"),
    ("- code: nanbu", "- code: hokubu", "- code: nanbu", "counters[3].code", "同じ符号"),
    ("fax: 048-960-1267", "fax: 048-960-1267\nname: 越谷", "site_address", "name", "2回"),
    ("closures:\n- counter: null", "closures:\n- counter: tobu", "- counter: null", "closures[1].counter", "tobu"),
    ("closures:\n", "closures: 1\nnotices_: \n", "closures:\n", "closures", "一覧"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "at", "field", "said"), IN_ANOTHER_LINE)
def test_what_two_lines_say_together_is_told_at_one_of_them(old, new, at, field, said):
    content, _ = changed(old, new)
    line = at if isinstance(at, int) else changed(at, at)[1]

    told = [one for one in problems(content) if one[1] == field]
    assert [(found, where) for found, where, _ in told] == [(line, field)]
    assert said in told[0][2]


def test_hours_that_overlap_are_told_at_the_later_ones():
    again = "  special_hours:\n  - opens: '08:30'"
    more = "  - {opens: '12:00', closes: '18:00', weekdays: [tue]}\n"
    content, line = changed(again, more + again)

    assert problems(content) == [
        (
            line,
            "counters[1].hours[2].opens",
            "同じ日の別の受付時間（8:30〜17:15）と重なっています。",
        )
    ]


@pytest.mark.parametrize(
    ("list_of", "said"),
    [("pages", "ひとつ以上"), ("counters", "ひとつ以上")],
)
def test_a_city_without_pages_or_counters_is_refused(list_of, said):
    without = re.sub(rf"(?m)^{list_of}:\n(?:[- ].*\n)+", f"{list_of}: []\n", RIGHT)

    assert [(field, said in text) for _, field, text in problems(without) if field == list_of] == [
        (list_of, True)
    ]


def test_a_counter_that_accepts_nobody_is_refused():
    content, line = changed("  accepts:\n    certificate-renewal: anyone\n", "  accepts: {}\n")
    content = re.sub(r"accepts: {}\n(    .*\n)+", "accepts: {}\n", content)

    assert [(at, field) for at, field, _ in problems(content)] == [(line, "counters[1].accepts")]


def test_closing_days_and_translations_said_twice_are_refused():
    content, _ = changed("  closing_days:\n", "  closing_days:\n  - {nth: 3, weekday: wed}\n")
    content += "- {language: en, japanese: 市民課, text: Citizens}\n"

    assert [field for _, field, _ in problems(content)] == [
        "counters[1].closing_days[2].weekday", "translations[3].japanese",
    ]  # fmt: skip


NO_FILE_AT_ALL = [
    ("", 1, "何も書かれていません"),
    ("# だけ\n", 1, "何も書かれていません"),
    ("- a\n- b\n", 1, "「項目: 値」"),
    ("name: [a\nb: c\n", 2, "YAML"),
    ("name: a: b\n", 1, "YAML"),
    ("name: a\n\tb: c\n", 2, "YAML"),
    ("name: a\n---\nname: b\n", 2, "YAML"),
    ("name: &a b\nhall: *a\n", 2, "別名"),
    ("name: b\nhall: !!python/name:os.system\n", 2, "型"),
    ("hall: a\nname: \x07\n", 2, "制御文字"),
    ("hall: a\nname: 越谷市\n".encode("shift_jis"), 2, "UTF-8"),
    ("a: " + "[" * 50_000, 1, "入れ子"),
    (b"# " + b"x" * 1_000_001, 1, "大きすぎ"),
]


@pytest.mark.parametrize(("content", "line", "said"), NO_FILE_AT_ALL)
def test_what_is_no_file_of_a_city_is_refused_with_the_line(content, line, said):
    at, field, message = problems(content)[0]

    assert (at, field) == (line, "")
    assert said in message


def test_all_mistakes_are_told_at_once_in_the_order_of_lines():
    """One on each line; but for the hours' ends, without which nothing else can be compared."""
    content, wanted = RIGHT, set()
    for old, new, field, _ in ONE_LINE:
        is_another = old in content and field not in wanted
        if not is_another or "\n" in new or field.endswith(("opens", "closes")):
            continue
        content = content.replace(old, new, 1)
        wanted.add(field)
    told = problems(content)

    assert len(wanted) >= 20
    assert {field for _, field, _ in told} == wanted
    assert [line for line, _, _ in told] == sorted(line for line, _, _ in told)


def test_a_problem_is_said_in_one_line():
    content, line = changed("name: 越谷市", "name:")
    with pytest.raises(RefusedFileError) as refused:
        read(content.encode())

    assert str(refused.value) == f"{line}行目 name: 書かれていません。"
    with pytest.raises(RefusedFileError) as refused:
        read(b"")
    assert str(refused.value) == "1行目: 何も書かれていません。"
