"""What the pages are written in: valid, nothing inline, forms that need no script."""

import json
import subprocess

from tests.browser import tools
from tests.browser.listed import CODES
from tests.browser.pages import PAGES
from tests.reading import tree

# Around a part as htmx asks for it: its own title, then what it puts in place of the task.
AROUND_PART = (
    '<!doctype html><html lang="ja"><head>{title}</title></head><body>{heading}{rest}</body></html>'
)
BY_HTMX = {"HX-Request": "true"}
# It guesses the language by the letters, which dates and names of documents mislead, and knows
# Filipino as Tagalog. `tests/languages/` looks at the languages of every page.
GUESSED = "This document appears to be written in"


def is_swapped(listed, site) -> bool:
    return "HX-Request" in site.open(listed).headers.get("vary", "")


def test_the_html_checker_finds_nothing_on_any_page_or_part(site, tmp_path):
    everywhere = [(code, one.in_language(code)) for code in CODES for one in PAGES]
    for code, listed in everywhere:
        name = f"{code}-{listed.name}"
        (tmp_path / f"{name}.html").write_text(site.open(listed).text)
        if is_swapped(listed, site):
            title, rest = site.open(listed, headers=BY_HTMX).text.split("</title>", 1)
            heading = "" if "<h1" in rest else "<h1>The page's own</h1>"
            part = AROUND_PART.format(title=title, heading=heading, rest=rest)
            (tmp_path / f"{name}-part.html").write_text(part)
    (tmp_path / "500.html").write_bytes((tools.ROOT / "templates/500.html").read_bytes())
    checker = subprocess.run(
        [*tools.html_checker(), "--format", "json", "--skip-non-html", "--Werror", str(tmp_path)],
        capture_output=True,
        check=False,
    )
    messages = [
        f"{one['url'].rpartition('/')[2]}: {one['message']}"
        for one in json.loads(checker.stderr)["messages"]
        if not one["message"].startswith(GUESSED)
    ]

    assert messages == []


def test_nothing_is_written_inline(site, listed):
    page = tree(site.open(listed))

    assert page.cssselect("style, [style], script:not([src])") == []
    handlers = [name for one in page.iter() for name in one.attrib if name.startswith("on")]
    assert handlers == []
    assert [one.get("href") for one in page.cssselect("[href^='javascript:' i]")] == []


def test_everything_htmx_does_a_link_or_a_form_does_at_the_same_address(site, listed):
    page = tree(site.open(listed))
    by_htmx = page.cssselect("[data-hx-get], [data-hx-post], [hx-get], [hx-post]")
    asked = [(one.get("data-hx-get") or one.get("data-hx-post")) for one in by_htmx]
    plain = [(one.get("href") or one.get("action")) for one in by_htmx]

    assert asked == plain
    assert page.cssselect("[hx-get], [hx-post]") == []
    methods = [one.get("method") for one in by_htmx if one.tag == "form"]
    assert methods == [
        "get" if one.get("data-hx-get") else "post" for one in by_htmx if one.tag == "form"
    ]


def test_the_question_is_answered_by_htmx_where_it_is_asked(site):
    """Or the test above would have nothing to look at."""
    page = tree(site.get("/check/"))

    assert [one.get("data-hx-get") for one in page.cssselect("form")] == ["/check/"]


def test_a_page_has_one_headline_and_says_its_language(site, listed):
    page = tree(site.open(listed))

    assert len(page.cssselect("h1")) == 1
    assert page.get("lang") == listed.lang
    unnamed = [one.get("lang") for one in page.cssselect("[lang='']")]
    assert unnamed == []
