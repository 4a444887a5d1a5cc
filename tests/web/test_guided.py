"""`/check/guided/`: one question a screen, the same answer as the one-screen form."""

from itertools import product
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest

from renewal.content.led_questions import BY_NAME, HAND_WORDS
from tests.reading import errors, text, tree, typed

CERTIFICATE = {"certificate": "2027-01-20", "card": "2032-01-20"}
CARD = {"certificate": "2027-01-20", "card": "2027-01-20"}


def form(response) -> dict[str, str]:
    """Return what the screen's form sends besides its own answer."""
    hidden = tree(response).cssselect("#guided-form input[type=hidden]")
    return {one.get("name"): one.get("value") for one in hidden}


def options(response) -> list[str]:
    return [one.get("value") for one in tree(response).cssselect("input[type=radio]")]


def chosen(response) -> list[str]:
    return [one.get("value") for one in tree(response).cssselect("input[type=radio][checked]")]


def send(visitor, screen, **answer):
    """Send a screen with `answer`, and return what comes after its redirects."""
    fields = {name.replace("_", "-"): value for name, value in answer.items()}
    return visitor.get(f"/check/guided/?{urlencode(form(screen) | fields)}", follow=True)


def walk(visitor, answers, address="/check/guided/") -> tuple[list[str], str]:
    """Walk to the end; return the screens passed, and where the answer stands."""
    screens: list[str] = []
    while True:
        response = visitor.get(address)
        if response.status_code == 302:
            address = response["Location"]
            if not address.startswith("/check/guided/"):
                return screens, address
            continue
        assert response.status_code == 200
        question = form(response)["asked"]
        screens.append(question)
        told = answers[question]
        sent = form(response) | (told if isinstance(told, dict) else {question: told})
        address = f"/check/guided/?{urlencode(sent)}"


FIRST = {
    name: next((one.value for one in question.options), CERTIFICATE)
    for name, question in BY_NAME.items()
}
LONGEST = 8


@pytest.mark.parametrize("dates", [CERTIFICATE, CARD])
@pytest.mark.parametrize("who", ["self", "proxy", "unknown"])
@pytest.mark.parametrize(
    ("hand", "stay"),
    [
        ("have", "unlimited"),
        ("have", "limited"),
        ("no-pin", "unknown"),
        ("lost", "unlimited"),
        ("lost", "limited"),
        ("unknown", "unlimited"),
    ],
)
def test_the_led_path_ends_where_the_one_screen_form_does(visitor, dates, who, stay, hand):
    answers = FIRST | {
        "card-dates": dates, "who": who, "stay": stay, "hand": hand, "age": "15-17",
        "pin": "forgotten", "reply-form": "none", "pickup-reason": "listed",
        "notice": "lost", "changed": "name", "licence": "on-card",
    }  # fmt: skip
    screens, address = walk(visitor, answers)

    assert len(screens) <= LONGEST
    assert len(set(screens)) == len(screens)
    old_card, card_type = HAND_WORDS[hand]
    told = {name: value for name, value in answers.items() if name in screens}
    told |= {"old-card": old_card, "card-type": card_type}
    given = dates if "card-dates" in screens else {}
    words = {name: value for name, value in told.items() if name not in ("hand", "card-dates")}
    one_screen = visitor.get(f"/check/?{urlencode(given | words)}")
    assert text(visitor.get(address), "#task") == text(one_screen, "#task")


def test_every_word_is_asked_on_some_path(visitor):
    seen = set()
    for hand, dates, who in product(("have", "lost"), (CERTIFICATE, CARD), ("self", "proxy")):
        seen |= set(walk(visitor, FIRST | {"hand": hand, "card-dates": dates, "who": who})[0])

    assert seen == set(BY_NAME)


def test_nothing_is_chosen_for_anybody(visitor):
    first = visitor.get("/check/guided/")

    assert text(first, "h1") == "マイナンバーカードは、手元にありますか"
    assert chosen(first) == []
    assert options(first) == ["have", "no-pin", "lost", "unknown"]


def test_every_question_takes_i_do_not_know():
    for question in BY_NAME.values():
        assert not question.options or question.options[-1].value == "unknown"


