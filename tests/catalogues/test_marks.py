"""From what translators write to the marks of `renewal.markup`."""

from renewal import markup
from renewal.catalogues.marks import marked


def test_furigana_and_japanese_words_are_marked_for_what_they_are():
    assert marked("窓口", "{窓口|まどぐち}", "ja-easy") == markup.ruby("窓口", "まどぐち")
    assert marked("「申請中」", "“{ja:申請中}” (pending)", "en") == (
        f"“{markup.in_japanese('申請中')}” (pending)"
    )


def test_a_term_is_marked_with_its_plural_and_however_it_is_written():
    said = marked("電子証明書", "Electronic certificates end.", "en")

    assert said == f"{markup.term('Electronic certificates', '電子証明書')} end."


def test_a_longer_term_is_not_marked_as_the_shorter_one_in_it():
    said = marked("署名用電子証明書", "the electronic certificate for signature", "en")

    assert markup.html(said) == (
        'the electronic certificate for signature <span lang="ja">(署名用電子証明書)</span>'
    )


def test_both_are_marked_where_both_are_said():
    said = marked("法定代理人と代理人", "a legal representative or a proxy", "en")

    assert markup.html(said).count('lang="ja"') == 2


def test_what_is_written_alike_in_both_languages_is_not_repeated():
    assert marked("代理人", "代理人", "zh-hans") == "代理人"


def test_a_term_that_the_japanese_does_not_say_is_not_marked():
    assert marked("窓口", "the PIN pad at the counter", "en") == "the PIN pad at the counter"


def test_placeholders_stay():
    assert marked("{day}まで", "until {day}", "en") == "until {day}"
