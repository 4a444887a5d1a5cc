"""How much a page weighs: HTML and CSS as they are written, packed with gzip at its best."""

import gzip

import pytest

from tests.browser.listed import CODES
from tests.browser.pages import PAGES
from tests.browser.test_html import BY_HTMX, is_swapped
from tests.reading import tree

PAGE_LIMIT = 10_000  # bytes; one round trip of a new connection brings about 14,000
PART_LIMIT = 3_072
# Furigana over every word, and Vietnamese, whose words are long and full of marks.
MORE = {"ja-easy": (11_500, 4_100), "vi": (10_300, 3_350)}
"""What pages and parts may weigh in the languages that do not fit the limits for all."""


def limits(language: str) -> tuple[int, int]:
    return MORE.get(language, (PAGE_LIMIT, PART_LIMIT))


def packed(reply) -> int:
    assert "content-encoding" not in reply.headers
    return len(gzip.compress(reply.content, compresslevel=9))


def style_sheets(site, reply) -> int:
    """Return what all of a page's style sheets weigh; a printed sheet has one of its own besides."""
    replies = [site.get(one.get("href")) for one in tree(reply).cssselect("[rel=stylesheet]")]
    assert len(replies) in (1, 2)
    assert {reply.status for reply in replies} == {200}
    return sum(map(packed, replies))


@pytest.mark.parametrize("language", CODES)
def test_html_and_css_of_a_page_weigh_at_most_10000_bytes(site, language):
    limit, _part = limits(language)
    listed = [one.in_language(language) for one in PAGES]
    replies = {one.name: site.open(one) for one in listed}
    weights = {name: packed(reply) + style_sheets(site, reply) for name, reply in replies.items()}

    assert {name: weight for name, weight in weights.items() if weight > limit} == {}, weights


@pytest.mark.parametrize("language", CODES)
def test_a_part_for_htmx_weighs_at_most_3_kilobytes(site, language):
    _page, limit = limits(language)
    listed = [one.in_language(language) for one in PAGES]
    swapped = [one for one in listed if is_swapped(one, site)]
    weights = {one.name: packed(site.open(one, headers=BY_HTMX)) for one in swapped}

    assert weights != {}
    assert {name: weight for name, weight in weights.items() if weight > limit} == {}, weights
