"""`load_municipality`, `dump_municipality` and `new_municipality`."""

import re

import pytest
from django.core.management import CommandError, call_command

from renewal.municipality.city_file import questions
from renewal.municipality.city_file.kinds import ACCEPTS, CITY, COUNTER
from renewal.municipality.city_file.reading import RefusedFileError, read
from renewal.municipality.city_file.starting import new_file
from renewal.municipality.city_file.writing import dump
from renewal.municipality.models import Counter, FactsVersion, Municipality
from renewal.municipality.rows import office_of, save_office
from renewal.municipality.shipped import FOLDER, codes
from tests.municipality.full_office import FULL
from tests.shipped import KOSHIGAYA, YOSHIKAWA, city


@pytest.fixture
def file(tmp_path):
    """Return a file of the full office."""
    path = tmp_path / "city.yaml"
    path.write_text(dump(FULL))
    return path


def stored() -> list[object]:
    """Return everything about every municipality, with the number of changes."""
    return [
        *FactsVersion.objects.order_by("code").values_list("code", "number"),
        *(office_of(row) for row in Municipality.objects.all()),
        *Municipality.history.values_list("history_id", flat=True),
    ]


@pytest.mark.django_db
def test_a_file_is_loaded_and_nothing_is_written_for_it_again(file, capsys):
    call_command("load_municipality", file)
    before = stored()
    call_command("load_municipality", file)

    assert office_of(Municipality.objects.get()) == FULL
    assert stored() == before
    assert capsys.readouterr().out == (
        "Loaded 越谷市 (112224), counters: 3.\n"
        "越谷市 (112224) already says so: nothing to do.\n"
    )  # fmt: skip


@pytest.mark.django_db
def test_what_the_file_no_longer_says_goes_and_what_it_still_says_stays(file):
    call_command("load_municipality", file)
    kept = Counter.objects.get(code="hokubu").pk
    file.write_text(dump(KOSHIGAYA))
    call_command("load_municipality", file)

    assert office_of(Municipality.objects.get()) == KOSHIGAYA
    assert Counter.objects.get(code="hokubu").pk == kept


@pytest.mark.django_db
def test_a_wrong_file_is_refused_whole_with_all_that_is_wrong(file):
    save_office(KOSHIGAYA)
    before = stored()
    wrong = dump(FULL).replace("fax: 048-", "fax: 48-").replace("nth: '3'", "nth: '9'")
    file.write_text(wrong.replace("name: 南部出張所", "name: 南の出張所"))
    with pytest.raises(CommandError) as refused:
        call_command("load_municipality", file)

    told = str(refused.value).splitlines()
    assert told[0] == f"{file}: 2件の誤り"
    assert [re.sub(r":.*", "", line) for line in told[1:]] == [
        "  7行目 fax", "  60行目 counters[1].closing_days[1].nth",
    ]  # fmt: skip
    assert stored() == before


@pytest.mark.django_db
def test_an_address_that_another_city_has_is_refused_and_nothing_is_written(file):
    save_office(YOSHIKAWA)
    row = Municipality.objects.get()
    row.site_address = "https://guide.example.jp"
    row.save()
    before = stored()
    file.write_text(
        dump(FULL).replace("site_address: null", "site_address: https://guide.example.jp")
    )
    with pytest.raises(CommandError, match="ほかの市区町村が使っています"):
        call_command("load_municipality", file)

    assert stored() == before


def test_a_file_that_is_not_there_is_named(tmp_path):
    with pytest.raises(CommandError, match=r"none\.yaml: No such file"):
        call_command("load_municipality", tmp_path / "none.yaml")


@pytest.mark.django_db
@pytest.mark.parametrize("code", codes())
def test_what_ships_is_loaded_dumped_loaded_and_dumped_alike(code, tmp_path, capsys):
    call_command("load_municipality", FOLDER / f"{code}.yaml")
    capsys.readouterr()
    call_command("dump_municipality", code)
    first = capsys.readouterr().out
    again = tmp_path / "again.yaml"
    again.write_text(first)
    call_command("load_municipality", again)
    assert "nothing to do" in capsys.readouterr().out
    call_command("dump_municipality", code)

    assert capsys.readouterr().out == first
    assert read(first.encode()) == city(code)


