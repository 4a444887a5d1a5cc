"""Every page of the site, once: what is tested of one page is tested of all of them.

A new page, or a page's new state, is one line in `PAGES`.
"""

from datetime import date, timedelta
from urllib.parse import urlencode

from dateutil.relativedelta import relativedelta

from renewal import clock
from renewal.content.faq import TOPICS
from renewal.content.procedures import BY_SLUG
from tests.browser.families import FIVE, HEAVY_FAMILY, household
from tests.browser.listed import Listed


def _check(page: str = "", /, **query: object) -> str:
    """Return the address of an answer, or of a page about it. `made_as` is written `made-as`."""
    words = {name.replace("_", "-"): value for name, value in query.items()}
    return f"/check/{page}?{urlencode(words)}"


def led(**query: object) -> str:
    """Return the address of a screen of the led path."""
    return _check("guided/", **query)


def _details(**query: object) -> str:
    """Return the address of what lies behind an answer."""
    return _check("details/", **query)


def _sheet(**query: object) -> str:
    """Return the address of an answer as one printed sheet."""
    return _check("sheet/", **query)


def _in(days: int, *, years: int = 0) -> date:
    """Return the day that many days (and years) from the day it is in Tokyo."""
    return clock.today() + timedelta(days=days) + relativedelta(years=years)


def _parts(**written: str) -> dict[str, str]:
    """Return the three boxes of each date, from `born="1990 5 20"`."""
    return {
        f"{name}-{part}": value
        for name, text in written.items()
        for part, value in zip("ymd", text.split(), strict=False)
    }


# The server's day can't be held still, so the dates are counted from the day it is.
OPEN = _check(certificate=_in(30), card=_in(30, years=5))
TOO_EARLY = _check(certificate=_in(200), card=_in(200, years=5))
EXPIRED = _check(certificate=_in(-20), card=_in(-20, years=5))
AMBIGUOUS = _parts(certificate="7 5 20", card="2030 13 20")
DATES_WRONG = _parts(born="1990 5 20", made="2020 13")
BORN_2003 = _parts(born="2003 1 10", made="2022 4 5")

CERTIFICATE = {"certificate": _in(30), "card": _in(30, years=5)}
CARD = {"certificate": _in(30), "card": _in(30)}
# Every word that a form asks for, said not to be known.
UNKNOWN = dict.fromkeys(
    ("who", "age", "pin", "notice", "reply-form", "pickup-reason", "old-card", "stay", "changed",
     "card-type", "licence"),
    "unknown",
)  # fmt: skip
# The two heaviest answers known.
HEAVY_CARD = _check(
    card=_in(60), who="proxy", age="under-15", pickup_reason="listed", old_card="unknown",
    stay="unknown", changed="within-city", card_type="no-pin", licence="unknown",
)  # fmt: skip
HEAVY_CERTIFICATE = _check(
    card=_in(0, years=5), made_as="minor", who="legal-representative", age="under-15",
    old_card="unknown", stay="unknown", changed="unknown",
)  # fmt: skip
# The led path up to a question; `hand` is kept as the two words it stands for.
IN_HAND = {"old-card": "have", "card-type": "pin"}
LED_PROXY = IN_HAND | CERTIFICATE | {"stay": "unlimited", "who": "proxy", "age": "adult"}
LED_LAST = LED_PROXY | {"reply-form": "sealed", "pin": "known"}

