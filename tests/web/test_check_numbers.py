"""`/check/`: a 12-digit number is taken from the address, refused, and never given back."""

import pytest

from tests.reading import errors, typed


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
