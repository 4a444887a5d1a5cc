"""`/check/`: what is typed, read in any notation, asked back, or refused."""

import pytest

from tests.reading import errors, facts, text, tree, typed

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


def test_a_word_that_does_not_exist_is_refused_by_name(visitor):
    response = visitor.get(OPEN + "&who=nobody&made-as=x")

    assert response.status_code == 422
    assert errors(response)["check-form"].startswith("窓口へは、だれが行きますか（who）：")
    assert "made-as-adult" in errors(response)


@pytest.mark.parametrize("query", ["who=nobody", "renew=nothing", "who=nobody&utm_source=x"])
def test_a_word_alone_is_refused_too_if_there_is_no_such_word(visitor, query):
    response = visitor.get(f"/check/?{query}")

    assert response.status_code == 422
    assert f"（{query.split('=')[0]}）" in errors(response)["check-form"]


def test_any_notation_of_the_day_asked_about_is_made_canonical_too(visitor):
    response = visitor.get("/check/?certificate=2027-01-20&card=2032-01-20&on=R8.12.1")

    assert response["Location"] == OPEN + "&on=2026-12-01"


def test_words_alone_prepare_the_form_and_ask_nothing(visitor):
    response = visitor.get("/check/?who=proxy&made-as=minor")

    assert response.status_code == 200
    page = tree(response)
    assert page.cssselect("input[type=hidden][name=who]")[0].get("value") == "proxy"
    assert page.cssselect("#made-as-minor")[0].get("checked") is not None


def test_another_day_is_marked_as_a_preview(visitor):
    response = visitor.get(OPEN + "&on=2026-10-20")

    assert text(response, "h1") == "電子証明書の更新は、2026年（令和8年）10月21日（水）からです"
    assert "これは2026年（令和8年）10月20日（火）に調べたときの答えです。" in text(response)
    assert facts(response)["調べた日"] == "2026年（令和8年）10月20日（火）"
    assert "今日" not in facts(response)


@pytest.mark.parametrize(
    "number", ["123456789012", "1234 5678 9012", "1234-5678-9012", "１２３４５６７８９０１２", "१२३४५६७८९०१२"]
)  # fmt: skip
def test_a_12_digit_number_leaves_the_address_and_is_not_given_back(visitor, number):
    response = visitor.get("/check/", {"card": number, "certificate": "2027-01-20"})

    assert response.status_code == 302
    assert response["Location"] == "/check/?certificate=2027-01-20&refused=card"
    followed = visitor.get(response["Location"])
    assert followed.status_code == 422
    assert "12桁のマイナンバー" in errors(followed)["card-y"]
    assert typed(followed) == {"certificate-y": "2027", "certificate-m": "1", "certificate-d": "20"}


def test_a_12_digit_number_over_three_fields_or_elsewhere_leaves_the_address_too(visitor):
    spread = visitor.get("/check/?card-y=1234&card-m=5678&card-d=9012")
    elsewhere = visitor.get("/check/?who=123456789012")

    assert spread["Location"] == "/check/?refused=card"
    assert elsewhere["Location"] == "/check/?refused=certificate"
