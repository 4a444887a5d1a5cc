"""Every code of the law has its words: a missing sentence is a failing test, not a blank page."""

import string
from itertools import product

import pytest

from renewal.asking.words import WORDS
from renewal.content import (
    answers,
    calendar_words,
    case_questions,
    details_words,
    effects,
    fees,
    household_words,
    labels,
    plan_words,
    problems,
    questions,
    remarks,
    warnings,
)
from renewal.guidance.errands import Apart, Comes
from renewal.guidance.note import About, Kind
from renewal.rules.effects import Use
from renewal.rules.facts import Fault
from renewal.rules.fees import FeeReason
from renewal.rules.situation import MadeAs, Renew, Situation
from renewal.rules.who import Instead
from renewal.rules.window import Standing
from renewal.rules.written_dates import DateProblem

TO_RENEW = (Renew.CERTIFICATE, Renew.CARD)
NOTES = (
    *product([About.CERTIFICATE], [Kind.FIRST, Kind.GOOD, Kind.LAST]),
    *product([About.CARD], Kind),
    (About.STAY, Kind.LAST),
)


@pytest.mark.parametrize(
    ("words", "codes"),
    [
        (problems.DATE, DateProblem),
        (problems.FAULT, Fault),
        (remarks.REMARKS, remarks.Remark),
        (answers.VERDICTS, product(TO_RENEW, Standing)),
        (answers.ESTIMATED_VERDICTS, Standing),
        (answers.STANDING, Standing),
        (answers.RULE, TO_RENEW),
        (labels.WHAT, TO_RENEW),
        (effects.USES, Use),
        (labels.EXPIRY, TO_RENEW),
        (details_words.OPENS, TO_RENEW),
        (calendar_words.TITLES, NOTES),
        (calendar_words.TEXTS, NOTES),
        (details_words.CLOSES, TO_RENEW),
        (plan_words.INSTEAD, Instead),
        (fees.WHY, FeeReason),
        (warnings.WARNINGS, warnings.Caution),
        (household_words.COMES, Comes),
        (household_words.GOES, Comes),
        (household_words.CARRIES, Comes),
        (household_words.APART, Apart),
        (labels.IF_MADE_AS, (MadeAs.ADULT, MadeAs.MINOR)),
    ],
)
def test_every_code_has_words_and_no_words_are_left_over(words, codes):
    assert set(words) == set(codes)
    assert all(str(getattr(said, "text", said)).strip() for said in words.values())


def test_verdicts_and_remarks_ask_for_nothing_that_is_not_filled_in():
    verdicts = [
        *answers.VERDICTS.values(),
        *answers.ESTIMATED_VERDICTS.values(),
        answers.LOST,
        answers.LIMITED_STAY,
        answers.LIMITED_STAY_EXPIRED,
    ]
    said = [words for verdict in verdicts for words in (verdict.title, verdict.text)]
    said += [remark.text for remark in remarks.REMARKS.values()]
    asked = {
        name for words in said for _, name, _, _ in string.Formatter().parse(str(words)) if name
    }

    assert asked == {"opens", "closes", "on", "tel"}


def test_no_two_questions_share_a_name():
    asked = [one.name for one in vars(questions).values() if isinstance(one, questions.Question)]

    assert len(asked) == len(set(asked)) > 5


def test_each_word_of_a_case_is_asked_with_every_value_it_takes_the_usual_one_first():
    asked = {one.name: [option.value for option in one.options] for one in case_questions.WORDS}
    taken = {name: list(values) for name, values in WORDS.items()}

    assert len(asked) == len(case_questions.WORDS) > 10
    assert {name: set(values) for name, values in asked.items()} == {
        name: set(taken[name]) for name in asked
    }
    plain = Situation()
    for name, values in asked.items():
        assert values[0] == getattr(plain, name.replace("-", "_")), name
    # How the dates were found is told by the page that found them; the other is for estimates.
    assert set(taken) - set(asked) == {"dates", "made-as"}
