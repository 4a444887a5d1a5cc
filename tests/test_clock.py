"""The moment as logs say it."""

import pytest
import time_machine

from renewal import clock


@pytest.mark.parametrize(
    ("moment", "stamp"),
    [
        ("2026-11-26T00:30:00.123Z", "2026-11-26T09:30:00.123+09:00"),
        ("2026-11-26T14:59:59.999Z", "2026-11-26T23:59:59.999+09:00"),
        ("2026-11-26T15:00:00Z", "2026-11-27T00:00:00.000+09:00"),
        ("2026-12-31T15:00:00.005Z", "2027-01-01T00:00:00.005+09:00"),
    ],
)
def test_a_stamp_is_the_moment_in_tokyo_to_the_millisecond(moment, stamp):
    with time_machine.travel(moment, tick=False):
        assert clock.stamp() == stamp == clock.now().isoformat(timespec="milliseconds")


def test_every_moment_has_its_own_stamp_although_a_second_is_written_once():
    with time_machine.travel("2026-11-26T00:30:00.9Z", tick=False) as traveller:
        assert clock.stamp().endswith("09:30:00.900+09:00")
        traveller.shift(0.05)
        assert clock.stamp().endswith("09:30:00.950+09:00")
        traveller.shift(0.05)
        assert clock.stamp().endswith("09:30:01.000+09:00")
