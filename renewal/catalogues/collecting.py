"""The messages of the source, brought into the catalogues by gettext's own tools."""

import re
from collections.abc import Iterable
from pathlib import Path

import polib
from django.conf import settings
from django.core.management import call_command
from django.utils.translation import to_locale

from renewal.catalogues.compiling import po_file

# The staff side and the clerk's desk speak Japanese alone. Without the folder of catalogues
# gettext's command asks the settings where to write, so that a test can have it write elsewhere.
_NOT_OURS = (
    *(".*", "tests", "renewal/locale", "renewal/staff", "renewal/municipality", "templates/staff"),
    *("renewal/counter", "templates/counter"),
    *("templates/admin", "templates/patterns.html", "node_modules"),
)


def collect_words(languages: Iterable[str]) -> None:
    """Bring the catalogue of each of `languages` up to what the source says now.

    New messages come in empty, changed ones with their old translation marked fuzzy; those that
    are gone go. Needs gettext's `xgettext` and `msgmerge`. A new catalogue is begun with the
    header that Django can read.
    """
    for language in languages:
        file = po_file(language)
        before = polib.pofile(str(file), encoding="utf-8") if file.exists() else polib.POFile()
        call_command(
            "makemessages", locale=[to_locale(language)], ignore_patterns=list(_NOT_OURS),
            no_location=True, no_wrap=True, no_obsolete=True, verbosity=0,
        )  # fmt: skip
        _tidy(file, language, before)


def plural_forms(language: str) -> str:
    """Return gettext's rule of the language; its tools know none for two of ours.

    Easy Japanese tells how a number is read: 日 after some is か (2日, 14日, 20日), else にち.
    """
    if language in {"en", "fil"}:
        return "nplurals=2; plural=(n != 1);"
    if language == "ja-easy":
        return "nplurals=2; plural=(n%10==4 || n==20 || (n%100>=2 && n%100<=10));"
    return "nplurals=1; plural=0;"


def _tidy(file: Path, language: str, before: polib.POFile) -> None:
    """Write the header by hand, and nothing that differs from machine to machine."""
    catalogue = polib.pofile(str(file), encoding="utf-8", wrapwidth=0)
    catalogue.metadata = {
        "Language": language,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "Plural-Forms": plural_forms(language),
        "X-Source-Language": settings.LANGUAGE_CODE,
        "X-Checked-By": before.metadata.get("X-Checked-By", ""),
        "X-Checked-On": before.metadata.get("X-Checked-On", ""),
    }
    catalogue.header = ""
    catalogue.metadata_is_fuzzy = False
    known = {_key(entry): entry for entry in before if not entry.fuzzy}
    for entry in catalogue:
        _keep(entry, known.get(_key(entry)), plurals=_plurals(language))
    _order(catalogue, before)
    catalogue.save()


def _order(catalogue: polib.POFile, before: polib.POFile) -> None:
    """Leave messages where they stood, each new one behind its neighbour in the source.

    gettext's tools follow the order in which a machine finds the files.
    """
    places = {_key(entry): place for place, entry in enumerate(before)}
    place = -1
    for entry in catalogue:
        place = places.setdefault(_key(entry), place)
    catalogue.sort(key=lambda entry: places[_key(entry)])


def _key(entry: polib.POEntry) -> tuple[str | None, str]:
    return entry.msgctxt, entry.msgid


def _plurals(language: str) -> int:
    return int(plural_forms(language)[len("nplurals=")])


def _keep(entry: polib.POEntry, known: polib.POEntry | None, *, plurals: int) -> None:
    """Leave a message that has not changed as it was, and its flags to ourselves.

    gettext's tools take our braces for Python's and would doubt every one; and they begin two
    plurals in a language whose rule they don't know.
    """
    entry.flags = [flag for flag in entry.flags if not re.match(r"python|c-", flag)]
    if known:
        entry.msgstr, entry.msgstr_plural = known.msgstr, dict(known.msgstr_plural)
        entry.flags = [flag for flag in entry.flags if flag != "fuzzy"]
    if not entry.fuzzy:
        entry.previous_msgctxt = entry.previous_msgid = entry.previous_msgid_plural = None
    if entry.msgid_plural:
        entry.msgstr_plural = {
            number: entry.msgstr_plural.get(number, "") for number in range(plurals)
        }
