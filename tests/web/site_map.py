"""Every page a reader reaches from the start page by its links alone, and words as pages show them."""

from typing import Any
from urllib.parse import urldefrag, urljoin

from renewal.guidance.facts import office_facts
from renewal.templatetags.words import filled
from tests.reading import tree


def said(words) -> str:
    """Return words as a page shows them: filled, spaces folded."""
    return " ".join(filled(words, office_facts()).split())


def crawled(visitor) -> dict[str, Any]:
    """Return every internal address that links lead to from `/`, each with its answer."""
    answers: dict[str, Any] = {}
    waiting = ["/"]
    while waiting:
        address = waiting.pop()
        if address in answers:
            continue
        answers[address] = visitor.get(address)
        waiting += [page for page, _ in internal(answers[address], address)]
    return answers


def internal(response, address: str) -> list[tuple[str, str]]:
    """Return the links of a page within the site: address and fragment of each."""
    found = [
        urldefrag(urljoin(address, link.get("href")))
        for link in tree(response).cssselect("a[href]")
    ]
    return [(page, fragment) for page, fragment in found if page.startswith("/")]
