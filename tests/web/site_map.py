"""Every page a reader reaches from the start page, by its links alone."""

from urllib.parse import urldefrag, urljoin

from tests.reading import tree


def crawled(visitor) -> dict[str, object]:
    """Return every internal address that links lead to from `/`, each with its answer."""
    answers: dict[str, object] = {}
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
