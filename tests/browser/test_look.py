"""What must be seen: the focus, the state without colour, help always in the same place."""

import pytest

from tests.browser.pages import EXPIRED, OPEN, PAGES, TOO_EARLY
from tests.browser.test_keyboard import swapped_to, type_dates

pytestmark = pytest.mark.browser

FOCUS = """() => {
  const one = document.activeElement;
  const style = getComputedStyle(one);
  const box = one.getBoundingClientRect();
  const middle = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  return {
    stop: `${one.tagName} ${one.id || one.textContent.trim().slice(0, 30)}`,
    outline: `${style.outlineWidth} ${style.outlineStyle}`,
    covered: !one.contains(middle) && !middle?.contains(one),
    isBody: one === document.body,
  };
}"""
# The colours of the timeline's lines, and of the ground they stand on.
DRAWN = """() => ({
  ground: getComputedStyle(document.body).backgroundColor,
  lines: Object.fromEntries([...document.querySelectorAll("svg.timeline > line")]
    .map((one) => [one.getAttribute("class"), getComputedStyle(one).stroke])),
})"""
PLACE_OF_HELP = """() => {
  const telephone = document.querySelector("footer .telephone").getBoundingClientRect();
  const footer = document.querySelector("footer").getBoundingClientRect();
  return {
    words: document.querySelector("footer").innerText,
    across: telephone.left,
    down: telephone.top - footer.top,
    isLast: document.body.lastElementChild.tagName,
  };
}"""


def test_wherever_tab_leads_a_4_pixel_outline_shows_it(visit, listed):
    visit.open(listed)
    seen = []
    for _ in range(60):
        visit.page.keyboard.press("Tab")
        focus = visit.page.evaluate(FOCUS)
        if focus["isBody"] or focus in seen:
            break
        seen.append(focus)

    assert len(seen) > 4
    assert [one for one in seen if one["outline"] != "4px solid" or one["covered"]] == []


def test_the_headline_that_takes_the_focus_shows_it(visit):
    visit.page.goto("/check/")
    type_dates(visit, OPEN)
    swapped_to(visit, OPEN)

    assert visit.page.evaluate(FOCUS)["outline"] == "4px solid"


@pytest.mark.parametrize(
    ("path", "words"),
    [
        (OPEN, "手続きできます"),
        (TOO_EARLY, "まだ手続きできません"),
        (EXPIRED, "期限が過ぎています"),
    ],
)
def test_without_colours_of_our_own_the_state_is_in_words_and_the_timeline_is_drawn(
    visit, path, words
):
    visit.page.emulate_media(forced_colors="active")
    visit.page.goto(path)
    drawn = visit.page.evaluate(DRAWN)

    assert visit.page.evaluate("matchMedia('(forced-colors: active)').matches")
    assert words in visit.text(".verdict .panel-title")
    assert {"track", "span", "ends", "now"} <= set(drawn["lines"])
    assert drawn["ground"] not in drawn["lines"].values()
    assert "none" not in drawn["lines"].values()


def test_a_field_with_a_mistake_is_marked_by_a_border_too(visit):
    visit.page.goto("/check/?certificate=7年5月20日")
    width = "one => getComputedStyle(one).borderTopWidth"

    assert visit.page.locator("#certificate-y").evaluate(width) == "2px"
    assert visit.page.locator("#card-y").evaluate(width) == "1px"


@pytest.mark.parametrize("width", [360, 1280])
def test_the_office_and_its_telephone_stand_in_the_same_place_on_every_page(visit, width):
    visit.page.set_viewport_size({"width": width, "height": 800})
    places = {}
    for listed in PAGES:
        visit.open(listed)
        places[listed.name] = visit.page.evaluate(PLACE_OF_HELP)

    first = places[PAGES[0].name]
    assert "048-940-8604" in first["words"]
    assert first["isLast"] == "FOOTER"
    assert {name: place for name, place in places.items() if place != first} == {}
