"""The many ways to type the same characters, brought to one: ASCII figures with `/` between."""

import re
import unicodedata

from renewal.rules.date_problems import DateProblem, UnreadDateError

MAX_LENGTH = 64
"""Characters a date may have, counted before anything else is done with it."""

_UNKNOWN = "?"
"""Stands for a figure that was none as typed; no pattern of a date knows it."""

_ZERO_WIDTH = dict.fromkeys(
    (
        *(0x00AD, 0x034F, 0x061C, 0x180E, 0x202A, 0x202C, 0xFEFF),
        *range(0x200B, 0x2010),
        *range(0x2060, 0x2065),
        *(0x2066, 0x2068, 0x2069),
        *range(0xFE00, 0xFE10),
        *range(0xE0100, 0xE01F0),
    )
)
"""Not seen, so not read. What reorders its neighbours (U+202E) is not here: it is seen."""

_SEPARATORS = frozenset(
    "/\u2044\u2215\u2571"
    "-\u02d7\u2010\u2012\u2013\u2014\u2015\u2043\u2212\u2500\u2501\u2796\u30fc"
    ".\u00b7\u0387\u2022\u2027\u2219\u22c5\u3002\u30fb"
)
# As addresses of our own have it: nothing in it has to be tidied but its dashes.
_ISO = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_KANJI_DIGITS = str.maketrans("〇零○◯一壱二弐三参四五六七八九拾", "0000112233456789十")
_KANJI = "〇零○◯一壱二弐三参四五六七八九十拾百千"
_KANJI_RUN = re.compile(rf"(?<!\d)[{_KANJI}]+(?!\d)")
_KANJI_COUNT = re.compile(r"(?:([1-9]?)千)?(?:([1-9]?)百)?(?:([1-9]?)十)?([1-9]?)")


def tidied(text: str) -> str:
    """Return `text` as figures, `/` and marks, without spaces; empty for a blank text.

    Figures of any script and kanji numbers become ASCII figures; dots, dashes, slashes and the
    spaces between two figures become `/`. A figure in disguise becomes `?`.
    Raises `UnreadDateError` (too long) and nothing else.
    """
    if _ISO.fullmatch(text):
        return text.replace("-", "/")
    if len(text) > MAX_LENGTH:
        raise UnreadDateError(DateProblem.TOO_LONG)
    known = "".join(map(_known, text.translate(_ZERO_WIDTH)))
    plain = "".join(map(_plain, unicodedata.normalize("NFKC", known)))
    figures = _KANJI_RUN.sub(_counted, plain)
    single = re.sub(" +", " ", figures)
    return re.sub(r"(?<!\d) | (?!\d)", "", single).replace(" ", "/")


def _known(char: str) -> str:
    """Keep what may stand in a date.

    NFKC would make 2 of ², 1 of ① and 一 of ㊀, and a date nobody wrote; only what was a figure
    before it is one afterwards. Kangxi radicals are kanji as some PDF files hand them out.
    """
    is_disguised = unicodedata.decomposition(char).startswith("<") and not (
        char.isdecimal() or "\u2f00" <= char <= "\u2fdf"
    )
    plain = unicodedata.normalize("NFKC", char) if is_disguised else ""
    return _UNKNOWN if any(c.isdecimal() or c in _KANJI for c in plain) else char


def _plain(char: str) -> str:
    if char.isdecimal():
        return str(unicodedata.decimal(char))
    if char in _SEPARATORS:
        return "/"
    if char in "\t\n\r" or unicodedata.category(char).startswith("Z"):
        return " "
    return char


def _counted(run: re.Match[str]) -> str:
    """Return 二〇二五 (figure by figure) or 二千二十五 (counted) as figures."""
    digits = run[0].translate(_KANJI_DIGITS)
    if digits.isdecimal():
        return digits
    count = _KANJI_COUNT.fullmatch(digits)
    if count is None:
        return _UNKNOWN
    scaled = zip((1000, 100, 10), count.groups()[:3], strict=True)
    total = sum(scale * int(many or 1) for scale, many in scaled if many is not None)
    return str(total + int(count[4] or 0))
