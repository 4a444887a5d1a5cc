"""Addresses of `/household/` for the tests of its pages."""

from urllib.parse import urlencode

from django.http import QueryDict

from tests.reading import tree
from tests.reading import typed as typed_in

PAGE = "/household/"
SHEET = "/household/sheet/"
FATHER = {"certificate": "2027-01-20", "card": "2032-01-20"}
MOTHER = {"certificate": "2026-12-15", "card": "2031-12-15", "pin": "forgotten"}
CHILD = {"certificate": "2027-02-10", "card": "2027-02-10", "who": "legal-representative", "age": "under-15"}  # fmt: skip


def told(*members: dict[str, str], **more: str) -> str:
    """Return the query of these members, each under its number, and of what is said besides."""
    numbered = {
        f"p{number}-{name}": value
        for number, member in enumerate(members, 1)
        for name, value in member.items()
    }
    return urlencode(numbered | more)


def at(*members: dict[str, str], page: str = PAGE, **more: str) -> str:
    """Return the address of a household."""
    query = told(*members, **more)
    return f"{page}?{query}" if query else page


def typed(certificate: str = "", card: str = "", **words: str) -> dict[str, str]:
    """Return what the form sends: three boxes a date, from `2027 1 20`."""
    dates = {"certificate": certificate, "card": card}
    return {
        f"{name}-{part}": value
        for name, text in dates.items()
        for part, value in zip("ymd", [*text.split(), "", "", ""], strict=False)
    } | words


def hidden(response) -> dict[str, str]:
    """Return what the form passes on unseen."""
    fields = tree(response).cssselect("#check-form input[type=hidden]")
    return {field.get("name"): field.get("value") for field in fields}


def sent(response, **fields: str) -> str:
    """Return the address that the page's form sends, with these fields filled in."""
    query = QueryDict(mutable=True)
    query.update(hidden(response))
    for field in tree(response).cssselect("#check-form select"):
        query[field.get("name")] = field.cssselect("option[selected]")[0].get("value")
    query.update(typed_in(response))
    query.update(fields)
    return f"{PAGE}?{query.urlencode()}"


def links(response, words: str) -> list[str]:
    """Return where the links of the table lead whose name ends in `words`."""
    found = tree(response).cssselect("tbody a")
    return [one.get("href") for one in found if one.get("aria-label").endswith(words)]
