"""What an answer says of the days to come: what stops, what is promised, what to mind."""

from datetime import date
from typing import Any

import pytest

from renewal import guidance
from renewal.content.remarks import Remark
from renewal.rules.effects import Use
from renewal.rules.situation import Age, CardType, Changed, Dates, Licence, OldCard, Stay
from tests.test_guidance import ask

LIMITED: dict[str, Any] = {"stay": Stay.LIMITED}


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


def test_what_stops_when_depends_on_the_card_and_what_is_on_it():
    def uses(**words):
        return {effect.use for effect in ask("2027-01-20", "2032-01-20", **words).effects}

    assert uses() == {*Use} - {Use.LICENCE}
    assert uses(licence=Licence.ON_CARD) == {*Use}
    assert uses(card_type=CardType.NO_PIN) == {Use.INSURANCE, Use.IDENTITY}


def test_what_comes_afterwards_is_promised_only_where_it_is_certain():
    assert ask("2027-01-20", "2032-01-20").new_expiry.certificate == date(2032, 1, 20)
    card = ask("2027-01-20", "2027-01-20").new_expiry
    assert (card.card_of_adult, card.card_of_minor) == (date(2037, 1, 20), date(2032, 1, 20))
    for uncertain in (
        ask(old_card=OldCard.LOST),
        ask("2027-01-20"),
        ask(card="2032-01-20"),
        ask("2026-01-20", "2026-11-22"),
        ask("2027-01-20", "2032-01-20", stay=Stay.LIMITED),
        ask("2027-01-20", "2027-01-20", old_card=OldCard.LOST),
        ask("2026-11-23", "2026-11-23"),
        ask("2027-01-20", "2032-01-20", dates=Dates.WORKED_OUT),
    ):
        assert uncertain.new_expiry == guidance.NewExpiry()


@pytest.mark.parametrize("age", Age)
def test_a_child_under_15_is_promised_no_adults_card(age):
    card = ask("2027-01-20", "2027-01-20", age=age).new_expiry

    assert card.card_of_adult == (None if age is Age.UNDER_15 else date(2037, 1, 20))
    assert card.card_of_minor == date(2032, 1, 20)


@pytest.mark.parametrize(
    ("certificate", "card"),
    [("2027-01-20", "2032-01-21"), ("2026-12-20", "2027-01-20"), ("2027-02-27", "2027-02-28")],
)
def test_dates_that_share_no_birthday_promise_nothing(certificate, card):
    assert ask(certificate, card).new_expiry == guidance.NewExpiry()


@pytest.mark.parametrize(
    ("remark", "said", "unsaid"),
    [
        (Remark.PREVIEW, ask("2027-01-20", on=date(2026, 11, 24)), ask("2027-01-20")),
        (Remark.WORKED_OUT, ask("2027-01-20", dates=Dates.WORKED_OUT), ask("2027-01-20")),
        (Remark.ESTIMATED, ask(card="2032-01-20"), ask("2027-01-20", "2032-01-20")),
        (Remark.ESTIMATED, ask(card="2032-01-20"), ask(card="2032-01-20", old_card=OldCard.LOST)),
        (Remark.ESTIMATED, ask(card="2032-01-20"), ask(card="2032-01-20", **LIMITED)),
        (Remark.CARD_DATE_MISSING, ask("2027-01-20"), ask("2027-01-20", "2032-01-20")),
        (Remark.CARD_DATE_MISSING, ask("2027-01-20"), ask(old_card=OldCard.LOST)),
        (Remark.LAST_DAY_STAYS, ask("2027-01-20"), ask(old_card=OldCard.LOST)),
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
        # Then a warning of the plan says it outright.
        (
            Remark.SIGNATURE_MAY_BE_DEAD,
            ask("2027-01-20"),
            ask("2027-01-20", changed=Changed.NAME),
        ),
        (
            Remark.CERTIFICATE_ENDS_FIRST,
            ask("2027-01-20", "2027-10-01", **LIMITED),
            ask("2027-10-01", "2027-10-01", **LIMITED),
        ),
        (
            Remark.CERTIFICATE_ENDS_FIRST,
            ask("2026-01-20", "2026-11-23", **LIMITED),
            ask("2026-01-20", "2026-11-22", **LIMITED),
        ),
        (
            Remark.CERTIFICATE_ENDS_FIRST,
            ask("2027-01-20", "2032-01-20", **LIMITED),
            ask("2027-01-20", "2032-01-20"),
        ),
        (
            Remark.NOT_ONE_BIRTHDAY,
            ask("2027-01-20", "2032-01-21"),
            ask("2027-01-20", "2032-01-21", **LIMITED),
        ),
    ],
)
def test_a_remark_is_made_where_it_belongs_and_nowhere_else(remark, said, unsaid):
    assert remark in said.remarks
    assert remark not in unsaid.remarks
