"""Nothing from elsewhere, nothing kept: the policy, the requests, the cookies, the storage."""

import pytest
from playwright.sync_api import expect

from tests.browser.pages import AMBIGUOUS, OPEN, TOO_EARLY
from tests.browser.test_keyboard import swapped_to, type_dates

# site.js keeps sessionStorage from the page's scripts; a fresh frame of the same origin sees it.
SEEN_IN_A_FRAME = """async (written) => {
  const frame = document.createElement("iframe");
  document.body.append(frame);
  const { sessionStorage, localStorage } = frame.contentWindow;
  if (written) sessionStorage.setItem(written, written);
  const seen = {
    session: Object.keys(sessionStorage),
    local: Object.keys(localStorage),
    databases: (await indexedDB.databases()).map((one) => one.name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  };
  frame.remove();
  return seen;
}"""
NOTHING = {"session": [], "local": [], "databases": [], "caches": [], "workers": 0}


def assert_quiet(visit) -> None:
    """Assert that nothing was asked elsewhere, complained of or kept in this visit."""
    assert visit.elsewhere == []
    assert visit.complaints == []
    assert visit.page.context.cookies() == []


def test_the_policy_allows_this_site_alone_and_sets_no_cookie(site, listed):
    headers = site.open(listed).headers
    policy = dict(
        part.strip().split(" ", 1) for part in headers["content-security-policy"].split(";")
    )

    assert policy.pop("default-src") == "'none'"
    assert set(policy.values()) <= {"'self'", "'none'"}
    assert {"base-uri", "form-action", "frame-ancestors"} <= set(policy)
    assert "set-cookie" not in headers
    assert "cookie" not in headers.get("vary", "").lower()


@pytest.mark.browser
def test_a_page_asks_this_site_alone_for_four_things_at_most(visit, listed):
    visit.open(listed)

    assert len(visit.requests) <= 4
    assert_quiet(visit)


@pytest.mark.browser
def test_answers_and_mistakes_by_htmx_break_no_rule_and_leave_nothing_behind(visit):
    visit.page.goto("/check/")
    type_dates(visit, OPEN)
    swapped_to(visit, OPEN)
    type_dates(visit, TOO_EARLY)
    swapped_to(visit, TOO_EARLY)
    type_dates(visit, "=".join(["", *AMBIGUOUS.values()]))
    expect(visit.page.locator(".error-summary")).to_be_focused()

    assert_quiet(visit)
    assert visit.page.evaluate(SEEN_IN_A_FRAME) == NOTHING
    assert visit.page.evaluate(SEEN_IN_A_FRAME, "seen")["session"] == ["seen"]


@pytest.mark.browser
def test_a_birth_date_leaves_nothing_behind_and_is_in_no_address(visit):
    visit.page.goto("/check/dates/")
    for name, value in {
        "born-y": "1990",
        "born-m": "5",
        "born-d": "21",
        "made-y": "2020",
        "made-m": "6",
    }.items():
        visit.page.fill(f"#{name}", value)
    visit.page.keyboard.press("Enter")
    visit.page.wait_for_url("/check/?**")

    assert_quiet(visit)
    assert [one.url for one in visit.requests if "1990" in one.url or "born" in one.url] == []
    assert visit.page.evaluate(SEEN_IN_A_FRAME) == NOTHING
