"""The refresher's connection to a real PostgreSQL: bounded whatever the server does."""

import threading
import time

import pytest
from django.db import DatabaseError, OperationalError, connection

from renewal.municipality import reading
from renewal.municipality.own_connection import OwnConnection
from tests.faults.proxy import line
from tests.municipality.databases import settings_for
from tests.shipped import KOSHIGAYA


@pytest.fixture
def the_line(postgres):
    """Return a line to the database."""
    with line(postgres.port) as opened:
        yield opened


@pytest.fixture
def own(the_line, postgres):
    """Return the connection, through that line."""
    through = postgres.url.replace(str(postgres.port), str(the_line.port))
    opened = OwnConnection(settings_for(through), statement_seconds=0.5)
    yield opened
    opened.close()


def ask(statement="SELECT 1"):
    with connection.cursor() as cursor:
        return cursor.execute(statement).fetchone()


def seconds_until_it_fails(own, statement="SELECT 1", seconds=0.3, match=None):
    begun = time.monotonic()
    with pytest.raises(OperationalError, match=match), own.using(seconds):
        ask(statement)
    return time.monotonic() - begun


def is_answered(own):
    with own.using(5):
        return ask() == (1,)


def test_a_server_that_never_greets_is_left_after_two_seconds(own, the_line):
    the_line.silent = True

    assert seconds_until_it_fails(own) < 3
    the_line.silent = False
    assert is_answered(own)


def test_a_server_that_falls_silent_is_left_when_the_time_is_over(own, the_line):
    assert is_answered(own)
    the_line.silent = True

    assert 0.3 <= seconds_until_it_fails(own) < 1.5
    the_line.silent = False
    assert is_answered(own)


def test_a_server_that_hangs_is_left_when_the_time_is_over(own, postgres):
    assert is_answered(own)
    postgres.freeze()

    assert 0.3 <= seconds_until_it_fails(own) < 1.5
    postgres.thaw()
    assert is_answered(own)


def test_a_slow_question_is_ended_by_the_server_itself(own):
    took = seconds_until_it_fails(own, "SELECT pg_sleep(30)", 10, match="statement timeout")

    assert 0.5 <= took < 2


def test_an_error_lets_go_of_the_server(own, postgres):
    def connections_left():
        with postgres.connected() as other:
            return other.execute(
                "SELECT count(*) - 1 FROM pg_stat_activity WHERE datname = 'guide'"
            ).fetchone()[0]

    before = connections_left()
    assert is_answered(own)
    assert connections_left() == before + 1
    with pytest.raises(DatabaseError), own.using(5):
        ask("SELECT nothing FROM nowhere")

    latest = time.monotonic() + 5
    while connections_left() > before:
        assert time.monotonic() < latest
        time.sleep(0.05)
    assert is_answered(own)


def test_a_slow_line_is_waited_for(own, the_line):
    the_line.delay = 0.05
    with own.using(3):
        assert reading.whole(KOSHIGAYA.code) is not None


def test_nothing_can_be_written_through_it(own):
    with pytest.raises(DatabaseError, match="read-only"), own.using(5):
        ask("DELETE FROM municipality_factsversion")


def test_everything_is_read_at_one_moment_however_fast_somebody_edits(own, change):
    over = threading.Event()

    def edit_on_and_on():
        for number in range(1000):
            if over.is_set():
                return
            change(f"048-500-{number:04}")

    change("048-499-9999")
    editor = threading.Thread(target=edit_on_and_on)
    editor.start()
    try:
        seen: set[tuple[int, str]] = set()
        latest = time.monotonic() + 20
        while len(seen) < 10 and time.monotonic() < latest:
            with own.using(5):
                found = reading.whole(KOSHIGAYA.code)
            assert found is not None
            number, office = found
            assert office.telephone == office.counters[0].telephone
            seen.add((number, str(office.telephone)))
    finally:
        over.set()
        editor.join()

    assert len({number for number, _ in seen}) == len(seen) == 10
