"""The led path in a browser: one question a screen, by keyboard, with scripts and without."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.pages import CARD, CERTIFICATE, IN_HAND, LED_PROXY, led
from tests.browser.test_keyboard import tab_to, type_dates
from tests.browser.test_one_screen import fill

pytestmark = pytest.mark.browser

LONGEST = 8
HAND = {"have": IN_HAND, "lost": {"old-card": "lost", "card-type": "pin"}}
DATES = "card-dates"

CERTIFICATE_BY_PROXY = {
    "hand": "have", DATES: CERTIFICATE, "stay": "unlimited", "who": "proxy", "age": "adult",
    "reply-form": "none", "pin": "forgotten", "changed": "name",
}  # fmt: skip
CARD_BY_PROXY = {
    "hand": "have", DATES: CARD, "stay": "unlimited", "who": "proxy", "age": "under-15",
    "pickup-reason": "listed", "changed": "within-city", "licence": "on-card",
}  # fmt: skip
CERTIFICATE_BY_SELF = {
    "hand": "have", DATES: CERTIFICATE, "stay": "unknown", "who": "self", "age": "15-17",
    "pin": "unknown", "notice": "lost", "changed": "moved-in",
}  # fmt: skip
LIMITED_STAY = {
    "hand": "have", DATES: CARD, "stay": "limited", "who": "legal-representative",
    "age": "under-15", "pin": "known", "changed": "no",
}  # fmt: skip
LOST = {
    "hand": "lost", "stay": "unlimited", "who": "self", "age": "adult", "changed": "no",
    "licence": "unknown",
}  # fmt: skip
CASES = {
    "certificate-by-proxy": CERTIFICATE_BY_PROXY,
    "card-by-proxy": CARD_BY_PROXY,
    "certificate-by-self": CERTIFICATE_BY_SELF,
    "limited-stay": LIMITED_STAY,
    "lost": LOST,
}


def question(visit) -> str:
    """Return the question of the screen that is open, or nothing where the path has ended."""
    asked = visit.page.locator("#guided-form [name=asked]")
    return asked.get_attribute("value") if asked.count() else ""


def send(visit) -> int:
    """Send the screen by Enter from where the focus is; return how it was answered."""
    with visit.page.expect_navigation() as navigation:
        visit.page.keyboard.press("Enter")
    return int(navigation.value.status)


def choose(visit, name: str, value: str) -> None:
    """Go to a group of radio buttons by Tab, and to the choice by the arrow keys."""
    group = visit.page.locator(f"[name={name}]")
    first = group.and_(visit.page.locator(":checked"))
    tab_to(visit, f"#{(first if first.count() else group.first).get_attribute('id')}")
    visit.page.keyboard.press("Space")
    for _ in range(group.count()):
        if visit.focused() == f"#{name}-{value}":
            break
        visit.page.keyboard.press("ArrowDown")
    expect(visit.page.locator(f"#{name}-{value}")).to_be_checked()


def answer(visit, told) -> None:
    """Answer the screen that is open by keyboard, and send it."""
    name = question(visit)
    if name == DATES:
        with visit.page.expect_navigation():
            type_dates(visit, "&".join(f"{one}={day}" for one, day in told[DATES].items()))
        return
    choose(visit, name, told[name])
    assert send(visit) == 200


def walk(visit, told) -> list[str]:
    """Answer every screen from the one that is open; return the questions asked."""
    asked = []
    while name := question(visit):
        assert name not in asked
        asked.append(name)
        answer(visit, told)
    return asked


def answered(visit) -> dict[str, str]:
    """Return what the screen says was answered before."""
    rows = visit.page.locator(".facts > div").all()
    told = [re.split(r"\s*\n\s*", row.inner_text(), maxsplit=1) for row in rows]
    return {legend: said.partition(" 変える")[0] for legend, said in told}


def words_of(told) -> dict[str, str]:
    """Return the words that the one-screen form is filled with for the same case."""
    words = {name: value for name, value in told.items() if name not in ("hand", DATES)}
    return HAND[told["hand"]] | words


@pytest.mark.parametrize("told", CASES.values(), ids=CASES)
def test_it_ends_at_the_answer_of_the_one_screen_form_in_eight_screens_at_most(reader, told):
    reader.page.goto("/check/guided/")
    asked = walk(reader, told)
    address, task = reader.page.url, reader.text("#task")
    reader.page.goto("/check/")
    fill(reader, told.get(DATES, {}), words_of(told))
    reader.page.get_by_role("button", name="調べる").click()
    reader.page.wait_for_url(address)
    expect(reader.page.locator("#task .verdict")).to_be_visible()

    assert asked == list(told)
    assert len(asked) <= LONGEST
    assert "/check/?" in address
    assert reader.text("#task") == task
    assert reader.complaints == []


def test_it_starts_at_the_one_screen_form_and_leads_back_to_it(reader):
    reader.page.goto("/check/")
    reader.page.get_by_role("link", name="1問ずつ答える").click()
    assert question(reader) == "hand"
    reader.page.goto(led(**LED_PROXY))
    reader.page.get_by_role("link", name="1つの画面で答える").click()

    assert reader.page.input_value("#who") == "proxy"
    assert reader.page.input_value("#card-y") == str(CERTIFICATE["card"].year)


def test_a_lost_card_needs_no_date(reader):
    reader.page.goto("/check/guided/")
    assert walk(reader, LOST) == list(LOST)

    assert DATES not in LOST
    assert "old-card=lost" in reader.page.url
    assert not re.search(r"(certificate|card)=2", reader.page.url)
    assert "なくし" in reader.text("#task")