@pytest.mark.django_db
def test_the_municipality_of_the_site_is_dumped_where_none_is_named(capsys):
    save_office(FULL)
    call_command("dump_municipality")

    assert capsys.readouterr().out == dump(FULL)


@pytest.mark.django_db
def test_what_the_database_does_not_hold_is_not_dumped():
    with pytest.raises(CommandError, match="the database holds no municipality 112437"):
        call_command("dump_municipality", "112437")


@pytest.mark.django_db
def test_rows_without_a_page_are_not_dumped():
    save_office(KOSHIGAYA).pages.all().delete()
    with pytest.raises(CommandError, match="has no page"):
        call_command("dump_municipality")


def test_a_new_file_asks_for_what_it_needs_and_for_nothing_else(capsys):
    call_command("new_municipality", "131016")
    with pytest.raises(RefusedFileError) as refused:
        read(capsys.readouterr().out.encode())

    assert {one.message for one in refused.value.problems} == {"書かれていません。"}
    assert {one.field for one in refused.value.problems} == {
        "name", "reading", "hall", "department", "pages[1].title", "pages[1].url",
        "pages[1].checked_on", "counters[1].code", "counters[1].name", "counters[1].reading",
        *(f"counters[1].accepts.{service}" for service in (
            "certificate-renewal", "card-application-support", "card-pickup", "form-reissue",
            "pin-reset", "stay-extension",
        )),
    }  # fmt: skip


def test_a_new_file_that_was_filled_in_is_a_city():
    answers = {
        "name": "千代田区", "reading": "ちよだく", "hall": "千代田区役所", "department": "総合窓口課",
        "- title": "更新", "url": "https://city.example/", "checked_on": "2026-11-22",
        "- code": "sogo", "  certificate-renewal": "anyone",
    }  # fmt: skip
    text = re.sub(r"(?m)^    (?!certificate)[a-z-]+:$\n", "", new_file("131016"))
    for name, answer in answers.items():
        text = re.sub(rf"(?m)^( *{name}):$", rf"\1: {answer}", text)
    office = read(text.encode())

    assert (office.code, office.name, office.telephone) == ("131016", "千代田区", None)
    assert [one.hours for one in office.counters] == [None]


def test_the_examples_of_a_new_file_become_rows_where_their_mark_is_taken_off():
    text = re.sub(r"(?m)^( *)# ((?:- |  )[a-z_]+:)", r"\1\2", new_file("131016"))
    text = re.sub(r"(?m)^( *[a-z_]+): (?:\[\]|null)\n(?= *#)(?=(?: *#.*\n)* *- )", r"\1:\n", text)
    with pytest.raises(RefusedFileError) as refused:
        read(text.encode())
    told = {one.field for one in refused.value.problems}

    assert {
        "counters[1].hours[1].weekdays", "counters[1].special_hours[1].opens",
        "counters[1].closing_days[1].nth", "closures[1].first", "incidents[1].since",
        "notices[1].body", "questions[1].answer", "translations[1].japanese",
    } <= told  # fmt: skip
    assert {one.message for one in refused.value.problems} <= {
        "書かれていません。", "開く日を書くか、each_holiday を true にしてください。",
    }  # fmt: skip


def test_every_field_has_its_question():
    assert set(questions.CITY) == {*CITY.fields, *CITY.lists}
    kinds = {**CITY.lists, **COUNTER.lists}
    assert set(questions.ROWS) == set(kinds)
    for name, kind in kinds.items():
        more = {ACCEPTS} if kind is COUNTER else set()
        assert set(questions.ROWS[name]) == {*kind.fields, *kind.lists} | more


def test_a_code_that_is_none_is_not_begun_with():
    with pytest.raises(CommandError, match="検査数字"):
        call_command("new_municipality", "112225")
