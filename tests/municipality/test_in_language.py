"""The office in another language: what it wrote in it, and the rest marked as Japanese."""

import re
import timeit
from dataclasses import replace

import pytest
from django.utils.translation import override
from hypothesis import HealthCheck, given, settings

from renewal.markup import html, in_japanese, plain, ruby, term
from renewal.municipality import snapshot
from renewal.municipality.hours import Closure
from renewal.municipality.in_language import in_language
from renewal.municipality.office import OfficeTranslation
from renewal.municipality.texts import Place, texts
from tests.municipality.any_office import offices
from tests.municipality.full_office import FULL
from tests.shipped import KOSHIGAYA, YOSHIKAWA

KANJI = re.compile("[ぁ-んァ-ン一-龥]")


def saying(office=FULL, language="en", **said):
    """Return the office with these words for its texts."""
    return replace(
        office,
        translations=tuple(
            OfficeTranslation(language=language, japanese=japanese, text=text)
            for japanese, text in said.items()
        ),
    )


def with_first(**values):
    return replace(FULL, counters=(replace(FULL.counters[0], **values), *FULL.counters[1:]))


@pytest.mark.parametrize("language", ["ja", None])
def test_in_japanese_it_is_the_very_same_object(language):
    assert in_language(FULL, language) is FULL


def test_what_the_office_wrote_in_the_language_stands_in_the_place_of_the_japanese():
    told = in_language(saying(市民課="Citizens' Division", 停止中="Stopped"), "en")

    assert told.counters[0].name == "Citizens' Division"
    assert told.incidents[0].message == "Stopped"


def test_what_it_wrote_in_one_language_is_not_told_in_another():
    told = in_language(saying(市民課="Citizens' Division"), "vi")

    assert told.counters[0].name == in_japanese("市民課")


def test_a_text_that_was_changed_since_is_told_in_japanese():
    office = replace(
        saying(市民課="Citizens' Division"), counters=with_first(name="総合窓口").counters
    )

    assert in_language(office, "en").counters[0].name == in_japanese("総合窓口")


def test_in_easy_japanese_names_have_their_readings_unless_it_wrote_its_own():
    told = in_language(saying(language="ja-easy", 停止中="{今|いま} できません"), "ja-easy")

    assert told.name == ruby("越谷市", "こしがやし")
    assert told.counters[1].name == ruby("北部出張所", "ほくぶしゅっちょうじょ")
    assert told.hall == in_japanese("越谷市役所")
    assert told.incidents[0].message == f"{ruby('今', 'いま')} できません"


def test_a_term_and_words_in_japanese_are_marked_as_in_the_catalogues():
    told = in_language(saying(あります="At {ja:市民課}"), "en")
    assert told.questions[0].answer == f"At {in_japanese('市民課')}"

    office = replace(FULL, incidents=(replace(FULL.incidents[0], message="電子証明書は停止中"),))
    told = in_language(saying(office, 電子証明書は停止中="No electronic certificate today"), "en")
    assert told.incidents[0].message == f"No {term('electronic certificate', '電子証明書')} today"


@pytest.mark.parametrize("text", ["1F", "048-940-8604", "B-2 (East)", "２Ｆ"])
def test_what_is_digits_and_latin_letters_is_not_marked(text):
    office = replace(with_first(floor=text), booking_contact=text)
    told = in_language(office, "en")

    assert (told.counters[0].floor, told.booking_contact) == (text, text)


def test_no_mark_reaches_across_a_telephone_number_or_a_line():
    """Pages make a link of the one, and could make paragraphs of the other."""
    office = replace(
        FULL,
        booking_contact="予約センター 048-940-8604（平日）",
        questions=(replace(FULL.questions[0], answer="東にあります。\r\n\r\n西にもあります。"),),
    )
    told = in_language(office, "fil")

    assert (
        told.booking_contact
        == f"{in_japanese('予約センター')} 048-940-8604{in_japanese('（平日）')}"
    )
    answer = f"{in_japanese('東にあります。')}\r\n\r\n{in_japanese('西にもあります。')}"
    assert told.questions[0].answer == answer


