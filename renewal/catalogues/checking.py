"""What is wrong with a catalogue, as far as rules can tell: one line a fault, all of them."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import polib

from renewal.catalogues.compiling import po_file
from renewal.catalogues.easy_japanese import faults_of_easy_japanese
from renewal.catalogues.marks import JAPANESE, RUBY
from renewal.catalogues.terms import terms_in

SEARCH = "search"
"""The context of words that people type: found anew in each language, and shown nowhere."""

PLACEHOLDER = re.compile(r"%\(\w+\)s|\{[a-z_]+\}")
BRACES = re.compile(r"\{[^{}]*\}")
KANA = re.compile(r"[ぁ-ゖァ-ヺーｦ-ﾟ]")
HAN = re.compile(r"[㐀-鿿々]")
_FULL_WIDTH = re.compile(r"[。、（）：「」！？％０-９]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One text of a catalogue beside the Japanese it stands for. `is_one`: it counts just one."""

    japanese: str
    text: str
    is_search: bool
    is_one: bool = False


def faults(language: str) -> list[str]:
    """Return every fault of the catalogue of `language`, each with the message it is in."""
    catalogue = polib.pofile(str(po_file(language)), encoding="utf-8")
    found = [f"obsolete: {entry.msgid}" for entry in catalogue.obsolete_entries()]
    found += [f"fuzzy: {entry.msgid}" for entry in catalogue if entry.fuzzy]
    found += [f"not translated: {entry.msgid}" for entry in catalogue if not _is_whole(entry)]
    for entry in catalogue:
        for message in messages_of(entry):
            found += [
                f"{fault}: {message.japanese} = {message.text}" for fault in of(message, language)
            ]
    return found


def of(message: Message, language: str) -> Iterator[str]:
    """Yield what is wrong with one message in `language`."""
    if message.text:
        for rule in RULES:
            yield from rule(message, language)


def messages_of(entry: polib.POEntry) -> Iterator[Message]:
    """Yield each text of an entry: one, or one for each kind of plural."""
    is_search = entry.msgctxt == SEARCH
    if not entry.msgid_plural:
        yield Message(japanese=entry.msgid, text=entry.msgstr, is_search=is_search)
    for number, text in entry.msgstr_plural.items():
        is_one = number == 0 and len(entry.msgstr_plural) > 1
        yield Message(japanese=entry.msgid, text=text, is_search=is_search, is_one=is_one)


def _is_whole(entry: polib.POEntry) -> bool:
    texts = entry.msgstr_plural.values() if entry.msgid_plural else [entry.msgstr]
    return bool(texts) and all(text.strip() for text in texts)


def _placeholders(message: Message, language: str) -> Iterator[str]:
    wanted, given = (set(PLACEHOLDER.findall(one)) for one in (message.japanese, message.text))
    if message.is_one and language != "ja-easy":
        # "One day" needs no digit. Easy Japanese has two kinds for another reason.
        wanted -= {"{n}", "%(n)s"} - given
    if wanted != given:
        yield f"placeholders differ ({', '.join(sorted(wanted ^ given))})"


def _braces(message: Message, language: str) -> Iterator[str]:
    for braces in BRACES.findall(message.text):
        ruby = RUBY.fullmatch(braces) and language == "ja-easy"
        if not (
            PLACEHOLDER.fullmatch(braces)
            or ruby
            or JAPANESE.fullmatch(braces)
            or braces in message.japanese
        ):
            yield f"braces that mean nothing ({braces})"


def _terms(message: Message, language: str) -> Iterator[str]:
    if message.is_search:
        return
    for term in terms_in(message.japanese, language):
        if not any(form.casefold() in message.text.casefold() for form in term.forms):
            yield f"{term.japanese} is not called “{term.forms[0]}”"


def _script(message: Message, language: str) -> Iterator[str]:
    """Japanese letters stand inside `{ja:…}` alone, or pages would mix languages unmarked."""
    if language == "ja-easy" or message.is_search:
        return
    text = JAPANESE.sub("", message.text)
    if KANA.search(text):
        yield "kana outside {ja:…}"
    if language != "zh-hans" and (HAN.search(text) or _FULL_WIDTH.search(text)):
        yield "Chinese characters or full-width signs outside {ja:…}"


def _easy(message: Message, language: str) -> Iterator[str]:
    if language == "ja-easy" and not message.is_search:
        yield from faults_of_easy_japanese(message.text)


RULES: tuple[Callable[[Message, str], Iterator[str]], ...] = (
    _placeholders,
    _braces,
    _terms,
    _script,
    _easy,
)
