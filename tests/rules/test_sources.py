"""Every provision can be looked up, is used, and stands under every ruling."""

import ast
from datetime import date
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from renewal import rules
from renewal.rules import card, certificate, estimate, sources, window
from renewal.rules.card import Card
from renewal.rules.certificate import Certificate
from renewal.rules.dated import Dated
from renewal.rules.situation import Stay
from renewal.rules.sources import Source

ALL = {name: value for name, value in vars(sources).items() if isinstance(value, Source)}
ROOM = Path(rules.__file__).parent
MUNICIPAL_HOSTS = {
    "www.city.nerima.tokyo.jp",
    "www4.city.kanazawa.lg.jp",
    "www.city.yamagata-yamagata.lg.jp",
    "www.city.iwaki.lg.jp",
    "www.city.hikone.lg.jp",
    "www.city.ashiya.lg.jp",
    "www.keishicho.metro.tokyo.lg.jp",
}


@pytest.mark.parametrize("source", ALL.values(), ids=ALL)
def test_a_source_can_be_looked_up(source):
    address = urlsplit(source.url)
    assert address.scheme == "https"
    assert address.path.strip("/")
    assert source.title.strip()
    assert source.article.strip()
    if address.hostname == "laws.e-gov.go.jp":
        assert source.checked_on == date(2026, 6, 14)
        assert source.page_updated is None
    else:
        assert address.hostname in MUNICIPAL_HOSTS
        assert source.checked_on == date(2026, 11, 22)
        assert source.page_updated is None or source.page_updated <= source.checked_on


def test_no_two_sources_are_the_same_provision():
    assert len({(source.url, source.article) for source in ALL.values()}) == len(ALL)


def test_every_source_is_used_by_a_rule():
    names = {
        node.id
        for path in ROOM.glob("*.py")
        if path.name != "sources.py"
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Name)
    }
    assert sorted(set(ALL) - names) == []


def dated_values():
    return {
        f"{module.__name__.split('.')[-1]}.{name}": value
        for module in (card, certificate, window)
        for name, value in vars(module).items()
        if isinstance(value, Dated)
    }


@pytest.mark.parametrize("dated", dated_values().values(), ids=dated_values())
def test_every_value_that_may_change_names_its_article(dated):
    assert all(since.source in ALL.values() for since in dated.history)


@pytest.mark.parametrize("born_on", [date(1980, 2, 29), date(2006, 5, 20)])
@pytest.mark.parametrize("renewed", [False, True])
@pytest.mark.parametrize("stay_until", [None, date(2027, 5, 1)])
def test_every_ruling_carries_its_sources_each_once(born_on, renewed, stay_until):
    made = Card(
        born_on=born_on,
        made_on=date(2024, 5, 19),
        stay=Stay.LIMITED if stay_until else Stay.UNLIMITED,
        stay_until=stay_until,
        renewed_in_window=renewed,
    )
    issued = Certificate(card=made)
    for cited in (
        card.expires_on(made).sources,
        certificate.expires_on(issued).sources,
        certificate.signature_expires_on(issued).sources,
        window.CARD_WINDOW_SOURCES,
        window.CERTIFICATE_WINDOW_SOURCES,
        estimate.SOURCES,
    ):
        assert cited
        assert set(cited) <= set(ALL.values())
        assert len(set(cited)) == len(cited)
