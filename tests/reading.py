"""What a reader sees of a page: its text, its headings, its fields."""

from typing import NamedTuple

from lxml import html


class Thing(NamedTuple):
    """One line of a plan's list: the name, what is said of it at a glance, and without it."""

    name: str
    marks: tuple[str, ...]
    without: str


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


def things(response, title: str) -> list[Thing]:
    """Return what stands in the plan's list under the heading `title`."""
    return [
        Thing(
            folded(item.cssselect("strong")[0]),
            tuple(folded(mark) for mark in item.cssselect(".mark")),
            folded(item.cssselect("p")[0]).partition("：")[2],
        )
        for item in _after(response, title).cssselect("li")
    ]


def lines(response, title: str) -> list[str]:
    """Return the lines of the list under the heading `title`."""
    return [folded(item) for item in _after(response, title).cssselect("li")]


def headings(response, selector: str = "#task") -> list[str]:
    """Return the headings inside the element that `selector` finds, in order."""
    (element,) = tree(response).cssselect(selector)
    return [folded(one) for one in element.cssselect("h1, h2, h3")]


def chosen(response) -> dict[str, str]:
    """Return the choice shown in each drop-down, by its name."""
    return {
        field.get("name"): folded(field.cssselect("option[selected]")[0])
        for field in tree(response).cssselect("select")
    }


def _after(response, title: str) -> html.HtmlElement:
    """Return what follows the heading whose text is `title`; a mark may stand beside that."""
    headings = tree(response).cssselect("h2, h3")
    found = [one for one in headings if " ".join((one.text or "").split()) == title]
    (heading,) = found
    following: html.HtmlElement = heading.getnext()
    return following


def folded(element: html.HtmlElement) -> str:
    """Return an element's text, spaces folded."""
    return " ".join(element.text_content().split())
