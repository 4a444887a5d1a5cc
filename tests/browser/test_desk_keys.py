"""The desk's keys: each reaches its control, none is in the way of typing, IMEs or a reader's own."""

import pytest

from renewal.content.desk_groups import CASE, WITHOUT_DATES
from tests.browser.desk_pages import desk
from tests.browser.pages import CERTIFICATE

pytestmark = pytest.mark.browser

GROUPS = (*WITHOUT_DATES, *CASE)
# What a browser tells while an IME is at work: a key of its own, or a letter that is being composed.
COMPOSED = """([key, told]) => document.dispatchEvent(
  new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...told }))"""


def chosen(page, name: str) -> str:
    return str(page.locator(f"[name={name}]:checked").get_attribute("value"))


@pytest.fixture
def at_desk(visit):
    """Return the desk with nobody in any field."""
    visit.page.goto(desk(**CERTIFICATE))
    return visit.page


@pytest.mark.parametrize("group", GROUPS, ids=lambda group: group.name)
def test_a_letter_goes_through_its_choice_and_shift_goes_back(at_desk, group):
    values = [value for value, _ in group.options]
    walked = []
    for _ in values:
        at_desk.keyboard.press(group.key)
        walked.append(chosen(at_desk, group.name))
    at_desk.keyboard.press(f"Shift+{group.key.upper()}")

    assert walked == [*values[1:], values[0]]
    assert chosen(at_desk, group.name) == values[-1]
    assert at_desk.evaluate("document.activeElement.name") == group.name


def test_no_two_controls_have_one_key(at_desk):
    keys = at_desk.evaluate(
        "[...document.querySelectorAll('[data-key], [data-group]')]"
        ".map((one) => one.dataset.key ?? one.dataset.group)"
    )

    assert len(keys) > 30
    assert sorted(set(keys)) == sorted(keys)


def test_every_control_says_its_key_and_has_one(at_desk):
    without = at_desk.evaluate(
        """[...document.querySelectorAll(
             "main a, main button:not(#send), main input, .desk-head nav a:not([href='/'])")]
          .filter((one) => !one.closest("[data-group], [data-key], li.desk-why"))
          .filter((one) => !document.querySelector(`label[for='${one.id}'] kbd`))
          .map((one) => one.outerHTML)"""
    )
    unsaid = at_desk.evaluate(
        """[...document.querySelectorAll("[data-key]:not(input), [data-group]")]
          .filter((one) => one.querySelector("kbd")?.innerText.toLowerCase().slice(0, 3)
            !== (one.dataset.key ?? one.dataset.group).toLowerCase().slice(0, 3))
          .map((one) => one.outerHTML)"""
    )

    assert without == []
    assert unsaid == []


def test_letters_typed_into_a_date_are_letters(at_desk):
    at_desk.locator("#certificate").fill("")
    at_desk.locator("#certificate").press_sequentially("w1r8.12.20")

    assert at_desk.input_value("#certificate") == "w1r8.12.20"
    assert chosen(at_desk, "who") == "self"
    assert chosen(at_desk, "reply-form") == "sealed"


@pytest.mark.parametrize(
    "told",
    [
        {"isComposing": True},
        {"keyCode": 229},
        {"ctrlKey": True},
        {"altKey": True},
        {"metaKey": True},
    ],
)
def test_a_key_that_is_somebody_elses_triggers_nothing(at_desk, told):
    went = at_desk.evaluate(COMPOSED, ["w", told])

    assert went is True
    assert chosen(at_desk, "who") == "self"
    at_desk.evaluate(COMPOSED, ["w", {}])
    assert chosen(at_desk, "who") == "proxy"


def test_a_full_width_letter_is_the_same_key(at_desk):
    at_desk.evaluate(COMPOSED, ["ｗ", {}])

    assert chosen(at_desk, "who") == "proxy"


def test_the_keys_can_be_switched_off_and_stay_off_for_the_next_person(at_desk):
    at_desk.keyboard.press("x")
    at_desk.wait_for_url("**keys=off*")
    at_desk.keyboard.press("w")
    at_desk.keyboard.press("Escape")

    assert chosen(at_desk, "who") == "self"
    at_desk.locator("#clear").click()
    at_desk.wait_for_url("**/counter/?keys=off")
    at_desk.get_by_text("キー操作を使う").click()
    at_desk.wait_for_url("**/counter/")
    at_desk.keyboard.press("Enter")
    at_desk.keyboard.press("Enter")
    at_desk.keyboard.press("w")
    assert chosen(at_desk, "who") == "proxy"


def test_escape_makes_the_desk_ready_for_the_next_person(visit):
    visit.page.goto("/counter/?at=hokubu")
    visit.page.keyboard.type("20261220")
    visit.page.wait_for_url("**certificate=2026-12-20*")
    before = visit.page.evaluate("history.length")
    visit.page.keyboard.press("Escape")
    visit.page.wait_for_url("**/counter/?at=hokubu")

    assert visit.page.input_value("#certificate") == ""
    assert visit.focused() == "#certificate"
    assert visit.page.evaluate("history.length") == before
