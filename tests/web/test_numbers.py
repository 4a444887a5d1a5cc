"""A 12-digit number leaves every address it was typed into; a date is never taken for one."""

import pytest
from django.http import QueryDict

from renewal.asking.numbers import fields_with_number, without
from tests.reading import errors, text

NUMBER = "123456789012"


@pytest.mark.parametrize(
    ("query", "shared"),
    [
        ("certificate-y=2027-05-20&certificate-m=05&certificate-d=20", "certificate=2027-05-20"),
        ("certificate-y=20270520&certificate-m=05&certificate-d=20", "certificate=2027-05-20"),
        ("certificate-y=２０２７０５２０&certificate-m=05&certificate-d=20", "certificate=2027-05-20"),
        ("certificate=2027-05-20&certificate-y=2028", "certificate=2027-05-20"),
        ("certificate=2027-05-20&certificate=R9.5.20", "certificate=2027-05-20"),
        ("certificate-y=1234&certificate-y=2027&certificate-m=05&certificate-d=20", "certificate=2027-05-20"),
    ],
)  # fmt: skip
def test_a_date_typed_more_than_once_is_understood_as_a_date(visitor, query, shared):
    response = visitor.get(f"/check/?{query}")

    assert response.status_code == 302
    assert response["Location"] == f"/check/?{shared}"


def test_repeated_values_of_one_field_are_never_joined_into_a_number(visitor):
    response = visitor.get("/check/?certificate=R9.5.20&certificate=2027-05-20")

    assert response.status_code == 200
    assert fields_with_number(QueryDict("certificate=2027&certificate=0520&certificate=2027")) == (
        set()
    )


@pytest.mark.parametrize(
    "typed",
    [
        "0120-95-0178 24時間", "0120-95-0178 24", "048-940-8604 52", "2027-05-20 2032",
        "12345678901", "1234567890123", "123 456 789 0123", "1234-5678-901", "12345-5678-9012", "1234-5678-90123",
    ],
)  # fmt: skip
def test_other_figures_in_a_search_are_no_number(visitor, typed):
    response = visitor.get("/faq/", {"q": typed})

    assert response.status_code == 200
    assert errors(response) == {}


@pytest.mark.parametrize(
    "typed",
    [
        "123456789012", "1234 5678 9012", "1234-5678-9012", "１２３４−５６７８−９０１２",
        "1234ー5678ー9012", "١٢٣٤٥٦٧٨٩٠١٢", "1234_5678_9012", "1234 - 5678 - 9012", "1234-56789012",
        "1234\u200b5678\u200b9012", "\u200d".join(NUMBER), "1234\u00ad56\u206078 9012",
        "\ufe0f".join(NUMBER), "私の番号は123456789012です", "123456789012 24時間",
        "0120-95-0178 1234-5678-9012", "123 456 789 012", "123456-789012", "1 2 3 4 5 6 7 8 9 0 1 2",
    ],
)  # fmt: skip
def test_a_number_is_found_however_it_is_written(visitor, typed):
    response = visitor.get("/faq/", {"q": typed})

    assert response.status_code == 302
    assert response["Location"] == "/faq/?refused=q"


@pytest.mark.parametrize(
    "boxes", [("1234", "5678", "9012"), ("12345678", "90", "12"), (NUMBER, "5", "20"), ("", NUMBER, "")]
)  # fmt: skip
def test_a_number_spread_over_the_boxes_of_a_date_is_found(boxes):
    data = QueryDict(mutable=True)
    data.update(dict(zip(("card-y", "card-m", "card-d"), boxes, strict=True)))

    assert fields_with_number(data) == {"card"}


def test_a_number_beside_a_date_is_found_and_both_boxes_go():
    data = QueryDict(f"card-y=2027-05-20&card-m={NUMBER}&on=2027-05-20")

    assert without(data, fields_with_number(data)).urlencode() == "on=2027-05-20"


@pytest.mark.parametrize(
    ("address", "cleaned"),
    [
        ("/?x=123456789012", "/"),
        ("/?x=1234-5678-9012&y=2", "/?y=2"),
        ("/?123456789012", "/"),
        ("/?a=1&1234-5678-9012=x", "/?a=1"),
        ("/procedures/card-by-mail/?x=123456789012", "/procedures/card-by-mail/"),
        ("/procedures/after-applying/?x=123456789012", "/procedures/after-applying/"),
        ("/faq/trouble/?x=123456789012&y=2", "/faq/trouble/?y=2"),
    ],
)
def test_a_page_that_shows_no_errors_sends_to_the_address_without_the_number(
    visitor, address, cleaned
):
    response = visitor.get(address)

    assert response.status_code == 302
    assert response["Location"] == cleaned
    assert visitor.get(cleaned).status_code == 200


@pytest.mark.parametrize(
    ("address", "cleaned", "anchor"),
    [
        (f"/checklist/?who={NUMBER}", "/checklist/?refused=checklist-form", "checklist-form"),
        (
            f"/checklist/?who=proxy&x={NUMBER}",
            "/checklist/?who=proxy&refused=checklist-form",
            "checklist-form",
        ),
        (f"/procedures/?device={NUMBER}", "/procedures/?refused=way-form", "way-form"),
        (f"/faq/?refused={NUMBER}", "/faq/?refused=q", "q"),
    ],
)
def test_a_page_that_shows_errors_says_that_the_number_was_dropped(
    visitor, address, cleaned, anchor
):
    response = visitor.get(address)

    assert response.status_code == 302
    assert response["Location"] == cleaned
    followed = visitor.get(cleaned)
    assert followed.status_code == 422
    assert "入れられた番号は消しました" in errors(followed)[anchor]
    assert f'id="{anchor}"' in followed.content.decode()
    assert NUMBER not in text(followed)


def test_an_address_without_a_number_is_left_as_it_is(visitor):
    for address in (
        "/?x=1",
        "/checklist/?who=proxy",
        "/procedures/?device=smartphone",
        "/faq/?q=pin",
    ):
        assert visitor.get(address).status_code == 200


@pytest.mark.parametrize(
    "path", ["/offices/", "/about/", "/notice/", "/privacy/", "/accessibility/", "/check/dates/"]
)
def test_a_number_leaves_the_address_of_every_page(visitor, path):
    response = visitor.get(f"{path}?x={NUMBER}")

    assert response.status_code == 302
    assert response["Location"] == path
