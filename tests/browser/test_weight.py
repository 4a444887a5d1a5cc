"""How much a page weighs: HTML and CSS as they are written, packed with gzip at its best."""

import gzip

from tests.browser.pages import PAGES
from tests.browser.test_html import BY_HTMX, is_swapped
from tests.reading import tree

PAGE_LIMIT = 10_000  # bytes; one round trip of a new connection brings about 14,000
PART_LIMIT = 3_000


def packed(reply) -> int:
    assert "content-encoding" not in reply.headers
    return len(gzip.compress(reply.content, compresslevel=9))


def style_sheets(site, reply) -> int:
    """Return what all of a page's style sheets weigh; a printed sheet has one of its own besides."""
    replies = [site.get(one.get("href")) for one in tree(reply).cssselect("[rel=stylesheet]")]
    assert len(replies) in (1, 2)
    assert {reply.status for reply in replies} == {200}
    return sum(map(packed, replies))


def test_html_and_css_of_a_page_weigh_at_most_10000_bytes(site):
    replies = {listed.name: site.open(listed) for listed in PAGES}
    weights = {name: packed(reply) + style_sheets(site, reply) for name, reply in replies.items()}

    assert {name: weight for name, weight in weights.items() if weight > PAGE_LIMIT} == {}, weights


def test_a_part_for_htmx_weighs_at_most_3000_bytes(site):
    swapped = [listed for listed in PAGES if is_swapped(listed, site)]
    weights = {listed.name: packed(site.open(listed, headers=BY_HTMX)) for listed in swapped}

    assert weights != {}
    assert {name: weight for name, weight in weights.items() if weight > PART_LIMIT} == {}, weights
