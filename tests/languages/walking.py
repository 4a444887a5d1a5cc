"""What a page says outside its Japanese parts, read off its tree."""

from collections.abc import Iterator

from django.test import Client
from lxml import html

from tests.browser.listed import Listed

# Words that are read aloud or shown, beside the text itself.
SAID_IN = ("alt", "title", "aria-label", "placeholder", "data-busy", "data-failed")
NOT_SHOWN = ("script", "style")

TYPED = "暗証番号"
"""What a reader looks for in one of the pages, and is told back."""


def opened(visitor: Client, listed: Listed, language: str) -> html.HtmlElement:
    """Return the page of `listed` in `language` as a tree; it answers as it should."""
    path = listed.in_language(language).path
    reply = visitor.post(path, listed.post) if listed.post else visitor.get(path)
    assert reply.status_code == listed.status
    return html.fromstring(reply.content.decode())


def texts(root: html.HtmlElement, *, skipping: str) -> Iterator[str]:
    """Yield each text of `root` that stands in no element that `skipping` selects.

    What somebody typed is theirs and stands in fields, which have no text.
    """
    for element in _shown(root, skipping):
        if element.text:
            yield element.text
    skipped = _skipped(root, skipping)
    for element in root.iter():
        parent = element.getparent()
        if element.tail and parent is not None and parent not in skipped:
            yield element.tail


def labels(root: html.HtmlElement, *, skipping: str) -> Iterator[str]:
    """Yield what the attributes of `root` say, and its description."""
    for element in _shown(root, skipping):
        yield from (element.get(name) for name in SAID_IN if element.get(name))
        if element.tag == "meta" and element.get("name") == "description":
            yield element.get("content")


def _shown(root: html.HtmlElement, skipping: str) -> Iterator[html.HtmlElement]:
    skipped = _skipped(root, skipping)
    for element in root.iter():
        is_element = isinstance(element.tag, str) and element.tag not in NOT_SHOWN
        if is_element and element not in skipped:
            yield element


def _skipped(root: html.HtmlElement, skipping: str) -> set[html.HtmlElement]:
    return {inner for one in root.cssselect(skipping) for inner in one.iter()}