def test_what_is_no_text_of_its_own_stays_and_titles_of_pages_are_cited_in_japanese():
    told = in_language(FULL, "en")

    assert told.page.title == in_japanese(FULL.page.title)
    assert replace(told.page, title="") == replace(FULL.page, title="")
    for name in ("code", "reading", "telephone", "fax", "notices", "translations", "year_end"):
        assert getattr(told, name) == getattr(FULL, name)
    for mine, theirs in zip(FULL.counters, told.counters, strict=True):
        told_alike = replace(
            theirs, name=mine.name, reading=mine.reading, floor=mine.floor, address=mine.address
        )
        assert told_alike == mine


@given(office=offices())
@settings(suppress_health_check=[HealthCheck.too_slow], max_examples=30)
def test_of_any_office_every_text_is_translated_or_marked_and_says_the_same(office):
    office = replace(office, translations=())
    told = in_language(office, "en")

    assert texts(told).keys() == {one for one in texts(told) if "\ufff9" in one}
    assert [plain(one) for one in texts(told)] == list(texts(office))
    spoken = saying(office, **dict.fromkeys(texts(office), "said"))
    assert set(texts(in_language(spoken, "en"))) == set()


def test_everything_an_office_wrote_is_among_its_texts():
    """Read off the facts themselves: what is left of them beside the texts is no Japanese."""
    office = replace(
        with_first(address="越ヶ谷四丁目"), pickup_place="二階", booking_contact="予約センター",
        closures=(Closure(first=KOSHIGAYA.page.checked_on, last=KOSHIGAYA.page.checked_on, reason="停電"),),
    )  # fmt: skip
    bare = replace(office, translations=(), notices=(), further_pages=(), reading="")
    bare = replace(bare, page=replace(bare.page, title=""))
    bare = replace(bare, counters=tuple(replace(one, reading="") for one in bare.counters))
    told = in_language(saying(bare, **dict.fromkeys(texts(office), "said")), "en")

    assert KANJI.search(repr(replace(told, translations=()))) is None
    assert {place for places in texts(office).values() for place in places} == set(Place)


def test_a_text_in_two_places_is_one_text():
    office = with_first(floor="北部出張所")

    assert texts(office)["北部出張所"] == (Place.FLOOR, Place.COUNTER)


def test_it_is_made_once_for_each_office_and_language():
    first, other = replace(FULL), replace(FULL)

    assert in_language(first, "en") is in_language(first, "en")
    assert in_language(first, "vi") is not in_language(first, "en")
    assert in_language(other, "en") is not in_language(first, "en")
    changed = saying(first, 市民課="Citizens")
    assert in_language(changed, "en").counters[0].name == "Citizens"
    assert in_language(first, "en").counters[0].name == "Citizens' Division"


def test_it_costs_next_to_nothing():
    def seconds(language):
        return min(timeit.repeat(lambda: in_language(FULL, language), number=1000, repeat=5)) / 1000

    in_language(FULL, "en")
    assert seconds("ja") < 1e-6
    assert seconds("en") < 5e-6


def test_the_snapshot_is_read_in_the_language_in_force():
    with snapshot.holding(FULL):
        assert snapshot.office() is FULL
        with override("en"):
            assert snapshot.office().counters[0].name == "Citizens' Division"
            assert snapshot.current().office is FULL
        with override(None):
            assert snapshot.office() is FULL


def test_on_a_page_the_rest_is_in_japanese():
    told = in_language(FULL, "en")

    assert html(f"<p>{told.hall}</p>") == '<p><span lang="ja">越谷市役所</span></p>'


def test_two_cities_told_in_turn_are_each_put_into_a_language_once():
    first, second = in_language(KOSHIGAYA, "en"), in_language(YOSHIKAWA, "en")

    assert in_language(KOSHIGAYA, "en") is first
    assert in_language(YOSHIKAWA, "en") is second
