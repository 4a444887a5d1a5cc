"""Whatever is sent, a form answers: never a 500, never a date that was not typed."""

from datetime import date

from django.http import QueryDict
from django.test import Client
from hypothesis import example, given
from hypothesis import strategies as st

from renewal.asking.check import DATE_NAMES, CheckForm
from renewal.asking.words import WORDS
from tests.calendars import NAMES as OF_CALENDARS
from tests.calendars import names
from tests.reading import errors

# What a query can carry: any text, and text that is nearly a date.
NEARLY = st.text(
    alphabet="0123456789年月日令和平成昭RHS/-. ０１２〇一二三十元ー\u200b", max_size=24
)
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=80) | NEARLY
NAMES = st.sampled_from(
    [
        *DATE_NAMES,
        *(f"{name}-{part}" for name in DATE_NAMES for part in "ymd"),
        *WORDS,
        "renew",
        "refused",
        "lang",
        "x",
    ]
)
# What would be a line of its own in a calendar, if it got there as it is.
INJECTED = st.lists(
    st.sampled_from(["\r\n", "\n", "\r", "\\n", "\x85", "\u2028", "BEGIN:VEVENT", "ATTACH:x", " "])
    | st.sampled_from(["2027-01-20", "R9.1.20", "proxy", "worked-out", "ja"]),
    max_size=4,
).map("".join)  # fmt: skip
QUERIES = st.dictionaries(NAMES, TEXT, max_size=8)
PLACES = st.sampled_from(["", "p1-", "p2-", "p8-", "p9-", "p10-", "p0-", "p100-"])
HOUSEHOLDS = st.dictionaries(
    st.builds("{}{}".format, PLACES, NAMES) | st.just("change"), TEXT | st.just("1"), max_size=12
)
DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))
POSTED = st.dictionaries(
    st.sampled_from(
        [f"{name}-{part}" for name in ("born", "made", "stay-until") for part in "ymd"]
        + ["born", "made", "stay-until", "stay", "renewed", "received"]
    ),
    TEXT,
    max_size=9,
)


@given(QUERIES)
@example({"certificate": "²" * 9, "card": "9999-12-31"})
@example({"certificate": "\x00", "on": "0000-00-00"})
@example({"card-y": "2027", "card-m": "5" * 5000, "card-d": "9" * 5000})
def test_any_query_is_answered_redirected_or_refused_by_field(query):
    response = Client().get("/check/", query)

    assert response.status_code in {200, 302, 422}
    if response.status_code == 422:
        assert errors(response)
        assert all(anchor and message for anchor, message in errors(response).items())


@given(QUERIES)
@example({"old-card": "lost", "certificate": "²"})
@example({"who": "\ud7ff", "renew": "none"})
def test_any_query_for_the_details_is_answered_or_sent_to_where_it_can_be_put_right(query):
    """To the checker, or to its own address without a number or in the canonical form."""
    client = Client()
    response = client.get("/check/details/", query)

    assert response.status_code in {200, 302}
    for _ in range(3):
        if response.status_code != 302:
            break
        response = client.get(response["Location"])
    assert response.status_code in {200, 422}


@given(QUERIES, st.sampled_from(["/calendar.ics", "/qr.svg"]))
@example({"certificate": "2027-01-20", "lang": "ja\r\nX: y"}, "/calendar.ics")
@example({"old-card": "lost", "lang": "²"}, "/qr.svg")
def test_any_query_for_another_form_of_the_answer_is_answered_or_sent_on(query, door):
    client = Client()
    response = client.get(door, query)

    assert response.status_code in {200, 302, 422}
    assert (response.status_code == 422) <= bool(query.get("lang"))
    for _ in range(4):
        if response.status_code != 302:
            break
        response = client.get(response["Location"])
    assert response.status_code in {200, 422}


