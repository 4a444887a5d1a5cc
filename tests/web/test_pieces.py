"""Pieces of a page: kept where nothing changes, written anew where something does."""

import random
from dataclasses import dataclass

import pytest
from django.template import Context, Engine, TemplateSyntaxError
from django.utils import translation

from renewal.asking.words import WORDS
from renewal.kept import Kept, Told
from renewal.templatetags import pieces
from renewal.templatetags.gaps import Written
from tests.outcomes.dated import DATES
from tests.outcomes.dated import WORDS as FURTHER

LANGUAGES = ("", "/en", "/ja-easy", "/vi")
PAGES = ("/check/", "/check/details/", "/check/sheet/", "/checklist/", "/household/")


@dataclass(frozen=True)
class Line(Told):
    text: str
    mark: object = None


@pytest.fixture(autouse=True)
def store(monkeypatch):
    """Nothing is kept yet, and nothing afterwards."""
    empty: Kept[Written] = Kept(pieces.AT_MOST)
    monkeypatch.setattr(pieces, "_kept", empty)
    return empty


@pytest.fixture
def written(monkeypatch):
    """The names of the pieces that are written anew."""
    names: list[str] = []
    write = pieces.PieceNode._written

    def noting(node, context, name, values):
        names.append(name)
        return write(node, context, name, values)

    monkeypatch.setattr(pieces.PieceNode, "_written", noting)
    return names


def render(source: str, **values: object) -> str:
    templates = {
        "page": source,
        "line": "{{ line.text }}{% if line.mark %}!{% endif %}",
        "lines": "{% for one in lines %}<p>{{ one.text }}</p>\n{% endfor %}",
        "words": "{% load i18n %}{% translate '窓口' %}",
        "compares": "{% if text == 'a' %}yes{% endif %}",
        "counts": "{% if text|length > 1 %}many{% endif %}",
        "dials": "{% load telephones %}{{ text|dialled }}",
        "reads": "{{ outside }}",
        "outer": "<i>{% piece 'line' around line=line %}</i>{% piece 'dials' around text=line.text %}",
        "frame": "<main>{{ content }}</main>{{ text }}{{ outside }}",
        "spaced": " <b>x</b>\n",
    }
    engine = Engine(
        loaders=[("django.template.loaders.locmem.Loader", templates)],
        libraries={"telephones": "renewal.templatetags.telephones", "i18n": "django.templatetags.i18n"},
        builtins=["renewal.templatetags.pieces"],
    )  # fmt: skip
    return engine.get_template("page").render(Context(values))


def asked(seed: int) -> str:
    """Return a query of dates and a few words of a case, drawn by `seed`."""
    draw = random.Random(seed)  # noqa: S311  a case, no secret
    names = draw.sample(sorted(WORDS), draw.randint(0, 4))
    words = [f"{name}={draw.choice(list(WORDS[name]))}" for name in names]
    return "&".join([draw.choice(DATES), *words, *filter(None, [draw.choice(FURTHER)])])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("seed", range(12))
def test_a_page_of_kept_pieces_is_the_page_written_anew(
    visitor, monkeypatch, store, language, seed
):
    path = f"{language}{PAGES[seed % len(PAGES)]}"
    for other in range(100, 106):
        visitor.get(path, query_params=dict(part.split("=") for part in asked(other).split("&")))
    query = f"{path}?{asked(seed)}"
    kept = visitor.get(query, follow=True).content
    monkeypatch.setattr(store, "get", lambda key: None)

    assert visitor.get(query, follow=True).content == kept


def test_an_answer_with_other_dates_writes_no_piece_anew(visitor, written):
    visitor.get("/check/?certificate=2027-01-20&card=2032-01-20")
    assert len(written) > 20
    written.clear()

    page = visitor.get("/check/?certificate=2027-01-14&card=2032-01-14").content.decode()

    assert written == []
    assert "1月14日" in page
    assert "1月20日" not in page