PAGES = (
    Listed(name="start", path="/"),
    Listed(name="form", path="/check/"),
    Listed(name="open", path=OPEN),
    Listed(name="too-early", path=TOO_EARLY),
    Listed(name="expired", path=EXPIRED),
    Listed(name="card-open", path=_check(certificate=_in(30), card=_in(30))),
    Listed(name="card-too-early", path=_check(certificate=_in(200), card=_in(200))),
    Listed(name="card-expired", path=_check(certificate=_in(-20), card=_in(-20))),
    Listed(name="certificate-alone", path=_check(certificate=_in(30))),
    Listed(name="estimate", path=_check(card=_in(30, years=5))),
    Listed(name="estimate-adult", path=_check(card=_in(400, years=5), made_as="adult")),
    Listed(name="estimate-minor", path=_check(card=_in(30), made_as="minor")),
    Listed(name="worked-out", path=f"{OPEN}&dates=worked-out"),
    Listed(name="preview", path=f"{OPEN}&on={_in(-90)}"),
    Listed(name="lost", path=_check(card=_in(400), old_card="lost")),
    Listed(name="lost-without-dates", path=_check(old_card="lost")),
    Listed(name="limited-stay", path=_check(card=_in(30), stay="limited")),
    Listed(name="limited-stay-lapsed", path=_check(card=_in(-20), stay="limited")),
    Listed(name="proxy", path=_check(**CERTIFICATE, who="proxy")),
    Listed(name="proxy-without-form", path=_check(**CERTIFICATE, who="proxy", reply_form="none")),
    Listed(name="card-proxy", path=_check(**CARD, who="proxy", pickup_reason="listed")),
    Listed(name="child", path=_check(**CERTIFICATE, who="legal-representative", age="under-15")),
    Listed(name="card-child", path=_check(**CARD, who="legal-representative", age="under-15")),
    Listed(name="no-pin", path=_check(**CERTIFICATE, card_type="no-pin")),
    Listed(name="unknown", path=_check(**CERTIFICATE, **UNKNOWN)),
    Listed(name="card-unknown", path=_check(**CARD, **UNKNOWN)),
    Listed(name="heavy-card", path=HEAVY_CARD),
    Listed(name="heavy-certificate", path=HEAVY_CERTIFICATE),
    Listed(name="details", path=_details(**CERTIFICATE)),
    Listed(name="details-card", path=_details(**CARD)),
    Listed(name="details-estimate", path=_details(card=_in(30, years=5))),
    Listed(name="details-lost", path=_details(old_card="lost")),
    Listed(name="details-limited-stay", path=_details(card=_in(30), stay="limited")),
    Listed(name="details-unknown", path=_details(**CERTIFICATE, **UNKNOWN)),
    Listed(name="details-card-unknown", path=_details(**CARD, **UNKNOWN)),
    Listed(name="sheet", path=_sheet(**CERTIFICATE)),
    Listed(name="sheet-card", path=_sheet(**CARD)),
    Listed(name="sheet-proxy", path=_sheet(**CERTIFICATE, who="proxy", reply_form="none")),
    Listed(name="sheet-large", path=_sheet(**CERTIFICATE, size="large")),
    Listed(name="sheet-unknown", path=_sheet(**CARD, **UNKNOWN)),
    Listed(name="sheet-lost", path=_sheet(old_card="lost")),
    Listed(name="sheet-estimate", path=_sheet(card=_in(30, years=5))),
    Listed(name="sheet-preview", path=_sheet(**CERTIFICATE, on=_in(300))),
    Listed(name="common-cases", path="/common-cases/"),
    Listed(name="led-first", path="/check/guided/"),
    Listed(name="led-first-not-chosen", path=led(asked="hand"), status=422),
    Listed(name="led-dates", path=led(**IN_HAND)),
    Listed(
        name="led-dates-wrong",
        path=led(**IN_HAND, **AMBIGUOUS, asked="card-dates"),
        status=422,
    ),
    Listed(name="led-choice", path=led(**IN_HAND, **CERTIFICATE, stay="unlimited")),
    Listed(
        name="led-choice-not-chosen",
        path=led(**IN_HAND, **CERTIFICATE, stay="unlimited", asked="who"),
        status=422,
    ),
    Listed(name="led-last", path=led(**LED_LAST)),
    Listed(name="blank-sent", path="/check/?certificate-y=&card-y=", status=422),
    Listed(name="ambiguous", path=f"/check/?{urlencode(AMBIGUOUS)}", status=422),
    Listed(name="swapped", path=_check(certificate="2032-01-20", card="2027-01-20"), status=422),
    Listed(name="number-refused", path=_check(card="2032-01-20", refused="card"), status=422),
    Listed(name="wrong-words", path=f"{OPEN}&who=nobody&made-as=x", status=422),
    Listed(name="dates", path="/check/dates/"),
    Listed(name="dates-wrong", path="/check/dates/", post=DATES_WRONG, status=422),
    Listed(name="dates-receipt-asked", path="/check/dates/", post=BORN_2003, status=422),
    Listed(name="dates-left-open", path="/check/dates/", post=BORN_2003 | {"received": "unknown"}),
    Listed(name="ways", path="/procedures/"),
    Listed(name="way-chosen", path="/procedures/?device=smartphone&photo=file"),
    Listed(name="way-wrong", path="/procedures/?device=telegraph", status=422),
    *(Listed(name=slug, path=f"/procedures/{slug}/") for slug in BY_SLUG),
    Listed(name="after-applying", path="/procedures/after-applying/"),
    Listed(name="photo-and-form", path="/procedures/photo-and-form/"),
    Listed(name="notice", path="/notice/"),
    Listed(name="faq", path="/faq/"),
    *(Listed(name=f"faq-{topic}", path=f"/faq/{topic}/") for topic in TOPICS),
    Listed(name="faq-found", path=f"/faq/?{urlencode({'q': '暗証番号'})}"),
    Listed(name="faq-nothing-found", path="/faq/?q=zzzz"),
    Listed(name="faq-number-refused", path="/faq/?refused=q", status=422),
    Listed(name="checklist", path="/checklist/"),
    Listed(name="checklist-proxy", path="/checklist/?who=proxy&reply-form=none"),
    Listed(name="checklist-card", path="/checklist/?renew=card&who=proxy&pickup-reason=listed"),
    Listed(name="checklist-large", path="/checklist/?pin=forgotten&size=large"),
    Listed(name="checklist-wrong", path="/checklist/?who=nobody&stay=x", status=422),
    Listed(name="household", path=household()),
    Listed(name="household-one", path=household(CERTIFICATE)),
    Listed(name="household-five", path=household(*FIVE)),
    Listed(name="household-heavy", path=household(*HEAVY_FAMILY)),
    Listed(name="household-eight", path=household(*[CERTIFICATE] * 8)),
    Listed(name="household-change", path=household(*FIVE, change=2)),
    Listed(name="household-preview", path=household(*FIVE, on=_in(10))),
    Listed(name="household-wrong", path=household(*FIVE, **AMBIGUOUS), status=422),
    Listed(name="household-sheet", path=household(*FIVE, page="sheet/")),
    Listed(name="household-sheet-large", path=household(*FIVE, page="sheet/", size="large")),
    Listed(name="household-sheet-heavy", path=household(*HEAVY_FAMILY, page="sheet/")),
    Listed(name="offices", path="/offices/"),
    Listed(name="about", path="/about/"),
    Listed(name="privacy", path="/privacy/"),
    Listed(name="accessibility", path="/accessibility/"),
    Listed(name="translators", path="/translators/"),
    Listed(name="not-found", path="/no-such-page/", status=404),
)
