"""Whatever is sent: 200 or 422 in the published shape, and the same days as the rules."""

from datetime import date
from urllib.parse import urlencode

import pytest
from django.test import Client
from hypothesis import given
from hypothesis import strategies as st

from renewal.rules import card as card_rules
from renewal.rules import certificate as certificate_rules
from renewal.rules.card import Card
from renewal.rules.certificate import Certificate
from renewal.rules.facts import FactError
from renewal.rules.situation import MadeAs, OldCard, Stay
from renewal.rules.which import next_renewal
from renewal.rules.window import opens_on, standing_on
from tests.api.helpers import ANY_INPUT, EXPIRY, WINDOWS, post, refused_fields

NAMES = ["certificate", "card", "on", "made-as", "old-card", "lang", "x"]
FIELDS = [
    *("born_on", "made_on", "received_on", "stay", "stay_until", "stay_extended"),
    *("certificate_issued_on", "certificate_renewed_in_window", "card_renewed_in_window"),
]

days = st.dates(date(1900, 1, 1), date(2100, 12, 31))
near_days = st.dates(date(2014, 1, 1), date(2040, 12, 31))
any_text = st.text() | st.dates().map(str) | st.sampled_from(["unlimited", "limited", "ja"])
any_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | any_text,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@pytest.fixture(name="client", scope="module")
def _client():
    return Client()


def is_answered(response):
    assert response.status_code in {200, 422}
    if response.status_code == 422:
        refused_fields(response)


@ANY_INPUT
@given(query=st.dictionaries(st.sampled_from(NAMES), any_text))
def test_any_query_is_answered(client, query):
    is_answered(client.get(f"{WINDOWS}?{urlencode(query, errors='surrogatepass')}"))


@ANY_INPUT
@given(query=st.binary())
def test_any_bytes_as_query_are_answered(client, query):
    is_answered(client.get(WINDOWS, QUERY_STRING=query.decode("latin-1")))


@ANY_INPUT
@given(body=any_json)
def test_any_json_is_answered(client, body):
    is_answered(post(client, body))


@ANY_INPUT
@given(body=st.dictionaries(st.sampled_from(FIELDS), any_json))
def test_any_values_of_the_fields_are_answered(client, body):
    is_answered(post(client, {"born_on": "1990-05-20", "made_on": "2020-06-01", **body}))


@ANY_INPUT
@given(body=st.binary(), content_type=st.sampled_from(["application/json", "", "text/plain"]))
def test_any_bytes_as_body_are_answered(client, body, content_type):
    is_answered(client.generic("POST", EXPIRY, body, content_type=content_type))


@ANY_INPUT
@given(
    certificate=st.none() | days,
    card=st.none() | days,
    on=days,
    made_as=st.sampled_from(MadeAs),
    old_card=st.sampled_from(OldCard),
)
def test_windows_are_those_of_the_rules(client, certificate, card, on, made_as, old_card):
    dates = {"certificate": certificate, "card": card, "on": on}
    query = {name: day.isoformat() for name, day in dates.items() if day}
    response = client.get(WINDOWS, {**query, "made-as": made_as, "old-card": old_card})
    if certificate and card and certificate > card:
        assert refused_fields(response) == ["certificate", "card"]
        return
    answer = response.json()
    for name, day in (("certificate", certificate), ("card", card)):
        window = answer[name]
        assert (window is None) == (day is None)
        if day:
            assert window["opens_on"] == opens_on(day).isoformat()
            assert window["expires_on"] == window["closes_on"] == day.isoformat()
            assert window["standing"] == standing_on(day, on)
    assert ("certificate_estimate" in answer) == (card is not None and certificate is None)
    assert answer["renew"] == next_renewal(
        on=on, certificate=certificate, card=card, made_as=made_as, old_card=old_card
    )


def ruled(facts):
    """Return the days of card and certificate by the rules, or the field they refuse."""
    own = {name: facts[f"certificate_{name}"] for name in ("issued_on", "renewed_in_window")}
    of_card = {name: value for name, value in facts.items() if not name.startswith("c")}
    try:
        card = Card(**of_card, renewed_in_window=facts["card_renewed_in_window"])
        certificate = Certificate(card=card, **own)
    except FactError as error:
        return error.field
    return card_rules.expires_on(card).days, certificate_rules.expires_on(certificate).days


@ANY_INPUT
@given(
    facts=st.fixed_dictionaries(
        {
            "born_on": st.dates(date(1930, 1, 1), date(2030, 12, 31)),
            "made_on": near_days,
            "received_on": st.none() | near_days,
            "stay": st.sampled_from([Stay.UNLIMITED, Stay.LIMITED]),
            "stay_until": st.none() | near_days,
            "stay_extended": st.booleans(),
            "certificate_issued_on": st.none() | near_days,
            "certificate_renewed_in_window": st.booleans(),
            "card_renewed_in_window": st.booleans(),
        }
    )
)
def test_expiries_are_those_of_the_rules(client, facts):
    expected = ruled(facts)
    sent = {k: v.isoformat() if isinstance(v, date) else v for k, v in facts.items()}
    response = post(client, sent)
    if isinstance(expected, str):
        assert refused_fields(response) == [expected]
        return
    answer = response.json()
    for thing, days_by_rule in zip(("card", "certificate"), expected, strict=True):
        end = answer[thing]
        given_days = end["open"]["days"] if "open" in end else [end["expires_on"]]
        assert given_days == [day.isoformat() for day in days_by_rule]
