"""From what translators write to what pages render: `{漢字|かんじ}`, `{ja:窓口}`, and terms."""

import re

from renewal.catalogues.terms import Term, terms_in
from renewal.markup import in_japanese, ruby, term

RUBY = re.compile(r"\{([^{}|:]+)\|([^{}|:]+)\}")
JAPANESE = re.compile(r"\{ja:([^{}]+)\}")
# The forms of these languages grow an ending in the plural.
_PLURAL = {"en": "(?:s|es)?", "fil": "(?:s|es)?"}
_TAKES_SPACES = re.compile(r"[ -ɏḀ-ỿ]")


def marked(japanese: str, translation: str, language: str) -> str:
    """Return a `translation` of the message `japanese` with its marks in the place of braces.

    Each term of the message that is printed on a card or letter is marked where its form stands.
    Easy Japanese says the Japanese itself and marks none.
    """
    if language != "ja-easy":
        for one in terms_in(japanese, language):
            if one.is_printed and one.japanese not in one.forms:
                translation = _with_term(translation, one, language)
    text = RUBY.sub(lambda found: ruby(found[1], found[2]), translation)
    return JAPANESE.sub(lambda found: in_japanese(found[1]), text)


def without_marks(translation: str) -> str:
    """Return what a reader of `translation` reads, without readings; placeholders stay."""
    return JAPANESE.sub(r"\1", RUBY.sub(r"\1", translation))


def _with_term(translation: str, one: Term, language: str) -> str:
    """Return `translation` with every place of the term marked that no mark holds already."""
    forms = sorted(one.forms, key=len, reverse=True)
    pattern = re.compile(
        f"(\ufff9[^\ufffb]*\ufffb)|{_edge(forms[0])}({'|'.join(map(re.escape, forms))})"
        f"({_PLURAL.get(language, '')}){_edge(forms[0])}",
        re.IGNORECASE,
    )
    return pattern.sub(
        lambda found: found[1] or term(found[2] + found[3], one.japanese), translation
    )


def _edge(form: str) -> str:
    return r"\b" if _TAKES_SPACES.match(form) else ""
