"""`/check/`: the page and the part that htmx asks for are one answer, and one form."""

import pytest

from tests.reading import chosen, errors, text, tree, typed

HTMX = {"HX-Request": "true"}
RESTORED = HTMX | {"HX-History-Restore-Request": "true"}
OPEN = "/check/?certificate=2027-01-20&card=2032-01-20"
ANSWERED = [
    OPEN,
    OPEN + "&who=proxy&pin=forgotten",
    OPEN + "&on=2026-12-01",
    "/check/?card=2032-01-20",
    "/check/?certificate=2027-01-20&card=2027-01-20&who=proxy",
    "/check/?card=2026-11-22&stay=limited",
    "/check/?old-card=lost",
]
MISTAKEN = [
    "/check/?certificate=7年5月20日",
    "/check/?certificate=2032-01-20&card=2027-01-20",
    OPEN + "&who=nobody",
    OPEN + "&dates=guessed",
    "/check/?refused=card",
]


def by_htmx(page) -> dict[str, str]:
    """Return what the form asks of htmx."""
    (form,) = tree(page).cssselect("#check-form")
    return {name: value for name, value in form.items() if name.startswith("data-hx-")}


@pytest.mark.parametrize("address", ANSWERED)
def test_the_part_and_the_page_give_the_same_task_and_say_what_they_vary_on(visitor, address):
    page = visitor.get(address)
    part = visitor.get(address, headers=HTMX)
    restored = visitor.get(address, headers=RESTORED)

    assert page.status_code == part.status_code == 200
    assert text(part, "#task") == text(page, "#task")
    assert part["HX-Push-Url"] == page.wsgi_request.get_full_path()
    assert b"<html" not in part.content
    assert restored.content == page.content
    for response in (page, part, restored):
        assert "HX-Request" in response["Vary"]
        assert "HX-History-Restore-Request" in response["Vary"]
        assert "no-store" in response["Cache-Control"]


@pytest.mark.parametrize("address", ANSWERED)
def test_a_good_answers_part_brings_no_form_for_the_one_on_the_page_is_right(visitor, address):
    part = tree(visitor.get(address, headers=HTMX))

    assert part.cssselect("form, input, select") == []
    assert "調べる" not in part.text_content()


@pytest.mark.parametrize("address", ANSWERED)
def test_a_good_answers_form_is_sent_by_htmx(visitor, address):
    asked = by_htmx(visitor.get(address))

    assert asked["data-hx-get"] == "/check/"
    assert asked["data-hx-target"] == "#task"


@pytest.mark.parametrize("address", MISTAKEN)
def test_a_mistakes_part_brings_the_form_with_its_errors_as_a_plain_one(visitor, address):
    """Plain, so that what is put right is answered by a whole page and no error outlives it."""
    page = visitor.get(address)
    part = visitor.get(address, headers=HTMX)

    assert page.status_code == part.status_code == 422
    assert text(part, "#task") == text(page, "#task")
    assert errors(part) == errors(page)
    assert errors(part)
    assert letters(part) == letters(page)
    assert (typed(part), chosen_of(part)) == (typed(page), chosen_of(page))
    # That it takes the place of the form on the page is all that htmx is told.
    assert by_htmx(part) == {"data-hx-swap-oob": "true"}
    assert by_htmx(page) == {}


def letters(response) -> str:
    """Return the form's text without its gaps, which the part is sent without."""
    return text(response, "#check-form").replace(" ", "")


def chosen_of(response):
    """Return the drop-downs' choices; one that was sent a wrong word shows none of its own."""
    fields = tree(response).cssselect("select")
    right = [field for field in fields if field.cssselect("option[selected]")]
    return chosen(response) if right == fields else {field.get("name") for field in right}


@pytest.mark.parametrize("address", MISTAKEN)
def test_every_error_leads_to_something_that_is_in_the_part(visitor, address):
    part = visitor.get(address, headers=HTMX)
    ids = {one.get("id") for one in tree(part).cssselect("[id]")}

    assert set(errors(part)) <= ids
