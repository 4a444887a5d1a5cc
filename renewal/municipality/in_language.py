"""The office in the reader's language: what it wrote in it, and the rest marked as Japanese."""

import re
from dataclasses import replace

from renewal.catalogues.marks import marked
from renewal.markup import in_japanese, ruby
from renewal.municipality.office import Office, OfficePage
from renewal.municipality.texts import TELEPHONE, Place, is_japanese, rewritten

_WRITTEN_IN = "ja"
_EASY = "ja-easy"
# Pages make links of telephone numbers and paragraphs of lines, and take `<` for a tag: no mark may
# reach across them.
_BETWEEN_MARKS = re.compile(rf"(\s*(?:[\r\n]+|<|{TELEPHONE.pattern})\s*)")

# The last office of each language and code. One that is replaced goes with the next question.
_done: dict[tuple[str, str], tuple[Office, Office]] = {}


def in_language(office: Office, language: str | None) -> Office:
    """Return `office`, which is in Japanese, with every text of its own in `language`.

    What it has not written in that language is marked as Japanese; in easy Japanese a name has its
    reading. For Japanese, or no language, it is the very same object, and for the others the same
    one as long as `office` is.
    """
    if language is None or language == _WRITTEN_IN:
        return office
    key = language, office.code
    done = _done.get(key)
    if done is None or done[0] is not office:
        done = _done[key] = office, _told(office, language)
    return done[1]


def _told(office: Office, language: str) -> Office:
    written = {one.japanese: one.text for one in office.translations if one.language == language}

    def write(text: str, place: Place, reading: str) -> str:
        if text in written:
            return marked(text, written[text], language)
        if not is_japanese(text):
            return text
        return ruby(text, reading) if reading and language == _EASY else _as_japanese(text)

    told = rewritten(office, write)
    return replace(
        told,
        # Kana are for those who read Japanese; easy Japanese has them over the name.
        counters=tuple(replace(counter, reading="") for counter in told.counters),
        page=_cited(office.page),
        further_pages=tuple(map(_cited, office.further_pages)),
    )


def _cited(page: OfficePage) -> OfficePage:
    return replace(page, title=_as_japanese(page.title))


def _as_japanese(text: str) -> str:
    """Return `text` with a mark around each part of it that is Japanese."""
    parts = _BETWEEN_MARKS.split(text)
    return "".join(in_japanese(part) if is_japanese(part) else part for part in parts)
