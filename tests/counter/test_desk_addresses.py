"""The desk's addresses: short, shareable, free of numbers, and kept by nobody."""

import pytest

from tests.reading import tree

OPEN = "certificate=2026-12-20&card=2031-12-20"
HTMX = {"HX-Request": "true"}


@pytest.mark.parametrize(
    ("query", "kept"),
    [
        ("certificate=R8.12.20&card=20311220", OPEN),
        ("certificate-y=2026&certificate-m=12&certificate-d=20", "certificate=2026-12-20"),
        (f"{OPEN}&who=self&renew=card&standing=open", OPEN),
        (f"{OPEN}&case=5", f"{OPEN}&who=proxy&reply-form=none"),
        ("case=7&beside=vi&at=hokubu", "renew=card&at=hokubu&beside=vi"),
        ("case=3&who=proxy", "standing=expired"),
        ("nonsense=1", ""),
        ("certificate=", ""),
    ],
)
def test_an_address_becomes_the_shortest_one_with_the_same_answer(visitor, query, kept):
    response = visitor.get(f"/counter/?{query}")

    assert (response.status_code, response["Location"]) == (
        302,
        f"/counter/?{kept}".removesuffix("?"),
    )
    assert visitor.get(response["Location"]).status_code == 200


def test_an_address_under_a_language_is_the_desk_with_it_beside(visitor):
    response = visitor.get(f"/zh-hans/counter/?{OPEN}")

    assert response["Location"] == f"/counter/?{OPEN}&beside=zh-hans"
    assert visitor.get("/ja/counter/").status_code == 404


def test_what_cannot_be_read_is_asked_back_with_all_that_was_typed(visitor):
    response = visitor.get("/counter/?certificate=7/5/20&who=nobody&at=nowhere&beside=xx")

    assert response.status_code == 422
    fields = [one.get("href") for one in tree(response).cssselect("#desk-errors a")]
    assert fields == ["#certificate", "#who", "#at", "#beside"]
    assert tree(response).cssselect("#certificate")[0].get("value") == "7/5/20"


def test_htmx_gets_the_answer_alone_and_the_address_to_show(visitor):
    part = visitor.get("/counter/?certificate=R8.12.20&card=20311220&who=self", headers=HTMX)

    assert part.status_code == 200
    assert part["HX-Replace-Url"] == f"/counter/?{OPEN}"
    assert "<form" not in part.content.decode()
    assert {"HX-Request", "HX-History-Restore-Request"} <= set(part["Vary"].split(", "))
    wrong = visitor.get("/counter/?certificate=7/5/20", headers=HTMX)
    assert (wrong.status_code, wrong["HX-Replace-Url"]) == (422, "false")


def test_a_number_of_twelve_digits_leaves_the_address(visitor):
    response = visitor.get("/counter/?certificate=123456789012&who=proxy")

    assert "1234" not in response["Location"]
    assert response["Location"].startswith("/counter/?")


def test_nothing_of_it_is_kept_or_indexed(visitor):
    for path in (f"/counter/?{OPEN}", f"/counter/turned/?{OPEN}"):
        response = visitor.get(path)
        assert response["X-Robots-Tag"] == "noindex"
        assert "no-store" in response["Cache-Control"]
        assert response.cookies == {}