def test_dates_in_any_notation_go_on_in_one(visitor):
    screen = visitor.get("/check/guided/?old-card=have&card-type=pin")
    after = send(visitor, screen, certificate_y="R9.1.20", card_y="令和14年1月20日")

    query = urlsplit(after.redirect_chain[-1][0]).query
    assert parse_qs(query)["certificate"] == ["2027-01-20"]
    assert parse_qs(query)["card"] == ["2032-01-20"]
    assert form(after)["asked"] == "stay"


def test_a_mistyped_date_is_asked_again_and_nothing_is_lost(visitor):
    screen = visitor.get("/check/guided/?old-card=have&card-type=pin&who=proxy")
    after = send(visitor, screen, certificate_y="7年5月20日", card_y="2032", card_m="1")

    assert after.status_code == 422
    assert list(errors(after)) == ["certificate-y", "card-y"]
    assert typed(after) == {"certificate-y": "7年5月20日", "card-y": "2032", "card-m": "1"}
    assert form(after)["who"] == "proxy"


@pytest.mark.parametrize(
    ("address", "field"),
    [
        ("asked=hand", "hand-have"),
        ("hand=perhaps", "hand-have"),
        ("old-card=have&card-type=pin&asked=card-dates", "certificate-y"),
        ("old-card=have&certificate=2027-01-20&asked=stay", "stay-unlimited"),
        ("old-card=have&certificate=2027-01-20&stay=x", "stay-unlimited"),
        ("old-card=have&certificate=2032-01-20&card=2027-01-20", "certificate-y"),
    ],
)
def test_what_is_missing_or_wrong_is_named_on_its_own_screen(visitor, address, field):
    response = visitor.get(f"/check/guided/?{address}")

    assert response.status_code == 422
    assert next(iter(errors(response))) == field
    assert text(response, "title").startswith("入力を確認してください")


def test_a_mistake_off_the_path_stops_nobody(visitor):
    """Nobody is asked for the dates of a lost card, so a wrong one is not held against him."""
    response = visitor.get("/check/guided/?old-card=lost&certificate=yesterday", follow=True)

    assert response.status_code == 200
    assert form(response) == {"old-card": "lost", "asked": "stay"}


def test_back_and_change_keep_every_other_answer(visitor):
    told = {"old-card": "have", "card-type": "pin", **CERTIFICATE, "stay": "unlimited",
            "who": "proxy", "age": "adult"}  # fmt: skip
    screen = visitor.get(f"/check/guided/?{urlencode(told)}")
    links = [one.get("href") for one in tree(screen).cssselect("main a[href*='ask=']")]
    back, *changes = links
    again = visitor.get(back)

    assert form(screen)["asked"] == "reply-form"
    assert form(again)["asked"] == "age"
    assert chosen(again) == ["adult"]
    assert form(again).items() >= {"who": "proxy", "stay": "unlimited", **CERTIFICATE}.items()
    assert [parse_qs(urlsplit(one).query)["ask"][0] for one in changes] == [
        "hand", "card-dates", "card-dates", "stay", "who", "age",
    ]  # fmt: skip
    changed = send(visitor, visitor.get(changes[4]), who="self")
    assert form(changed)["asked"] == "pin"
    assert form(changed)["age"] == "adult"


def test_unknown_names_and_wishes_do_not_stay_in_the_address(visitor):
    response = visitor.get("/check/guided/?hand=have&utm=x&ask=nothing", follow=True)

    assert response.redirect_chain == [("/check/guided/?old-card=have&card-type=pin", 302)]


def test_it_is_nobody_elses_business(visitor):
    response = visitor.get("/check/guided/?old-card=have&card-type=pin")

    assert "no-store" in response["Cache-Control"]
    assert response["X-Robots-Tag"] == "noindex"
    assert response.cookies == {}


def test_a_number_of_twelve_digits_leaves_the_address(visitor):
    response = visitor.get("/check/guided/?hand=have&card-y=123456789012")

    assert response.status_code == 302
    assert "123456789012" not in response["Location"]
    assert list(errors(visitor.get(response["Location"]))) == ["certificate-y"]
