"""Birth date × making day × day of issue: certificates equal an independent reading."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from renewal.rules.card import Card
from renewal.rules.certificate import Certificate, expires_on, signature_expires_on
from renewal.rules.situation import Stay
from tests.rules import grid, oracle

PAIRS = grid.born_and_made()
STAY_UNTIL_AFTER = timedelta(days=1500)


def test_a_certificate_issued_with_the_card_equals_the_hand_count_on_the_whole_grid():
    wrong = [
        (born_on, made_on, renewed)
        for born_on, made_on in PAIRS
        for renewed in (False, True)
        if set(
            expires_on(
                Certificate(card=Card(born_on=born_on, made_on=made_on), renewed_in_window=renewed)
            ).days
        )
        != oracle.certificate_days(
            born_on, made_on, oracle.card_days(born_on, made_on), renewed=renewed
        )
    ]
    assert wrong == []


def test_a_certificate_that_came_with_a_renewed_card_shares_its_open_question():
    wrong = [
        (born_on, made_on)
        for born_on, made_on in PAIRS[::2]
        for card in [Card(born_on=born_on, made_on=made_on, renewed_in_window=True)]
        if set(expires_on(Certificate(card=card, renewed_in_window=True)).days)
        != oracle.certificate_days(
            born_on,
            made_on,
            oracle.card_days(born_on, made_on, renewed=True),
            renewed=True,
            on_renewed_card=True,
        )
    ]
    assert wrong == []


def test_a_certificate_issued_later_equals_the_hand_count():
    """Issued around each later birthday and each change of the law, while the card is valid."""
    wrong = [
        (born_on, made_on, issued_on)
        for born_on, made_on in PAIRS[::29]
        for issued_on in issues(born_on, made_on)
        if not agrees(born_on, made_on, issued_on)
    ]
    assert wrong == []


def issues(born_on, made_on):
    last = max(oracle.card_days(born_on, made_on))
    near = [oracle.nth_birthday(born_on, made_on, n) for n in (1, 5)]
    days = {day + grid.ONE_DAY * n for day in near for n in (-92, -89, -1, 0, 1)} | {last}
    return sorted(day for day in days if made_on <= day <= last)


def agrees(born_on, made_on, issued_on):
    card = Card(born_on=born_on, made_on=made_on)
    cards = oracle.card_days(born_on, made_on)
    first = Certificate(card=card)
    for renewed in (False, True):
        later = Certificate(card=card, issued_on=issued_on, renewed_in_window=renewed)
        facts = {"renewed": renewed}
        if set(expires_on(later).days) != oracle.certificate_days(
            born_on, issued_on, cards, **facts
        ):
            return False
        if set(signature_expires_on(later).days) != oracle.signature_days(
            born_on, issued_on, cards, **facts
        ):
            return False
        if set(signature_expires_on(later, first).days) != oracle.signature_days(
            born_on, issued_on, cards, **facts, beside=(made_on, False)
        ):
            return False
    return True


def test_with_a_limited_stay_certificates_equal_the_hand_count():
    wrong = []
    for born_on, made_on in PAIRS[::3]:
        until = made_on + STAY_UNTIL_AFTER
        card = Card(born_on=born_on, made_on=made_on, stay=Stay.LIMITED, stay_until=until)
        cards = oracle.card_days(born_on, made_on, stay=oracle.Stay(until))
        if set(expires_on(Certificate(card=card)).days) != oracle.certificate_days(
            born_on, made_on, cards
        ):
            wrong.append((born_on, made_on))
    assert wrong == []


@given(
    st.dates(date(1916, 1, 1), date(2040, 12, 31)),
    st.dates(date(2016, 1, 1), date(2060, 12, 31)),
    st.floats(0, 1),
    st.floats(0, 1),
    st.booleans(),
    st.booleans(),
)
def test_any_two_certificates_end_in_the_order_the_articles_give(
    born_on, made_on, early, late, first_renewed, second_renewed
):
    """公個規則13条・49条: signature, then authentication, then card; each in days of its own."""
    born_on = min(born_on, made_on)
    card = Card(born_on=born_on, made_on=made_on)
    cards = oracle.card_days(born_on, made_on)
    life = (min(cards) - made_on).days
    first_on, second_on = (made_on + timedelta(days=int(life * part)) for part in (early, late))
    first = Certificate(card=card, issued_on=first_on, renewed_in_window=first_renewed)
    second = Certificate(card=card, issued_on=second_on, renewed_in_window=second_renewed)
    authentication = expires_on(first)
    signature = signature_expires_on(second, first)
    assert signature.days[0] <= authentication.days[0] <= max(cards)
    assert set(signature.days) == oracle.signature_days(
        born_on, second_on, cards, renewed=second_renewed, beside=(first_on, first_renewed)
    )
