"""The answer that every door gets."""

from datetime import date

import pytest

from renewal import guidance
from renewal.content.answers import LIMITED_STAY, LIMITED_STAY_EXPIRED
from renewal.content.remarks import Remark
from renewal.rules.situation import Dates, MadeAs, OldCard, Renew, Situation, Stay
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


def test_without_a_date_there_is_no_answer():
    assert ask() is None
    assert ask(old_card=OldCard.LOST) is None


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


def test_what_stops_when_is_said_only_where_both_dates_were_read():
    assert ask("2027-01-20", "2032-01-20").effects
    for other in (
        ask("2027-01-20"),
        ask(card="2032-01-20"),
        ask("2027-01-20", "2032-01-20", stay=Stay.LIMITED),
        ask("2027-01-20", "2032-01-20", old_card=OldCard.LOST),
        ask("2027-01-20", "2032-01-20", dates=Dates.WORKED_OUT),
    ):
        assert other.effects == ()


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


def test_what_comes_afterwards_is_promised_only_where_it_is_certain():
    assert ask("2027-01-20", "2032-01-20").new_expiry.certificate == date(2032, 1, 20)
    card = ask("2027-01-20", "2027-01-20").new_expiry
    assert (card.card_of_adult, card.card_of_minor) == (date(2037, 1, 20), date(2032, 1, 20))
    for uncertain in (
        ask("2027-01-20"),
        ask(card="2032-01-20"),
        ask("2026-01-20", "2026-11-22"),
        ask("2027-01-20", "2032-01-20", stay=Stay.LIMITED),
        ask("2027-01-20", "2027-01-20", old_card=OldCard.LOST),
        ask("2026-11-23", "2026-11-23"),
        ask("2027-01-20", "2032-01-20", dates=Dates.WORKED_OUT),
    ):
        assert uncertain.new_expiry == guidance.NewExpiry()


@pytest.mark.parametrize(
    ("remark", "said", "unsaid"),
    [
        (Remark.PREVIEW, ask("2027-01-20", on=date(2026, 11, 24)), ask("2027-01-20")),
        (Remark.WORKED_OUT, ask("2027-01-20", dates=Dates.WORKED_OUT), ask("2027-01-20")),
        (Remark.ESTIMATED, ask(card="2032-01-20"), ask("2027-01-20", "2032-01-20")),
        (Remark.CARD_DATE_MISSING, ask("2027-01-20"), ask("2027-01-20", "2032-01-20")),
        (Remark.NOT_ONE_BIRTHDAY, ask("2027-01-20", "2032-01-21"), ask("2027-01-20", "2032-01-20")),
        (Remark.NOT_ONE_BIRTHDAY, ask("2027-02-28", "2032-03-01"), ask("2027-02-28", "2032-02-29")),
        (Remark.STAY, ask("2027-01-20"), ask("2027-01-20", stay=Stay.LIMITED)),
        (Remark.MAYBE_BIRTH_DATE, ask("1990-05-20"), ask("2016-01-01")),
        (Remark.MAYBE_BIRTH_DATE, ask(card="2015-12-31"), ask(card="2016-01-01")),
        (
            Remark.SIGNATURE_MAY_BE_DEAD,
            ask("2027-01-20"),
            ask("2027-01-20", old_card=OldCard.LOST),
        ),
    ],
)
def test_a_remark_is_made_where_it_belongs_and_nowhere_else(remark, said, unsaid):
    assert remark in said.remarks
    assert remark not in unsaid.remarks


def test_dates_worked_out_are_said_no_surer_than_an_estimate():
    worked_out = ask("2023-05-20", "2028-05-20", dates=Dates.WORKED_OUT)

    assert worked_out.is_estimate
    assert "かもしれません" in str(worked_out.verdict.title)
    assert not ask("2027-01-20", "2027-01-20", dates=Dates.WORKED_OUT).is_estimate


def test_a_limited_stay_that_is_over_is_told_so():
    over = ask(card="2026-01-31", stay=Stay.LIMITED)
    running = ask(card="2027-01-31", stay=Stay.LIMITED)

    assert over.verdict is LIMITED_STAY_EXPIRED
    assert running.verdict is LIMITED_STAY
    assert not over.is_ordinary


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
