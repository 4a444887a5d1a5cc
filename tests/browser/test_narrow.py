"""Small screens, large letters, wide spacing: nothing scrolls sideways, nothing is cut off."""

import pytest

pytestmark = pytest.mark.browser

# WCAG 2.2, 1.4.12. A constructed sheet, which a content security policy lets pass.
SPACED = """* { line-height: 1.5 !important; letter-spacing: .12em !important;
  word-spacing: .16em !important; } p { margin-block-end: 2em !important; }"""
ADD_SHEET = """(rules) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}"""
DOUBLED = """() => {
  const root = document.documentElement;
  root.style.fontSize = `${2 * parseFloat(getComputedStyle(root).fontSize)}px`;
}"""
OPEN_ALL = "() => document.querySelectorAll('details').forEach((one) => { one.open = true; })"

# Text beyond an edge of the window, boxes that hide part of their content, fields too small for
# what stands in them. What is hidden from sight on purpose is left aside.
CUT_OFF = """() => {
  const found = [];
  const shown = (one) => one.checkVisibility() && !one.closest(".visually-hidden, .skip");
  const say = (one, what) => found.push(`${what}: ${one.outerHTML.slice(0, 90)}`);
  const root = document.scrollingElement;
  if (root.scrollWidth > root.clientWidth) found.push(`scrolls: ${root.scrollWidth}`);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (!node.data.trim() || !shown(node.parentElement)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (box.left < -0.5 || box.right > innerWidth + 0.5) say(node.parentElement, "beyond the edge");
    }
  }
  for (const one of document.body.querySelectorAll("*")) {
    if (!shown(one) || one instanceof SVGElement) continue;
    const hides = one.matches("input") || getComputedStyle(one).overflow !== "visible";
    if (!hides) continue;
    if (one.scrollWidth > one.clientWidth + 1) say(one, "too narrow");
    if (one.scrollHeight > one.clientHeight + 1) say(one, "too low");
  }
  return found;
}"""

# What a drop-down can't show whole of one of its choices: a browser cuts off without scrolling, so
# the words are laid out beside it in the room that it has left of its arrow.
CUT_OFF_CHOICES = """(arrow) => [...document.querySelectorAll("select")]
  .filter((one) => one.checkVisibility())
  .flatMap((one) => [...one.options].filter((option) => {
    one.value = option.value;
    const { font, letterSpacing, whiteSpace, paddingLeft, paddingRight } =
      getComputedStyle(one);
    const room = one.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight) - arrow;
    const words = document.createElement("span");
    words.textContent = option.label;
    Object.assign(words.style, {
      font, letterSpacing, whiteSpace, display: "inline-block",
      position: "absolute", width: whiteSpace === "normal" ? `${room}px` : "auto",
    });
    // The lines of a drop-down keep this height whatever a reader's own sheet says.
    words.style.setProperty("line-height", "normal", "important");
    document.body.append(words);
    const tooWide = words.scrollWidth > room + 0.5;
    const tooHigh = words.offsetHeight > one.clientHeight;
    words.remove();
    return tooWide || tooHigh;
  }).map((option) => `${one.id}: ${option.label}`))"""
ARROW = 16  # pixels, in Chromium

# Words drawn into one picture that stand over each other.
OVER_EACH_OTHER = """() => [...document.querySelectorAll("svg.timeline")].flatMap((svg) => {
  const words = [...svg.querySelectorAll("text")];
  const boxes = words.map((one) => one.getBoundingClientRect());
  return words.filter((_, i) => boxes.some((box, j) => i < j &&
    box.left < boxes[i].right && boxes[i].left < box.right &&
    box.top < boxes[i].bottom && boxes[i].top < box.bottom)).map((one) => one.textContent);
})"""

TOO_SMALL = """(least) => {
  const inSentence = (one) => getComputedStyle(one).display === "inline" &&
    [...one.parentElement.childNodes].some((other) => other !== one && other.textContent.trim());
  const target = (one) => one.matches("[type=radio], [type=checkbox]") ? one.closest("label") : one;
  return [...document.querySelectorAll("a[href], button, input, select, textarea, summary")]
    .filter((one) => one.checkVisibility() && one.type !== "hidden" && !inSentence(one))
    .map(target)
    .map((one) => [one, one.getBoundingClientRect()])
    .filter(([, box]) => box.width < least || box.height < least)
    .map(([one, box]) => `${box.width} × ${box.height}: ${one.outerHTML.slice(0, 90)}`);
}"""


def cut_off(page) -> list[str]:
    """Return what can't be read whole on the page as it is shown now."""
    # The choices last: each is chosen in turn.
    return [
        *page.evaluate(CUT_OFF),
        *(f"over each other: {words}" for words in page.evaluate(OVER_EACH_OTHER)),
        *(f"choice cut off: {words}" for words in page.evaluate(CUT_OFF_CHOICES, ARROW)),
    ]


@pytest.fixture
def narrow(visit, listed):
    visit.page.set_viewport_size({"width": 320, "height": 640})
    visit.open(listed)
    visit.page.evaluate(OPEN_ALL)
    return visit.page


def test_at_320_pixels_nothing_is_cut_off(narrow):
    assert cut_off(narrow) == []


def test_at_320_pixels_with_letters_twice_as_large_nothing_is_cut_off(narrow):
    narrow.evaluate(DOUBLED)

    assert cut_off(narrow) == []


def test_with_the_text_spacing_of_wcag_nothing_is_cut_off(narrow):
    narrow.evaluate(ADD_SHEET, SPACED)

    assert cut_off(narrow) == []


def test_everything_to_press_is_at_least_44_pixels_high_and_wide(narrow):
    assert narrow.evaluate(TOO_SMALL, 44) == []
