"""Our terms of art: one form for each term and language, from `locale/terms.tsv`.

A column a language. `a|b` are inflections of one form, the first of them the form itself.
`printed` says whether the Japanese stands on the card, a letter or a form that readers hold.
"""

import csv
from dataclasses import dataclass
from functools import cache
from pathlib import Path

FILE = Path(__file__).resolve().parent.parent / "locale" / "terms.tsv"


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A term as it stands in Japanese, with its forms in one other language."""

    japanese: str
    is_printed: bool
    forms: tuple[str, ...]


@cache
def terms(language: str) -> tuple[Term, ...]:
    """Return the terms with their forms in `language`, longest Japanese first.

    So 署名用電子証明書 is found before the 電子証明書 in it. Raises `KeyError` for a language that
    has no column.
    """
    with FILE.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    found = (
        Term(
            japanese=row["ja"],
            is_printed=row["printed"] == "yes",
            forms=tuple(row[language].split("|")) if language != "ja-easy" else (row[language],),
        )
        for row in rows
    )
    return tuple(sorted(found, key=lambda one: -len(one.japanese)))


def terms_in(japanese: str, language: str) -> tuple[Term, ...]:
    """Return the terms that stand in `japanese`; none that stands only inside a longer one."""
    found, rest = [], japanese
    for term in terms(language):
        if term.japanese in rest:
            found.append(term)
            rest = rest.replace(term.japanese, "\n")
    return tuple(found)
