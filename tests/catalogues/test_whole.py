"""Every catalogue holds what the source says, all of it and nothing else."""

import polib
import pytest

from renewal.catalogues.checking import faults
from renewal.catalogues.collecting import collect_words
from renewal.catalogues.compiling import languages, po_file

HEAD = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'


def messages(language):
    catalogue = polib.pofile(str(po_file(language)), encoding="utf-8")
    return {(one.msgctxt, one.msgid, one.msgid_plural) for one in catalogue}


def test_the_catalogues_hold_exactly_the_messages_of_the_source(settings, tmp_path):
    held = {language: messages(language) for language in languages()}
    settings.LOCALE_PATHS = [tmp_path]

    collect_words(["en"])

    source = messages("en")
    assert len(source) > 1_000
    assert {language: (source - one, one - source) for language, one in held.items()} == {
        language: (set(), set()) for language in languages()
    }


def test_messages_stay_where_they_stood_and_a_new_one_comes_beside_its_neighbour(
    settings, tmp_path
):
    """However a machine finds the files: a changed sentence is a change of a few lines."""
    catalogue = polib.pofile(str(po_file("en")), encoding="utf-8")
    catalogue.reverse()
    stood = [one.msgid_with_context for one in catalogue]
    del catalogue[40]
    settings.LOCALE_PATHS = [tmp_path]
    po_file("en").parent.mkdir(parents=True)
    catalogue.save(str(po_file("en")))

    collect_words(["en"])

    stands = [one.msgid_with_context for one in polib.pofile(str(po_file("en")))]
    new = stands.index(stood[40])
    assert stands[:new] + stands[new + 1 :] == stood[:40] + stood[41:]
    # In the source it follows what stands after it here, where everything is the other way round.
    assert stands[new - 1] == stood[41]


def test_no_catalogue_has_a_fault():
    assert len(languages()) == 5
    assert {language: faults(language) for language in languages()} == {
        language: [] for language in languages()
    }


@pytest.mark.parametrize(
    ("entry", "fault"),
    [
        ('msgid "窓口"\nmsgstr ""\n', "not translated: 窓口"),
        ('msgid "窓口"\nmsgstr " "\n', "not translated: 窓口"),
        ('#, fuzzy\nmsgid "窓口"\nmsgstr "Counter"\n', "fuzzy: 窓口"),
        ('#~ msgid "窓口"\n#~ msgstr "Counter"\n', "obsolete: 窓口"),
        (
            'msgid "{n}日"\nmsgid_plural "{n}日"\nmsgstr[0] "{n} day"\nmsgstr[1] ""\n',
            "not translated: {n}日",
        ),
        (
            'msgid "{n}日"\nmsgid_plural "{n}日"\nmsgstr[0] "a day"\nmsgstr[1] "days"\n',
            "placeholders differ ({n}): {n}日 = days",
        ),
    ],
)
def test_what_is_not_done_is_named(settings, tmp_path, entry, fault):
    settings.LOCALE_PATHS = [tmp_path]
    file = po_file("en")
    file.parent.mkdir(parents=True)
    file.write_text(HEAD + entry, encoding="utf-8")

    assert faults("en") == [fault]
