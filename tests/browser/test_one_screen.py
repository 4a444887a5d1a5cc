"""All on one screen: the dates, the case in drop-downs, and the same answer with scripts or not."""

import pytest
from playwright.sync_api import expect

from tests.browser.pages import CARD, CERTIFICATE, OPEN

pytestmark = pytest.mark.browser

WORDS = {
    "who": "proxy", "age": "15-17", "pin": "forgotten", "reply-form": "none", "changed": "name",
}  # fmt: skip
CHOSEN = "() => [...document.querySelectorAll('select')].map((one) => [one.name, one.value])"
TYPED = "() => [...document.querySelectorAll('[type=text]')].map((one) => [one.name, one.value])"
FOR_ANOTHER = ("#reply-form", "#pickup-reason")


def fill(visit, dates, words) -> None:
    """Type the dates, and choose the words in the drop-downs."""
    for name, day in dates.items():
        for part, value in zip("ymd", (day.year, day.month, day.day), strict=True):
            visit.page.fill(f"#{name}-{part}", str(value))
    if not visit.page.locator("#who").is_visible():
        visit.page.locator("#check-form summary").click()
    for name, value in words.items():
        visit.page.locator(f"#{name}").select_option(value)


def look_up(visit) -> None:
    visit.page.get_by_role("button", name="調べる").click()


def answer_to(visit, dates, words) -> str:
    """Fill the form that is open and send it; return the answer's address."""
    before = visit.page.url
    fill(visit, dates, words)
    look_up(visit)
    visit.page.wait_for_url(lambda address: address != before)
    expect(visit.page.locator("#task .verdict")).to_be_visible()
    return str(visit.page.url)


def test_the_answer_is_the_same_with_scripts_and_without(visit, visit_without_scripts):
    answers = []
    for one in (visit, visit_without_scripts):
        one.page.goto("/check/")
        address = answer_to(one, CERTIFICATE, WORDS)
        answers.append((address, one.page.title(), one.text("#task")))

    assert answers[0] == answers[1]
    assert "who=proxy" in answers[0][0]
    assert "照会書兼回答書" in answers[0][2]


def test_the_drop_downs_and_the_dates_keep_what_was_put_in(reader):
    reader.page.goto("/check/")
    answer_to(reader, CERTIFICATE, WORDS)
    chosen, typed = dict(reader.page.evaluate(CHOSEN)), dict(reader.page.evaluate(TYPED))

    assert {name: chosen[name] for name in WORDS} == WORDS
    assert chosen["notice"] == "have"
    assert typed["certificate-y"] == str(CERTIFICATE["certificate"].year)
    assert typed["card-d"] == str(CERTIFICATE["card"].day)
    assert reader.page.locator("#who").is_visible()


def test_another_word_after_an_answer_changes_the_answer_and_no_other_word(reader):
    reader.page.goto("/check/")
    first = answer_to(reader, CERTIFICATE, WORDS)
    second = answer_to(reader, CARD, {"pin": "known", "licence": "on-card"})

    assert first != second
    chosen = dict(reader.page.evaluate(CHOSEN))
    wanted = WORDS | {"pin": "known", "licence": "on-card"}
    assert {name: chosen[name] for name in wanted} == wanted


def test_with_scripts_the_focus_goes_to_the_answers_heading_and_the_form_stays(visit):
    visit.page.goto("/check/")
    visit.page.evaluate("document.querySelector('#check-form').stillHere = true")
    answer_to(visit, CERTIFICATE, WORDS)

    expect(visit.page.locator("#task h1")).to_be_focused()
    assert visit.page.evaluate("document.querySelector('#check-form').stillHere") is True
    assert visit.page.locator("form#check-form").count() == 1


def test_a_mistake_keeps_all_and_no_error_outlives_it(reader):
    reader.page.goto("/check/")
    fill(reader, CERTIFICATE, WORDS)
    reader.page.fill("#certificate-y", "7年5月20日")
    with reader.page.expect_response(lambda response: response.status == 422):
        look_up(reader)
    expect(reader.page.locator(".error-summary")).to_be_visible()
    chosen, typed = dict(reader.page.evaluate(CHOSEN)), dict(reader.page.evaluate(TYPED))

    assert {name: chosen[name] for name in WORDS} == WORDS
    assert typed["certificate-y"] == "7年5月20日"
    assert reader.page.locator("#check-form").count() == 1
    assert "data-hx" not in reader.page.locator("#check-form").evaluate("(one) => one.outerHTML")
    address = answer_to(reader, CERTIFICATE, {})
    assert reader.page.locator(".error-summary, .field__error, [aria-invalid]").count() == 0
    assert "who=proxy" in address
    assert reader.complaints == []


def test_after_a_mistake_and_an_answer_a_part_is_swapped_again(visit):
    visit.page.goto("/check/?certificate=7年5月20日")
    answer_to(visit, CERTIFICATE, {})
    visit.page.evaluate("window.stillHere = true")
    answer_to(visit, CARD, {})

    assert visit.page.evaluate("window.stillHere") is True


@pytest.mark.parametrize("path", [OPEN, "/checklist/"], ids=["check", "checklist"])
def test_what_only_another_person_is_asked_shows_at_once_when_another_person_goes(reader, path):
    shown = {}
    for who in ("self", "proxy", "legal-representative", "unknown"):
        reader.page.goto(path)
        reader.page.locator("#who").select_option(who)
        shown[who] = [reader.page.locator(one).is_visible() for one in FOR_ANOTHER]

    assert shown == {
        "self": [False, False],
        "proxy": [True, True],
        "legal-representative": [False, False],
        "unknown": [True, True],
    }


@pytest.mark.parametrize("path", [f"{OPEN}&who=", "/checklist/?who="], ids=["check", "checklist"])
def test_what_only_another_person_is_asked_is_shown_for_the_person_of_the_address(reader, path):
    reader.page.goto(f"{path}self")
    assert not any(reader.page.locator(one).is_visible() for one in FOR_ANOTHER)
    reader.page.goto(f"{path}proxy")

    assert all(reader.page.locator(one).is_visible() for one in FOR_ANOTHER)
    assert reader.page.get_by_label("照会書兼回答書を").is_visible()
