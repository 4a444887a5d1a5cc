"""`/household/`: what can't be read is told by field, and nobody is lost over it."""

import pytest

from renewal.asking.household.reading import MOST
from tests.household.addresses import (
    CHILD,
    FATHER,
    MOTHER,
    PAGE,
    SHEET,
    at,
    hidden,
    sent,
    told,
    typed,
)
from tests.reading import errors, text, tree
from tests.reading import typed as typed_in


def test_wrong_input_names_the_field_and_loses_nothing(visitor):
    page = visitor.get(at(FATHER, MOTHER))
    response = visitor.get(sent(page, **typed("7 5 20", "2030 13 20", who="proxy")))

    assert response.status_code == 422
    assert set(errors(response)) == {"certificate-y", "card-y"}
    assert typed_in(response) == {
        "certificate-y": "7", "certificate-m": "5", "certificate-d": "20",
        "card-y": "2030", "card-m": "13", "card-d": "20",
    }  # fmt: skip
    assert tree(response).cssselect("#who option[selected]")[0].get("value") == "proxy"
    assert hidden(page).items() <= hidden(response).items()
    assert text(response, "h1") == "窓口へは、一緒に1回行けば済みます"
    again = visitor.get(sent(response, **typed("2027 2 10", "2027 2 10")))
    assert again["Location"] == at(FATHER, MOTHER, {"certificate": "2027-02-10", "card": "2027-02-10", "who": "proxy"})  # fmt: skip


def test_wrong_input_at_a_change_is_put_right_in_the_same_place(visitor):
    page = visitor.get(f"{at(FATHER, MOTHER, CHILD)}&change=1")
    response = visitor.get(sent(page, **{"certificate-m": "13"}))

    assert response.status_code == 422
    assert text(response, "#check-form h2") == "1人目を変える"
    assert visitor.get(sent(response, **{"certificate-m": "1"}))["Location"] == at(
        FATHER, MOTHER, CHILD
    )


def test_a_blank_form_that_is_sent_asks_for_a_date(visitor):
    response = visitor.get(sent(visitor.get(at(FATHER)), **typed()))

    assert response.status_code == 422
    assert list(errors(response)) == ["certificate-y"]


def test_members_that_can_not_be_read_come_into_the_form_one_after_the_other(visitor):
    response = visitor.get(f"{PAGE}?{told(FATHER, {'card': 'x'}, {'certificate': 'y'})}")

    assert response.status_code == 422
    assert text(response, "#check-form h2") == "2人目を変える"
    assert errors(response).keys() == {"card-y"}
    assert len(tree(response).cssselect("tbody tr")) == 1
    second = visitor.get(sent(response, **typed("", "2027 2 10")))
    assert second.status_code == 422
    assert text(second, "#check-form h2") == "3人目を変える"
    assert hidden(second)["p2-card"] == "2027-02-10"
    third = visitor.get(sent(second, **typed("2027 1 20", "")))
    assert third["Location"] == at(FATHER, {"card": "2027-02-10"}, {"certificate": "2027-01-20"})


def test_a_wrong_word_of_a_member_leads_to_its_field(visitor):
    response = visitor.get(f"{PAGE}?{told(FATHER | {'who': 'nobody', 'dates': 'x'})}")

    assert response.status_code == 422
    assert set(errors(response)) == {"who", "check-form"}


def test_a_wrong_day_is_refused_and_keeps_everybody(visitor):
    response = visitor.get(f"{at(FATHER, MOTHER)}&on=7年5月20日")

    assert response.status_code == 422
    assert list(errors(response)) == ["on-y"]
    assert typed_in(response) == {"on-y": "7年5月20日"}
    assert len(tree(response).cssselect("tbody tr")) == 2


def test_swapped_dates_are_refused_with_both_named(visitor):
    response = visitor.get(sent(visitor.get(PAGE), **typed("2032 1 20", "2027 1 20")))

    assert response.status_code == 422
    assert set(errors(response)) == {"certificate-y", "card-y"}


@pytest.mark.parametrize("name", ["card", "p2-card", "p2-who", "x", "p1-certificate-y"])
@pytest.mark.parametrize("number", ["123456789012", "1234-5678-9012", "１２３４５６７８９０１２"])
@pytest.mark.parametrize("page", [PAGE, SHEET])
def test_a_12_digit_number_leaves_the_address_and_is_not_given_back(visitor, name, number, page):
    response = visitor.get(page, {"p3-certificate": "2027-01-20", name: number})

    assert response.status_code == 302
    assert "9012" not in response["Location"]
    for _ in range(3):
        if response.status_code != 302:
            break
        response = visitor.get(response["Location"])
    assert response.status_code == 422
    assert "12桁のマイナンバー" in errors(response)["certificate-y"]
    assert "9012" not in response.content.decode()
    assert "2027年（令和9年）1月20日（水）" in text(response, "table")


def test_eight_are_taken_and_a_ninth_is_refused_with_nothing_lost(visitor):
    eight = [FATHER] * MOST
    full = visitor.get(at(*eight))
    assert MOST == 8
    assert len(tree(full).cssselect("tbody tr")) == 8
    assert tree(full).cssselect("#check-form") == []
    assert "一度に入れられるのは8人までです" in text(full, "main")
    ninth = visitor.get(f"{at(*eight)}&certificate=2027-02-20")
    assert ninth.status_code == 422
    assert "8人まで" in errors(ninth)["check-form"]
    assert typed_in(ninth)["certificate-y"] == "2027"
    assert len([name for name in hidden(ninth) if name.endswith("-card")]) == 8
    assert visitor.get(at(*eight, FATHER)).status_code == 422


def test_one_of_eight_can_still_be_changed(visitor):
    page = visitor.get(f"{at(*[FATHER] * MOST)}&change=8")
    changed = visitor.get(sent(page, **{"certificate-d": "19"}))

    assert changed["Location"] == at(*[FATHER] * 7, FATHER | {"certificate": "2027-01-19"})


def test_eight_with_every_word_told_fit_into_the_address(visitor):
    """And the form for one of them: Django refuses more fields than the settings allow."""
    words = {
        "made-as": "minor", "who": "proxy", "age": "15-17", "pin": "unknown", "notice": "unknown",
        "reply-form": "unknown", "pickup-reason": "unknown", "old-card": "unknown",
        "stay": "unknown", "changed": "unknown", "card-type": "unknown", "licence": "unknown",
        "dates": "worked-out",
    }  # fmt: skip
    page = visitor.get(f"{at(*[FATHER | words] * MOST)}&change=1")

    assert page.status_code == 200
    assert visitor.get(sent(page))["Location"] == at(*[FATHER | words] * MOST)
