"""Every fault the guide has to hold under, with the tests that show it does."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A fault or an attack. `bar`: what has to be so; `without`: what fails once it is taken away.

    `tests`: files, or one test of a file after `::`, below `tests/`.
    """

    what: str
    bar: str
    tests: tuple[str, ...]
    without: str


FAULTS = (
    Line(
        what="PostgreSQL stopped, hung, slow, refusing, lost mid-load; SQLite's tables gone",
        bar="0 failed public requests; fresh again within 3 refreshes",
        tests=(
            "faults/test_postgres_fails.py",
            "faults/test_postgres_slow.py",
            "faults/test_sqlite_fails.py",
            "faults/test_own_connection.py",
        ),
        without="each fault is waited for in the workers' own log: without one the test says so",
    ),
    Line(
        what="Cold start with the database down",
        bar="first correct 200 within 2 s",
        tests=("faults/test_cold_start.py", "faults/test_file_of_facts.py"),
        without="the file of facts is spoilt in every way, and what ships is shown",
    ),
    Line(
        what="Content that may not be shown",
        bar="every page goes on as it was",
        tests=("faults/test_wrong_content.py",),
        without="no check of what was read: an office with no counter is taken in",
    ),
    Line(
        what="Process or worker killed under load, two behind nginx, rolling restart, one hung",
        bar="0 failed",
        tests=("deploy/test_replicas.py",),
        without="`proxy_next_upstream off`: failures; without `non_idempotent`: a form is lost",
    ),
    Line(
        what="SIGTERM with requests in flight",
        bar="all finish, exit 0",
        tests=("faults/test_told_to_stop.py", "test_serve.py"),
        without="SIGKILL in its place: 19 of 20 are not answered",
    ),
    Line(
        what="The whole origin dead",
        bar="every guide page answered; the checker's path says the rule and the telephone",
        tests=("deploy/test_stand_in.py", "deploy/test_mirror.py", "deploy/test_cache.py"),
        without="`proxy_cache_use_stale off`: no page; cache blind to htmx or queries: they mix",
    ),
    Line(
        what="200 slow-header and 200 slow-body sockets",
        bar="95 % of probes answered, p99 under 1 s",
        tests=("faults/test_slow_senders.py",),
        without="nginx taken away: no answer within 3 s",
    ),
    Line(
        what="10,000 malformed requests, seeded",
        bar="0 answers of 500, 0 tracebacks, memory growth under 10 %",
        tests=("faults/test_malformed_requests.py",),
        without="a view that fails on `q=%00`: a 500 is counted",
    ),
    Line(
        what="SQLite and PostgreSQL, 6 processes × 60 read-modify-writes",
        bar="0 failed, 0 lost",
        tests=("faults/test_many_writers.py",),
        without="SQLite not IMMEDIATE: 271 of 360 refused; no `version.hold`: 293 lost",
    ),
    Line(
        what="kill -9 while an editor saves",
        bar="integrity ok, last acknowledged save present",
        tests=("faults/test_killed_while_saving.py",),
        without="no transaction around a form: the history lacks its last row",
    ),
    Line(
        what="Backup under load, and the restore drill",
        bar="equal in content; restored and serving within 5 minutes",
        tests=("faults/test_backup.py",),
        without="a plain copy of the file: the last edit is missing; no check: damage is restored",
    ),
    Line(
        what="Tokyo midnight, server in UTC",
        bar="the answer flips at 15:00:00Z",
        tests=(
            "web/test_check.py::test_the_day_turns_at_midnight_in_tokyo",
            "api/test_windows.py::test_on_is_today_in_tokyo_just_before_midnight",
            "api/test_windows.py::test_on_is_today_in_tokyo_from_midnight",
        ),
        without="the clock in UTC: at 15:00:00Z it is still the day before",
    ),
    Line(
        what="An edit in the admin",
        bar="on every worker within 3 s, one history row with who, before and after",
        tests=("faults/test_edit_in_the_admin.py",),
        without="no version raised: never shown; no history middleware: nobody is named",
    ),
)
