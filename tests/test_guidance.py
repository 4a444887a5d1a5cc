"""The answer that every door gets."""

from datetime import date

import pytest

from renewal import guidance
from renewal.content.answers import LIMITED_STAY, LIMITED_STAY_EXPIRED, LOST
from renewal.content.remarks import Remark
from renewal.content.warnings import Caution
from renewal.guidance.going import Going, going
from renewal.guidance.plan import plan
from renewal.rules.situation import (
    Dates,
    Licence,
    MadeAs,
    OldCard,
    Renew,
    Situation,
    Stay,
    Who,
)
from renewal.rules.window import Standing

ON = date(2026, 11, 23)


def ask(certificate: str = "", card: str = "", *, on: date = ON, **words):
    return guidance.answer(
        certificate=date.fromisoformat(certificate) if certificate else None,
        card=date.fromisoformat(card) if card else None,
        situation=Situation(**words),
        on=on,
        today=ON,
    )


def test_without_a_date_there_is_no_answer_but_for_a_lost_card():
    assert ask() is None
    assert ask(old_card=OldCard.UNKNOWN) is None
    assert ask(stay=Stay.LIMITED) is None

    lost = ask(old_card=OldCard.LOST)
    assert (lost.verdict, lost.renew, lost.deciding) == (LOST, Renew.CARD, None)
    assert (lost.certificate, lost.card, lost.estimated, lost.effects) == (None, None, (), ())
    assert lost.new_expiry == guidance.NewExpiry()
    assert not lost.is_ordinary
    assert lost.remarks == ()


@pytest.mark.parametrize(
    ("certificate", "card", "renew", "standing"),
    [
        ("2027-01-20", "2032-01-20", Renew.CERTIFICATE, Standing.OPEN),
        ("2027-05-20", "2032-05-20", Renew.CERTIFICATE, Standing.TOO_EARLY),
        ("2026-11-22", "2031-11-22", Renew.CERTIFICATE, Standing.EXPIRED),
        ("2027-01-20", "2027-01-20", Renew.CARD, Standing.OPEN),
        ("2026-01-20", "2027-01-20", Renew.CARD, Standing.OPEN),
        ("2026-01-20", "2026-11-22", Renew.CARD, Standing.EXPIRED),
    ],
)
def test_the_window_that_decides_is_that_of_what_to_renew(certificate, card, renew, standing):
    answer = ask(certificate, card)

    assert answer.renew is renew
    assert answer.deciding.standing is standing
    assert answer.deciding is (answer.card if renew is Renew.CARD else answer.certificate)
    assert not answer.is_estimate


def test_with_the_cards_date_alone_the_earlier_estimate_decides_and_says_so():
    answer = ask(card="2032-01-20")

    assert answer.certificate is None
    assert [one.estimate.made_as for one in answer.estimated] == [MadeAs.ADULT, MadeAs.MINOR]
    assert answer.deciding is answer.estimated[0].ruling
    assert answer.is_estimate
    assert Remark.ESTIMATED in answer.remarks


def test_a_minors_card_ends_with_its_certificate_so_nothing_is_estimated_about_the_verdict():
    answer = ask(card="2027-01-20", made_as=MadeAs.MINOR)

    assert answer.renew is Renew.CARD
    assert answer.deciding is answer.card
    assert not answer.is_estimate


def test_a_lost_card_and_a_limited_stay_are_not_on_the_ordinary_path():
    assert not ask("2027-01-20", "2032-01-20", old_card=OldCard.LOST).is_ordinary
    assert not ask("2027-01-20", "2032-01-20", stay=Stay.LIMITED).is_ordinary
    assert ask("2027-01-20", "2032-01-20").is_ordinary


def test_with_a_limited_stay_nothing_is_estimated():
    answer = ask(card="2032-01-20", stay=Stay.LIMITED)

    assert answer.estimated == ()
    assert answer.deciding is answer.card
    assert not answer.is_estimate
    assert Remark.ESTIMATED not in answer.remarks


def test_a_lost_card_whose_date_is_unknown_still_has_an_answer():
    answer = ask("2027-01-20", old_card=OldCard.LOST)

    assert answer.renew is Renew.CARD
    assert answer.deciding is answer.certificate


def test_dates_worked_out_are_said_no_surer_than_an_estimate():
    worked_out = ask("2023-05-20", "2028-05-20", dates=Dates.WORKED_OUT)

    assert worked_out.is_estimate
    assert "かもしれません" in str(worked_out.verdict.title)
    assert not ask("2027-01-20", "2027-01-20", dates=Dates.WORKED_OUT).is_estimate


def test_a_limited_stay_that_is_over_is_told_so():
    over = ask(card="2026-11-22", stay=Stay.LIMITED)
    running = ask(card="2026-11-23", stay=Stay.LIMITED)

    assert over.verdict is LIMITED_STAY_EXPIRED
    assert running.verdict is LIMITED_STAY
    assert not over.is_ordinary
    assert (over.plan.fee.yen, running.plan.fee.yen) == (1000, 0)
    assert Caution.STAY_LAPSED in over.plan.warnings
    assert Caution.LIMITED_STAY in running.plan.warnings


def test_a_limited_stay_is_not_over_while_the_card_itself_is_valid():
    answer = ask("2026-11-22", "2027-10-01", stay=Stay.LIMITED)

    assert answer.verdict is LIMITED_STAY
    assert Caution.STAY_LAPSED not in answer.plan.warnings


@pytest.mark.parametrize(
    ("dates", "words"),
    [
        (("2027-01-20", "2032-01-20"), {}),
        (("2026-11-22", "2031-11-22"), {"who": Who.PROXY}),
        (("2027-05-20", "2027-05-20"), {}),
        (("2026-11-22", "2026-11-22"), {"licence": Licence.ON_CARD}),
        (("", "2026-11-22"), {"stay": Stay.LIMITED}),
        (("2027-01-20", "2032-01-20"), {"old_card": OldCard.LOST}),
    ],
)
def test_the_plan_and_the_days_to_go_are_those_of_what_is_renewed_and_where_it_stands(dates, words):
    answer = ask(*dates, **words)
    told = Situation(**words)
    standing = answer.deciding.standing

    assert answer.plan == plan(answer.renew, standing, told, office=answer.office, on=ON)
    days = going(
        answer.renew, answer.deciding, told, is_estimate=False, office=answer.office, on=ON
    )
    assert answer.going == days
    assert answer.plan.renew is answer.renew


def test_a_lost_card_without_a_date_has_a_plan_and_a_day_on_which_a_new_one_is_there():
    lost = ask(old_card=OldCard.LOST)

    assert lost.plan == ask(card="2032-01-20", old_card=OldCard.LOST).plan
    assert (lost.plan.fee.yen, lost.plan.warnings[0]) == (1000, Caution.LOST_CARD)
    assert lost.going == Going(ready_about=date(2027, 1, 4))


def test_another_day_is_never_called_now():
    other_day = ask("2027-05-20", "2032-05-20", on=date(2027, 3, 1))
    card = ask("2027-05-20", "2027-05-20", on=date(2027, 3, 1))

    assert "いま" not in str(other_day.verdict.title) + str(card.verdict.title)
    assert "{on}" in str(other_day.verdict.title)


def test_every_ruling_carries_its_sources():
    answer = ask("2027-01-20", "2032-01-20")

    assert answer.certificate.sources
    assert answer.card.sources
    assert answer.certificate.sources != answer.card.sources
