"""What a sentence may hold beside plain text: furigana, a term of art, words left in Japanese.

Catalogues are written with braces and compiled to Unicode's characters for annotated text, which
nobody types and which no placeholder is mistaken for. Doors render them once, at the end:
`html` for pages, `plain` for everything else (titles, labels read aloud, calendars, JSON).
"""

import re
from collections.abc import Callable

_OPEN, _NEXT, _CLOSE = "\ufff9", "\ufffa", "\ufffb"
_PART = f"([^<{_OPEN}{_NEXT}{_CLOSE}]*)"
_MARKED = re.compile(f"{_OPEN}{_PART}(?:{_NEXT}{_PART})?(?:{_NEXT}{_PART})?{_CLOSE}")
# Where only text may stand: inside a tag, and in elements that hold no others of HTML.
_PLAIN_PARTS = re.compile(r"<(title|option|textarea|svg)\b.*?</\1>|<[^>]*>", re.DOTALL)
_MAIN = re.compile(r"(<main\b.*</main>)", re.DOTALL)

Seen = set[str]


def ruby(base: str, reading: str) -> str:
    """Return `base` with its reading in kana."""
    return f"{_OPEN}{base}{_NEXT}{reading}{_CLOSE}"


def term(form: str, japanese: str) -> str:
    """Return a term in the reader's language that is followed, once a page, by the Japanese."""
    return f"{_OPEN}{form}{_NEXT}{_NEXT}{japanese}{_CLOSE}"


def in_japanese(text: str) -> str:
    """Return words that are in Japanese on a page in another language."""
    return f"{_OPEN}{text}{_CLOSE}"


def plain(text: str) -> str:
    """Return `text` without marks: the words alone, without readings or the Japanese of terms."""
    return _MARKED.sub(r"\1", text) if _OPEN in text else text


def html(page: str, *, between: str = " ({})") -> str:
    """Return a page, or a part of one, whose text was escaped already, with its marks as elements.

    `between`: how the Japanese follows a term, from its first place inside `main` on. A part
    without a `main` counts as one.
    """
    if _OPEN not in page:
        return page
    seen: Seen = set()
    parts = _MAIN.split(page)
    if len(parts) == 1:
        return _rendered(page, seen, between)
    head, main, foot = parts
    return (
        _rendered(head, None, between)
        + _rendered(main, seen, between)
        + _rendered(foot, None, between)
    )


def _rendered(part: str, seen: Seen | None, between: str) -> str:
    """Return `part` with elements; `seen`: terms told in Japanese before, None where none is."""
    element = _element(seen, between)
    done: list[str] = []
    at = 0
    for found in _PLAIN_PARTS.finditer(part):
        if _OPEN in (text := part[at : found.start()]):
            text = _MARKED.sub(element, text)
        done += (text, plain(found[0]))
        at = found.end()
    return "".join((*done, _MARKED.sub(element, part[at:])))


def _element(seen: Seen | None, between: str) -> Callable[[re.Match[str]], str]:
    def element(found: re.Match[str]) -> str:
        text, reading, japanese = found.groups()
        if japanese:
            if seen is None or japanese in seen:
                return text
            seen.add(japanese)
            return text + _japanese(between.format(japanese))
        if reading:
            return f"<ruby>{text}<rp>(<rt>{reading}<rp>)</ruby>"
        return _japanese(text)

    return element


def _japanese(text: str) -> str:
    words = text.strip()
    gap = text[: len(text) - len(text.lstrip())]
    return f'{gap}<span lang="ja">{words}</span>'
