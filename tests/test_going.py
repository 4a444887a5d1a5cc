"""When to go for one case: the notice, and the days around the making of a card."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from renewal.guidance.going import Going, going
from renewal.municipality import snapshot
from renewal.rules.going import NoticeMonths
from renewal.rules.situation import OldCard, Renew, Situation, Stay
from renewal.rules.window import CARD_WINDOW_SOURCES, rule_on

ON = date(2026, 11, 23)
IN_SIX_WEEKS = date(2027, 1, 4)
NOTICE = NoticeMonths(first=date(2026, 10, 1), last=date(2026, 11, 1))
TO_RENEW = (Renew.CERTIFICATE, Renew.CARD)
LIMITED = {"stay": Stay.LIMITED}
LOST = {"old_card": OldCard.LOST}


def go(renew, expires_on, *, weeks=6, **words):
    """Return when to go on 23 November, at an office that takes `weeks` to make a card."""
    end = date.fromisoformat(expires_on) if expires_on else None
    return going(
        renew,
        rule_on(end, on=ON, sources=CARD_WINDOW_SOURCES) if end else None,
        Situation(**words),
        is_estimate=False,
        office=replace(snapshot.office(), processing_weeks=weeks),
        on=ON,
    )


@pytest.mark.parametrize(
    ("expires_on", "told"),
    [
        (
            "2027-02-24",
            Going(
                notice=NoticeMonths(first=date(2026, 11, 1), last=date(2026, 12, 1)),
                apply_by=date(2027, 1, 13),
            ),
        ),
        ("2027-01-20", Going(notice=NOTICE, apply_by=date(2026, 12, 9), ready_about=IN_SIX_WEEKS)),
        ("2027-01-04", Going(notice=NOTICE, apply_by=ON, ready_about=IN_SIX_WEEKS)),
        ("2027-01-03", Going(notice=NOTICE, ready_about=IN_SIX_WEEKS)),
        (
            "2026-11-23",
            Going(
                notice=NoticeMonths(first=date(2026, 8, 1), last=date(2026, 9, 1)),
                ready_about=IN_SIX_WEEKS,
            ),
        ),
        ("2026-11-22", Going(ready_about=IN_SIX_WEEKS)),
    ],
    ids=["too-early", "in-time", "last-day-in-time", "day-after", "last-day", "over"],
)
def test_for_a_card_the_days_follow_from_where_today_stands(expires_on, told):
    assert go(Renew.CARD, expires_on) == told


@pytest.mark.parametrize(
    ("expires_on", "notice"),
    [
        ("2027-02-24", NoticeMonths(first=date(2026, 11, 1), last=date(2026, 12, 1))),
        ("2027-01-20", NOTICE),
        ("2026-11-22", None),
    ],
)
def test_a_certificate_is_made_on_the_spot_so_only_its_notice_is_waited_for(expires_on, notice):
    assert go(Renew.CERTIFICATE, expires_on) == Going(notice=notice)


@pytest.mark.parametrize("expires_on", [None, "2026-11-22", "2027-01-20", "2032-01-20"])
@pytest.mark.parametrize("words", [LOST, LOST | LIMITED])
def test_a_lost_card_is_asked_for_at_once_whatever_its_date_was(expires_on, words):
    assert go(Renew.CARD, expires_on, **words) == Going(ready_about=IN_SIX_WEEKS)


@pytest.mark.parametrize("renew", TO_RENEW)
@pytest.mark.parametrize("expires_on", ["2026-11-22", "2027-01-20", "2032-01-20"])
def test_nobody_with_a_limited_stay_waits_for_an_envelope_or_for_a_card(renew, expires_on):
    assert go(renew, expires_on, **LIMITED) == Going()


@pytest.mark.parametrize("expires_on", ["2026-11-22", "2027-01-20", "2027-02-24"])
def test_an_office_that_has_not_said_its_weeks_is_given_none(expires_on):
    told = go(Renew.CARD, expires_on, weeks=None)

    assert (told.apply_by, told.ready_about) == (None, None)
    assert told.notice == go(Renew.CARD, expires_on).notice
    assert go(Renew.CARD, None, weeks=None, **LOST) == Going()


@pytest.mark.parametrize("weeks", [1, 4, 6, 8, 12, 13, 14, 20])
def test_whoever_is_told_to_apply_by_a_day_has_the_card_in_time(weeks):
    """Also at a slow office: a day that is too late already is no day to name."""
    for expires_on in ("2027-01-20", "2027-02-24", "2027-05-28"):
        told = go(Renew.CARD, expires_on, weeks=weeks)
        if told.apply_by:
            ready = told.apply_by + timedelta(weeks=weeks)
            assert ready <= date.fromisoformat(expires_on)
