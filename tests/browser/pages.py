"""Every page of the site, once: what is tested of one page is tested of all of them.

A new page, or a page's new state, is one line in `PAGES`.
"""

from dataclasses import dataclass, field
from datetime import date, timedelta
from urllib.parse import urlencode

from dateutil.relativedelta import relativedelta

from renewal import clock
from renewal.content.faq import TOPICS
from renewal.content.procedures import BY_SLUG


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """A page: its address, how it answers, and what is posted to it, if anything."""

    name: str
    path: str
    status: int = 200
    post: dict[str, str] = field(default_factory=dict)
    lang: str = "ja"


def _check(**query: object) -> str:
    """Return the address of an answer. `made_as` is written `made-as`."""
    words = {name.replace("_", "-"): value for name, value in query.items()}
    return f"/check/?{urlencode(words)}"


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
    Listed(name="limited-stay", path=_check(card=_in(30), stay="limited")),
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
    Listed(name="offices", path="/offices/"),
    Listed(name="about", path="/about/"),
    Listed(name="privacy", path="/privacy/"),
    Listed(name="accessibility", path="/accessibility/"),
    Listed(name="not-found", path="/no-such-page/", status=404),
)
