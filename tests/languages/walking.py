"""What a page says outside its Japanese parts, read off its tree."""

from collections.abc import Iterator

from django.test import Client
from lxml import html

from tests.browser.pages import Listed

# Words that are read aloud or shown, beside the text itself.
SAID_IN = ("alt", "title", "aria-label", "placeholder", "data-busy", "data-failed")
NOT_SHOWN = ("script", "style")


def opened(visitor: Client, listed: Listed, language: str) -> html.HtmlElement:
    """Return the page of `listed` in `language` as a tree; it answers as it should."""
    path = listed.path if language == "ja" else f"/{language}{listed.path}"
    reply = visitor.post(path, listed.post) if listed.post else visitor.get(path)
    assert reply.status_code == listed.status
    return html.fromstring(reply.content.decode())


def said(root: html.HtmlElement, *, skipping: str) -> Iterator[str]:
    """Yield each text and label of `root` that stands in no element that `skipping` selects.

    What somebody typed is theirs and stands in fields, which have no text.
    """
    skipped = {id(inner) for one in root.cssselect(skipping) for inner in one.iter()}
    for element in root.iter():
        if not isinstance(element.tag, str):
            continue
        is_said = id(element) not in skipped and element.tag not in NOT_SHOWN
        if is_said and element.text:
            yield element.text
        if is_said:
            yield from (element.get(name) for name in SAID_IN if element.get(name))
            if element.tag == "meta" and element.get("name") == "description":
                yield element.get("content")
        parent = element.getparent()
        if element.tail and parent is not None and id(parent) not in skipped:
            yield element.tail
