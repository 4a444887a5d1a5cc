"""The clerk's pages, tested like every other page: the desk in its states, and what belongs to it."""

from urllib.parse import urlencode

from tests.browser.listed import Listed
from tests.browser.pages import CARD, CERTIFICATE, EXPIRED, TOO_EARLY, UNKNOWN


def desk(page: str = "", /, **query: object) -> str:
    """Return an address of the desk. `reply_form` is written `reply-form`."""
    words = {name.replace("_", "-"): value for name, value in query.items()}
    return f"/counter/{page}{'?' if words else ''}{urlencode(words)}"


DESK = (
    Listed(name="desk", path=desk()),
    Listed(name="desk-open", path=desk(**CERTIFICATE, beside="en")),
    Listed(name="desk-proxy", path=desk(**CERTIFICATE, who="proxy", at="hokubu", beside="en")),
    Listed(name="desk-card", path=desk(**CARD, beside="vi")),
    Listed(name="desk-unknown", path=desk(**CARD, **UNKNOWN, beside="fil")),
    Listed(name="desk-too-early", path=TOO_EARLY.replace("/check/", "/counter/")),
    Listed(name="desk-expired", path=EXPIRED.replace("/check/", "/counter/")),
    Listed(name="desk-preview", path=desk(**CERTIFICATE, on="2031-01-06", beside="zh-hans")),
    Listed(name="desk-wrong", path=desk(certificate="7/5/20", who="x"), status=422),
    Listed(name="desk-turned", path=desk("turned/", **CERTIFICATE, beside="en")),
    Listed(name="desk-keys", path=desk("keys/")),
    Listed(name="desk-changes", path=desk("changes/")),
)
