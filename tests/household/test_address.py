"""`/household/`: the address is the state; what is typed is folded into it."""

import pytest

from tests.household.addresses import (
    CHILD,
    FATHER,
    MOTHER,
    PAGE,
    SHEET,
    at,
    links,
    sent,
    told,
    typed,
)
from tests.household.written import FIVE
from tests.reading import text, tree
from tests.reading import typed as typed_in

TWO = told(FATHER, MOTHER)


def test_members_are_added_one_by_one_by_the_pages_own_form(visitor):
    first = visitor.get(sent(visitor.get(PAGE), **typed("令和9年1月20日", "2032 1 20")))
    assert first["Location"] == at(FATHER)
    page = visitor.get(first["Location"])
    assert text(page, "#check-form h2") == "2人目を入れる"
    second = visitor.get(sent(page, **typed("R8 12 15", "2031 12 15", pin="forgotten")))
    assert second["Location"] == at(FATHER, MOTHER)
    assert visitor.get(second["Location"]).status_code == 200


@pytest.mark.parametrize(
    ("query", "canonical"),
    [
        ("p1-certificate=R9.1.20&p1-card=20320120", told(FATHER)),
        ("p1-certificate-y=2027&p1-certificate-m=1&p1-certificate-d=20&p1-card=2032-01-20", told(FATHER)),
        (told(FATHER | {"who": "self", "pin": "known"}), told(FATHER)),
        ("p3-certificate=2027-01-20&p3-card=2032-01-20&p12-card=2027-02-10", told(FATHER, {"card": "2027-02-10"})),
        ("p12-card=2027-02-10&p3-certificate=2027-01-20&p3-card=2032-01-20", told(FATHER, {"card": "2027-02-10"})),
        (f"{TWO}&utm=x&p1-x=y&p0-card=2027-01-20", TWO),
        (f"{TWO}&change=3", TWO),
        (f"{TWO}&change=x", TWO),
        (f"{TWO}&who=proxy", TWO),
        (f"{TWO}&on=R8.12.1", f"{TWO}&on=2026-12-01"),
        (f"{TWO}&p3-who=proxy", TWO),
        ("on=2026-12-1&certificate=2027-01-20&card=2032-01-20", f"{told(FATHER)}&on=2026-12-01"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("page", [PAGE, SHEET])
def test_any_notation_is_redirected_to_the_address_that_can_be_shared(
    visitor, page, query, canonical
):
    response = visitor.get(f"{page}?{query}")

    assert (response.status_code, response["Location"]) == (302, f"{page}?{canonical}")
    assert visitor.get(response["Location"]).status_code == 200


@pytest.mark.parametrize("query", ["", TWO, f"{TWO}&change=2", f"{TWO}&on=2026-12-01", FIVE])
def test_the_canonical_address_stays(visitor, query):
    assert visitor.get(f"{PAGE}?{query}").status_code == 200


def test_a_member_is_removed_by_a_plain_link_and_the_others_move_up(visitor):
    page = visitor.get(at(FATHER, MOTHER, CHILD))

    assert links(page, "を外す") == [at(MOTHER, CHILD), at(FATHER, CHILD), at(FATHER, MOTHER)]
    assert links(visitor.get(at(FATHER)), "を外す") == [PAGE]
    assert visitor.get(at(MOTHER, CHILD)).status_code == 200


def test_a_member_is_changed_with_the_fields_back_in_the_form_and_the_others_kept(visitor):
    (_, change, _) = links(visitor.get(at(FATHER, MOTHER, CHILD)), "を変える")
    assert change == f"{at(FATHER, MOTHER, CHILD)}&change=2#check-form"
    page = visitor.get(change)
    assert text(page, "#check-form h2") == "2人目を変える"
    assert typed_in(page)["certificate-y"] == "2026"
    assert tree(page).cssselect("#pin option[selected]")[0].get("value") == "forgotten"
    assert len(tree(page).cssselect("tbody tr")) == 3

    changed = visitor.get(sent(page, **{"certificate-d": "14", "pin": "known"}))
    mother = MOTHER | {"certificate": "2026-12-14"}
    del mother["pin"]
    assert changed["Location"] == at(FATHER, mother, CHILD)


def test_a_member_with_dates_worked_out_keeps_that_when_changed(visitor):
    worked_out = FATHER | {"dates": "worked-out"}
    page = visitor.get(f"{at(worked_out)}&change=1")

    assert visitor.get(sent(page))["Location"] == at(worked_out)


def test_an_answer_leads_to_a_household_of_one(visitor):
    asked = "certificate=2026-12-15&card=2031-12-15&on=2026-12-01&pin=forgotten"
    (link,) = tree(visitor.get(f"/check/?{asked}")).cssselect("a[href^='/household/']")

    assert visitor.get(link.get("href"))["Location"] == f"{PAGE}?{told(MOTHER)}&on=2026-12-01"


@pytest.mark.parametrize(
    "query", ["", "on=2026-12-01", told({"card": "x"}), f"{TWO}&certificate=x"]
)
def test_what_can_not_be_printed_is_told_where_it_can_be_put_right(visitor, query):
    response = visitor.get(f"{SHEET}?{query}")

    assert response["Location"] == (f"{PAGE}?{query}" if query else PAGE)
