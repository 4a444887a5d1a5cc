"""The catalogues as gettext reads them. They are built from the .po files and never committed."""

from functools import cache
from gettext import GNUTranslations
from pathlib import Path

import polib
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.utils.translation import to_locale

from renewal.catalogues.marks import marked
from renewal.catalogues.terms import FILE as TERMS

HOW_TO = "Run “manage.py compile_words”."


def po_file(language: str) -> Path:
    """Return where the catalogue of `language` stands, whether it is there or not."""
    return Path(settings.LOCALE_PATHS[0]) / to_locale(language) / "LC_MESSAGES" / "django.po"


def mo_file(language: str) -> Path:
    """Return where the compiled catalogue of `language` belongs."""
    return po_file(language).with_suffix(".mo")


def languages() -> tuple[str, ...]:
    """Return the languages that have a catalogue: all that are offered but Japanese."""
    return tuple(code for code, _name in settings.LANGUAGES if code != settings.LANGUAGE_CODE)


def compile_words(language: str) -> Path:
    """Write the compiled catalogue of `language` and return where. Whole, or the old one stays."""
    catalogue = polib.pofile(str(po_file(language)), encoding="utf-8")
    for entry in catalogue:
        entry.msgstr = marked(entry.msgid, entry.msgstr, language)
        for number, text in entry.msgstr_plural.items():
            entry.msgstr_plural[number] = marked(entry.msgid, text, language)
    target = mo_file(language)
    written = target.with_suffix(".new")
    catalogue.save_as_mofile(str(written))
    return written.rename(target)


def is_fresh(language: str) -> bool:
    """Whether the compiled catalogue is there and no older than what it is made from."""
    target = mo_file(language)
    made_from = (po_file(language), TERMS)
    return target.exists() and all(
        one.stat().st_mtime <= target.stat().st_mtime for one in made_from
    )


def missing() -> list[str]:
    """Return a line for each language that is offered and has no compiled catalogue."""
    return [
        f"The words of “{language}” are not compiled. {HOW_TO}"
        for language in languages()
        if not mo_file(language).exists()
    ]


def refuse_missing() -> None:
    """Raise `ImproperlyConfigured` if a language that is offered has no compiled catalogue.

    Without it, its pages would be in Japanese, or not there at all.
    """
    if lines := missing():
        raise ImproperlyConfigured(" ".join(lines))


@cache
def checked(language: str) -> tuple[str, str]:
    """Return the office whose speaker checked the catalogue, and the day (ISO) it did.

    Both are empty while the catalogue is a draft.
    """
    with mo_file(language).open("rb") as file:
        header = GNUTranslations(file).info()
    return header.get("x-checked-by", ""), header.get("x-checked-on", "")
