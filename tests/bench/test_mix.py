"""The mix has everything in it that the public side is asked for."""

from collections import Counter

from tests.bench.mix import ABOUT_AN_ANSWER, PART, PREFIXES, mix

MANY = 4_000


def is_answer(address):
    return "/check/?" in address and "certificate=2" in address


def test_most_are_kept_pages_and_a_quarter_is_answers_and_parts_of_them():
    asked = mix(MANY)

    assert len(asked) == MANY
    assert 0.58 < sum("?" not in address for _, address in asked) / MANY < 0.66
    assert 0.20 < sum(is_answer(address) for _, address in asked) / MANY < 0.30
    assert 0.08 < sum(kind == PART for kind, _ in asked) / MANY < 0.20


def test_every_language_and_everything_about_an_answer_is_in_it():
    addresses = [address for _, address in mix(MANY)]
    starts = Counter(address.split("/")[1] for address in addresses)

    assert all(starts[prefix.strip("/")] > 100 for prefix in PREFIXES if prefix)
    assert all(any(one.startswith(path) for one in addresses) for path in ABOUT_AN_ANSWER)


def test_no_answer_is_asked_for_twice():
    answers = [address for _, address in mix(MANY) if is_answer(address)]

    assert len(set(answers)) == len(answers)
