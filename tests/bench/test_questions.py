"""The questions of the benchmarks are like those of residents, and no two are alike."""

from itertools import islice
from urllib.parse import parse_qsl

from tests.bench.questions import CHOICES, drawn, fresh

MANY = 5_000


def asked():
    return [dict(parse_qsl(query)) for query in islice(drawn(), MANY)]


def words(query):
    return set(query) & set(CHOICES)


def test_no_question_is_asked_twice_nor_one_of_an_earlier_call():
    assert len({*fresh(MANY), *fresh(MANY)}) == 2 * MANY


def test_six_in_ten_give_dates_alone_and_nobody_more_than_four_words():
    counts = [len(words(query)) for query in asked()]

    assert 0.57 < counts.count(0) / MANY < 0.63
    assert set(counts) == {0, 1, 2, 3, 4}


def test_everything_that_the_form_lets_choose_is_chosen():
    chosen = {(name, query[name]) for query in asked() for name in words(query)}

    assert chosen == {(name, str(one)) for name, values in CHOICES.items() for one in values}


def test_no_certificate_ends_after_its_card():
    both = [query for query in asked() if {"certificate", "card"} <= set(query)]

    assert len(both) > MANY / 2
    assert [query for query in both if query["certificate"] > query["card"]] == []
