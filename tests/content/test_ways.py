"""Three questions lead to one way, whatever was answered."""

from itertools import product

import pytest

from renewal.content.procedures import FOR_CARD
from renewal.content.ways import QUESTIONS, Device, Outing, Photo, WayAnswers, way_for

EVERY = [
    WayAnswers(device=device, photo=photo, outing=outing)
    for device, photo, outing in product(Device, Photo, Outing)
]


def test_every_combination_leads_to_a_way_and_every_way_is_reached():
    assert len(EVERY) == 64
    assert {way_for(answers) for answers in EVERY} == {one.slug for one in FOR_CARD}


@pytest.mark.parametrize(
    ("device", "photo", "outing", "way"),
    [
        (Device.SMARTPHONE, Photo.FILE, Outing.ALONE, "card-by-smartphone"),
        (Device.SMARTPHONE, Photo.NONE, Outing.STAYS_HOME, "card-by-smartphone"),
        (Device.SMARTPHONE, Photo.PAPER, Outing.ALONE, "card-by-mail"),
        (Device.SMARTPHONE, Photo.FILE, Outing.WITH_HELP, "card-at-city-hall"),
        (Device.COMPUTER, Photo.FILE, Outing.ALONE, "card-by-pc"),
        (Device.COMPUTER, Photo.NONE, Outing.ALONE, "card-by-photo-booth"),
        (Device.NONE, Photo.NONE, Outing.ALONE, "card-by-photo-booth"),
        (Device.NONE, Photo.PAPER, Outing.ALONE, "card-by-mail"),
        (Device.NONE, Photo.NONE, Outing.STAYS_HOME, "card-by-mail"),
        (Device.UNKNOWN, Photo.UNKNOWN, Outing.UNKNOWN, "card-at-city-hall"),
    ],
)
def test_the_way_fits_what_was_answered(device, photo, outing, way):
    assert way_for(WayAnswers(device=device, photo=photo, outing=outing)) == way


def test_who_answers_nothing_is_sent_where_nothing_is_needed():
    assert way_for(WayAnswers()) == "card-at-city-hall"


def test_who_cannot_go_out_is_never_sent_out():
    at_home = {way_for(one) for one in EVERY if one.outing is Outing.STAYS_HOME}

    assert at_home == {"card-by-smartphone", "card-by-pc", "card-by-mail"}


def test_who_wants_help_gets_it():
    assert {way_for(one) for one in EVERY if one.outing is Outing.WITH_HELP} == {
        "card-at-city-hall"
    }


@pytest.mark.parametrize(
    ("question", "codes"), list(zip(QUESTIONS, (Device, Photo, Outing), strict=True))
)
def test_a_question_offers_each_answer_once_and_not_knowing_last(question, codes):
    assert [code for code, _ in question.options] == list(codes)
    assert question.options[-1][0] == "unknown"
    assert question.name in WayAnswers.__dataclass_fields__
