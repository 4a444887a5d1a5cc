"""What a reader sees of a page: its text, its headings, its fields."""

from lxml import html


def tree(response) -> html.HtmlElement:
    """Return the page as a tree."""
    return html.fromstring(response.content.decode())


def text(response, selector: str = "body") -> str:
    """Return the visible text of the first element that `selector` finds, spaces folded."""
    (element, *_) = tree(response).cssselect(selector)
    return " ".join(element.text_content().split())


def facts(response) -> dict[str, str]:
    """Return every term of the page's fact lists with its value."""
    return {
        " ".join(row.cssselect("dt")[0].text_content().split()): " ".join(
            row.cssselect("dd")[0].text_content().split()
        )
        for row in tree(response).cssselect(".facts > div")
    }


def typed(response) -> dict[str, str]:
    """Return what stands in the page's text fields, by name, blank ones left out."""
    fields = tree(response).cssselect("input[type=text]")
    return {field.get("name"): field.get("value") for field in fields if field.get("value")}


def errors(response) -> dict[str, str]:
    """Return the messages of the error summary, by the field each leads to."""
    links = tree(response).cssselect(".error-summary a")
    return {link.get("href").lstrip("#"): " ".join(link.text_content().split()) for link in links}
