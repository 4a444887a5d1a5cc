"""Each rule that translations keep, seen to refuse what breaks it."""

import pytest

from renewal.catalogues.checking import Message, of


def said_of(japanese: str, text: str, language: str = "en", **more: bool) -> list[str]:
    return list(of(Message(japanese=japanese, text=text, is_search=False, **more), language))


@pytest.mark.parametrize(
    ("japanese", "text", "language", "fault"),
    [
        ("{day}まで", "until then", "en", "placeholders differ ({day})"),
        ("まで", "until {day}", "en", "placeholders differ ({day})"),
        ("%(n)sつ", "several", "en", "placeholders differ (%(n)s)"),
        ("窓口", "{counter|まど}", "en", "braces that mean nothing ({counter|まど})"),
        ("電子証明書", "digital certificate", "en", "電子証明書 is not called"),
        ("電子証明書", "电子证书", "zh-hans", "電子証明書 is not called"),
        ("窓口", "the 窓口", "en", "Chinese characters"),
        ("窓口", "まどぐち", "en", "kana outside"),
        ("窓口", "窗口の", "zh-hans", "kana outside"),
        ("窓口", "counter。", "vi", "full-width"),
        ("窓口", "窓口", "ja-easy", "kanji without a reading (窓口)"),
        ("窓口", "{窓口|マドグチ}", "ja-easy", "a reading that is not hiragana"),
        ("窓口", "あ" * 41, "ja-easy", "a sentence of 41 letters"),
        ("来る", "{来庁|らいちょう}してください。", "ja-easy", "a word to avoid (来庁)"),
        ("来る", "いかないと、できません。", "ja-easy", "a double negative"),
    ],
)
def test_what_breaks_a_rule_is_named(japanese, text, language, fault):
    assert any(fault in one for one in said_of(japanese, text, language))


@pytest.mark.parametrize(
    ("japanese", "text", "language"),
    [
        ("{day}まで", "until {day}", "en"),
        ("電子証明書", "Electronic certificates", "en"),
        ("「申請中」", "“{ja:申請中}” (pending)", "en"),
        ("「申請中」", "“{ja:申請中}”（正在申请）", "zh-hans"),
        ("窓口", "{窓口|まどぐち}へ{行|い}ってください。", "ja-easy"),
        ("窓口", "あ" * 40 + "。" + "い" * 40, "ja-easy"),
        ("（{ }）", "({ })", "en"),
    ],
)
def test_what_keeps_the_rules_is_left_alone(japanese, text, language):
    assert said_of(japanese, text, language) == []


def test_one_day_needs_no_digit_but_several_do():
    assert said_of("あと{n}日", "one day left", is_one=True) == []
    assert said_of("あと{n}日", "days left") != []
    assert said_of("あと{n}日", "あと{日|にち}", "ja-easy", is_one=True) != []


def test_words_that_people_type_follow_no_terms():
    message = Message(japanese="電子証明書", text="cert digital 期限", is_search=True)

    assert list(of(message, "en")) == []
