"""The messages of the source, brought into the catalogues by gettext's own tools."""

import re
from collections.abc import Iterable
from pathlib import Path

import polib
from django.conf import settings
from django.core.management import call_command
from django.utils.translation import to_locale

# The staff side speaks Japanese alone.
_NOT_OURS = (
    *(".*", "tests", "renewal/staff", "renewal/municipality", "templates/staff"),
    *("templates/admin", "templates/patterns.html", "node_modules"),
)


def collect_words(languages: Iterable[str]) -> None:
    """Bring the catalogue of each of `languages` up to what the source says now.

    New messages come in empty, changed ones with their old translation marked fuzzy; those that
    are gone go. Needs gettext's `xgettext` and `msgmerge`. A new catalogue is begun with the
    header that Django can read.
    """
    for language in languages:
        locale = to_locale(language)
        call_command(
            "makemessages", locale=[locale], ignore_patterns=list(_NOT_OURS), no_location=True,
            no_wrap=True, no_obsolete=True, verbosity=0,
        )  # fmt: skip
        file = Path(settings.LOCALE_PATHS[0]) / locale / "LC_MESSAGES" / "django.po"
        _tidy(file, language)


def plural_forms(language: str) -> str:
    """Return gettext's rule of the language; its tools know none for two of ours."""
    if language in {"en", "fil"}:
        return "nplurals=2; plural=(n != 1);"
    return "nplurals=1; plural=0;"


def _tidy(file: Path, language: str) -> None:
    """Write the header by hand, and nothing that differs from machine to machine."""
    catalogue = polib.pofile(str(file), encoding="utf-8", wrapwidth=0)
    before = catalogue.metadata
    catalogue.metadata = {
        "Language": language,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "Plural-Forms": plural_forms(language),
        "X-Source-Language": settings.LANGUAGE_CODE,
        "X-Checked-By": before.get("X-Checked-By", ""),
        "X-Checked-On": before.get("X-Checked-On", ""),
    }
    catalogue.header = ""
    catalogue.metadata_is_fuzzy = False
    for entry in catalogue:
        # What gettext takes for C's or Python's formats is checked by our own rules.
        entry.flags = [flag for flag in entry.flags if not re.match(r"(python|c)", flag)]
    catalogue.save()