def test_no_date_that_was_typed_is_kept(visitor, store):
    visitor.get("/check/?certificate=2027-01-20&card=2032-01-20")
    visitor.get("/check/?certificate=2027-02-30&card=20320120x")

    kept = repr([*store._new.items(), *store._old.items()])

    assert "かならず" in kept or "必要" in kept
    assert "1月20日" not in kept
    assert "20320120x" not in kept
    assert 'value="30"' not in kept


def test_a_text_comes_into_the_gap_and_is_escaped(written):
    source = '{% piece "line" around line=line %}'

    assert render(source, line=Line("<a>")) == "&lt;a&gt;"
    assert render(source, line=Line("b")) == "b"


def test_what_is_empty_or_no_text_is_part_of_the_shape(store):
    source = '{% piece "line" around line=line %}'

    assert [render(source, line=Line("a", mark)) for mark in (None, True)] == ["a", "a!"]
    assert render(source, line=Line("")) == ""
    assert len(store) == 3


def test_a_list_may_be_longer_the_next_time():
    source = '{% piece "lines" around lines=lines %}'

    assert render(source, lines=[Line("a")]) == "<p>a</p>"
    assert render(source, lines=[Line("b"), Line("c")]) == "<p>b</p><p>c</p>"


def test_the_same_piece_is_another_one_in_another_language():
    japanese = render('{% piece "words" %}')
    with translation.override("en"):
        assert render('{% piece "words" %}') != japanese
    assert render('{% piece "words" %}') == japanese


def test_a_text_goes_through_a_piece_into_the_piece_within(store, written):
    source = '{% piece "outer" around line=line %}'

    assert render(source, line=Line("a", True)) == "<i>a!</i>a"
    written.clear()
    assert render(source, line=Line("<b>", True)) == "<i>&lt;b&gt;!</i>&lt;b&gt;"
    assert render(source, line=Line("048-963-9156", True)).count('href="tel:') == 1
    assert written == []


def test_what_is_held_is_written_each_time_and_its_frame_once(written):
    source = '{% holding "frame" around text=text %}<b>{{ outside }}</b>{% endholding %}'

    assert render(source, outside="&", text="<") == "<main><b>&amp;</b></main>&lt;"
    assert render(source, outside="x", text="y") == "<main><b>x</b></main>y"
    assert written == ["frame"]


@pytest.mark.parametrize("name", ["compares", "counts"])
def test_a_piece_that_decides_by_a_text_is_an_error(name):
    with pytest.raises(TypeError, match=name):
        render(f'{{% piece "{name}" around text=text %}}', text="a")

    assert render(f'{{% piece "{name}" text=text %}}', text="a") in ("yes", "")


def test_a_telephone_number_that_comes_later_is_a_link_all_the_same():
    source = '{% piece "dials" around text=text %}'

    assert "tel:+81-48-963-9194" in render(source, text="048-963-9194")
    assert render(source, text="<") == "&lt;"


def test_an_object_that_is_gone_is_not_taken_for_another_one():
    source = '{% piece "line" line=line %}'

    # Each of these would be freed at once, and the next one stand at its address.
    assert [render(source, line=Line(text)) for text in "abc"] == ["a", "b", "c"]
    assert [render(source, line=Line("a", Line(text))) for text in "abc"] == ["a!"] * 3


def test_a_piece_sees_nothing_but_what_it_is_given():
    assert render('{% piece "reads" %}', outside="x") == ""


def test_a_space_before_an_element_stays_and_the_line_of_its_file_goes():
    assert render('a{% piece "spaced" %}b') == "a <b>x</b>b"


@pytest.mark.parametrize("tag", ["piece", 'piece "line" line', 'piece "line" around line'])
def test_a_piece_that_is_written_wrongly_is_refused(tag):
    with pytest.raises(TemplateSyntaxError):
        render(f"{{% {tag} %}}")