@given(st.dictionaries(NAMES, INJECTED, max_size=6), DAYS, DAYS)
def test_no_query_adds_a_property_to_a_calendar(query, one, other):
    """Neither in a word, which is then refused, nor in a name that nobody asks for."""
    certificate, card = sorted((one, other))
    told = {"certificate": certificate.isoformat(), "card": card.isoformat()}
    client = Client()
    response = client.get("/calendar.ics", told | query)
    for _ in range(3):
        if response.status_code != 302 or not response["Location"].startswith("/calendar.ics"):
            break
        response = client.get(response["Location"])
    if response.status_code == 200:
        assert names(response.content) <= OF_CALENDARS


@given(QUERIES)
@example({"who": "nobody", "dates": "x"})
def test_any_query_for_the_checklist_is_answered_or_refused_by_field(query):
    response = Client().get("/checklist/", query)

    assert response.status_code in {200, 302, 422}
    if response.status_code == 422:
        assert all(anchor and message for anchor, message in errors(response).items())


@given(HOUSEHOLDS)
@example({"p1-certificate": "²", "change": "1"})
@example({"p1-card": "2027-01-20", "change": "01", "on": "x"})
@example({"p1-old-card": "lost", "certificate": "x", "change": "1"})
def test_any_query_for_a_household_is_answered_redirected_or_refused_by_field(query):
    client = Client()
    for path in ("/household/", "/household/sheet/"):
        response = client.get(path, query)
        for _ in range(4):
            if response.status_code != 302:
                break
            response = client.get(response["Location"])
        assert response.status_code in {200, 422}
        if response.status_code == 422:
            assert all(anchor and message for anchor, message in errors(response).items())
            assert errors(response)


@given(st.text(max_size=200))
@example("\x00\u202e" * 100)
def test_a_wrong_word_is_shown_back_in_a_line_that_can_be_read(word):
    data = QueryDict(mutable=True)
    data["who"] = word
    for message in CheckForm(data).errors.get("who", []):
        assert str(message).isprintable()
        assert len(str(message)) < 100


@given(QUERIES)
def test_a_redirect_leads_to_an_address_that_stays(query):
    response = Client().get("/check/", query)
    if response.status_code == 302:
        assert Client().get(response["Location"]).status_code in {200, 422}


@given(DAYS, DAYS)
def test_the_dates_typed_are_the_dates_understood(one, other):
    certificate, card = sorted((one, other))
    data = QueryDict(mutable=True)
    data.update({"certificate": certificate.isoformat()})
    data.update({"card-y": str(card.year), "card-m": str(card.month), "card-d": str(card.day)})
    form = CheckForm(data)

    assert form.is_valid()
    assert (form.asked.certificate, form.asked.card) == (certificate, card)


@given(DAYS, DAYS, DAYS)
def test_every_pair_of_dates_has_an_answer_on_every_day(one, other, on):
    certificate, card = sorted((one, other))
    query = {"certificate": certificate.isoformat(), "card": card.isoformat(), "on": on.isoformat()}

    assert Client().get("/check/", query).status_code == 200


@given(POSTED)
@example({"born": "9999-12-31", "made": "0000-01-01"})
@example({"born-y": "2100", "born-m": "12", "born-d": "31", "made-y": "2100", "made-m": "12"})
def test_any_post_is_answered_redirected_or_refused_by_field(posted):
    response = Client().post("/check/dates/", posted)

    assert response.status_code in {200, 303, 422}
    if response.status_code == 422:
        assert errors(response)


@given(st.dates(date(1920, 1, 1), date(2026, 11, 1)), st.integers(2015, 2027), st.integers(1, 12))
def test_any_birth_date_and_month_leads_somewhere(born, year, month):
    posted = {
        "born-y": str(born.year), "born-m": str(born.month), "born-d": str(born.day),
        "made-y": str(year), "made-m": str(month),
    }  # fmt: skip
    response = Client().post("/check/dates/", posted)

    assert response.status_code in {200, 303, 422}
    if response.status_code == 303:
        assert Client().get(response["Location"]).status_code == 200
