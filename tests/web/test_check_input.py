"""`/check/`: what is typed, read in any notation, asked back, or refused."""

import pytest

from renewal.asking.words import WORDS
from renewal.content import case_questions
from tests.reading import chosen, errors, facts, text, tree, typed

OPEN = "/check/?certificate=2027-01-20&card=2032-01-20"


@pytest.mark.parametrize("path", ["R9.1.20", "20270120", "令和9年1月20日", "２０２７／１／２０"])
def test_any_notation_is_redirected_to_the_address_that_can_be_shared(visitor, path):
    response = visitor.get("/check/", {"certificate": path, "card": "2032-01-20"})

    assert response.status_code == 302
    assert response["Location"] == OPEN


def test_three_fields_are_redirected_and_the_words_of_the_case_stay(visitor):
    response = visitor.get(
        "/check/",
        {
            "certificate-y": "令和9", "certificate-m": "1", "certificate-d": "20",
            "card-y": "", "card-m": "", "card-d": "",
            "made-as": "unknown", "who": "proxy", "utm_source": "x",
        },
    )  # fmt: skip

    assert response.status_code == 302
    assert response["Location"] == "/check/?certificate=2027-01-20&who=proxy"


def test_a_whole_date_in_the_year_field_is_understood(visitor):
    response = visitor.get("/check/?card-y=令和14年1月20日&card-m=&card-d=")

    assert response["Location"] == "/check/?card=2032-01-20"


def test_a_date_that_is_not_certain_is_asked_back_with_everything_still_typed(visitor):
    sent = {
        "certificate-y": "7", "certificate-m": "5", "certificate-d": "20",
        "card-y": "2030", "card-m": "13", "card-d": "20",
    }  # fmt: skip
    response = visitor.get("/check/", sent)

    assert response.status_code == 422
    assert typed(response) == sent
    assert "令和や平成ですか" in errors(response)["certificate-y"]
    assert "1から12まで" in errors(response)["card-y"]


@pytest.mark.parametrize(
    "text_typed",
    ["5" * 5000, "2025-05-20\x00", "0000-01-01", "9999-12-31", "202²-05-20", "1_990-01-01", "2025-02-30"],
)  # fmt: skip
def test_what_is_no_date_is_an_error_that_names_the_field_and_keeps_it(visitor, text_typed):
    response = visitor.get("/check/", {"certificate": text_typed, "card": "2032-01-20"})

    assert response.status_code == 422
    assert list(errors(response)) == ["certificate-y"]
    kept = [value for name, value in typed(response).items() if name.startswith("certificate")]
    # HTML has no way to write NUL; everything else comes back, an ISO date in its three parts.
    assert "-".join(kept).replace("\ufffd", "") == text_typed.replace("\x00", "")
    assert typed(response)["card-y"] == "2032"


def test_a_certificate_that_outlives_its_card_names_both_fields(visitor):
    response = visitor.get("/check/?certificate=2032-01-20&card=2027-01-20")

    assert response.status_code == 422
    assert set(errors(response)) == {"certificate-y", "card-y"}
    assert "逆ではありませんか" in errors(response)["card-y"]


def test_a_form_sent_blank_is_told_what_is_needed(visitor):
    response = visitor.get("/check/?certificate-y=&certificate-m=&certificate-d=&card-y=")

    assert response.status_code == 422
    assert "少なくとも一方" in errors(response)["certificate-y"]


def test_a_word_that_does_not_exist_is_refused_by_name_and_shown_back(visitor):
    response = visitor.get(OPEN + "&who=nobody&made-as=x&dates=guessed&renew=nothing")

    assert response.status_code == 422
    found = errors(response)
    assert found["who"] == (
        "窓口へは、だれが行きますか：「nobody」は選べません。選択肢の中から選んでください。"
    )
    assert "「x」は選べません" in found["made-as"]
    told = tree(response).cssselect(".error-summary a[href='#check-form']")
    assert [link.text_content().split("：")[0] for link in told] == ["dates", "renew"]
    # Beside the field it stands without the question.
    assert "「nobody」は選べません" in text(response, "#who-error")


@pytest.mark.parametrize(
    ("query", "anchor"),
    [
        ("who=nobody", "who"),
        ("renew=nothing", "check-form"),
        ("who=nobody&utm_source=x", "who"),
        ("stay=Limited", "stay"),
    ],
)
def test_a_word_alone_is_refused_too_if_there_is_no_such_word(visitor, query, anchor):
    response = visitor.get(f"/check/?{query}")

    assert response.status_code == 422
    assert list(errors(response)) == [anchor]


def test_a_wrong_word_is_shown_back_shortened_and_harmless(visitor):
    long = errors(visitor.get("/check/", {"who": "x" * 5000}))["who"]
    unseen = errors(visitor.get("/check/", {"who": "a\x00\u202eb\n"}))["who"]
    marked = visitor.get("/check/", {"who": "<b>nobody</b>"})

    assert f"「{'x' * 40}」" in long
    assert "「ab」" in unseen
    assert "「<b>nobody</b>」" in errors(marked)["who"]
    assert tree(marked).cssselect("#task b, #check-form b") == []


def test_any_notation_of_the_day_asked_about_is_made_canonical_too(visitor):
    response = visitor.get("/check/?certificate=2027-01-20&card=2032-01-20&on=R8.12.1")

    assert response["Location"] == OPEN + "&on=2026-12-01"


def test_words_alone_prepare_the_form_and_ask_nothing(visitor):
    response = visitor.get("/check/?who=proxy&made-as=minor&dates=worked-out")

    assert response.status_code == 200
    page = tree(response)
    assert page.cssselect(".verdict") == []
    shown = chosen(response)
    assert (shown["who"], shown["made-as"]) == ("代理人（家族など）", "いいえ")
    # Nothing on the page asks how the dates were found, so it is passed on unseen.
    hidden = {one.get("name"): one.get("value") for one in page.cssselect("[type=hidden]")}
    assert hidden == {"dates": "worked-out"}


def test_every_word_of_a_case_is_shown_as_it_was_understood(visitor):
    plain = chosen(visitor.get(OPEN))
    told = chosen(visitor.get(OPEN + "&who=proxy&pin=forgotten&age=unknown"))

    assert set(plain) == {one.name for one in case_questions.WORDS} <= set(WORDS)
    assert plain == {one.name: str(one.options[0].label) for one in case_questions.WORDS}
    assert told == plain | {"who": "代理人（家族など）", "pin": "忘れた", "age": "分からない"}


def test_another_day_is_marked_as_a_preview(visitor):
    response = visitor.get(OPEN + "&on=2026-10-20")

    assert text(response, "h1") == "電子証明書の更新は、2026年（令和8年）10月21日（水）からです"
    assert "これは2026年（令和8年）10月20日（火）に調べたときの答えです。" in text(response)
    assert facts(response)["調べた日"] == "2026年（令和8年）10月20日（火）"
    assert "今日" not in facts(response)
