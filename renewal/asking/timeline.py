"""The picture of a window: where its first day, its last day and today stand on a bar."""

from dataclasses import dataclass

from renewal.content import dates, labels
from renewal.content.words import Words
from renewal.kept import Told
from renewal.rules.window import Ruling, Standing

X_OPEN, X_CLOSE = 20, 84
"""The window's place on the bar, in per cent of its width."""

X_BEFORE, X_AFTER = 6, 96
"""Where a day outside the window stands; how far outside is said in words, not drawn."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline(Told):
    """Positions in per cent, and the words for them."""

    label: str
    x_open: str
    x_close: str
    x_today: str
    today_anchor: str
    open_text: str
    close_text: str
    today_text: Words


def timeline(ruling: Ruling, *, is_today: bool) -> Timeline:
    """Return the bar for `ruling`; inside the window the day stands in proportion."""
    x_today = _x(ruling)
    on = dates.full(ruling.on)
    opens, closes = dates.full(ruling.opens_on), dates.full(ruling.closes_on)
    return Timeline(
        label=labels.window_sentence(opens, closes, on, ruling.standing),
        x_open=str(X_OPEN),
        x_close=str(X_CLOSE),
        x_today=f"{x_today:.1f}",
        today_anchor="start" if x_today < X_OPEN else "end" if x_today > X_CLOSE else "middle",
        open_text=dates.short(ruling.opens_on),
        close_text=dates.short(ruling.closes_on),
        today_text=labels.TERM_TODAY if is_today else labels.TERM_ON,
    )


def _x(ruling: Ruling) -> float:
    if ruling.standing is Standing.TOO_EARLY:
        return X_BEFORE
    if ruling.standing is Standing.EXPIRED:
        return X_AFTER
    whole = (ruling.closes_on - ruling.opens_on).days
    return X_OPEN + (X_CLOSE - X_OPEN) * (ruling.on - ruling.opens_on).days / whole
