"""Every attack the guide has to hold under, and every input, with the tests that show it does."""

from tests.faults.lines import Line

ATTACKS = (
    Line(
        what="Dates: against an oracle without dateutil, and as any text",
        bar="equal; 422, never 500",
        tests=(
            "rules/test_oracle.py",
            "rules/test_window.py",
            "rules/test_written_dates.py",
            "rules/test_written_dates_fields.py",
            "rules/test_written_dates_any_text.py",
            "web/test_any_input.py",
        ),
        without="day before months: 28 May opens wrong; no limit of length: a 500",
    ),
    Line(
        what="API: schemathesis, 2,000 cases an address",
        bar="0 failures",
        tests=(
            "api/test_fuzzed_by_description.py",
            "api/test_any_input.py",
            "api/test_expiry_refused.py",
            "api/test_windows_refused.py",
        ),
        without="numbers read as dates: one address; a fault on some days: all three answer 500",
    ),
    Line(
        what="TLS, security headers, what a log holds, limits",
        bar="TLS 1.2 and 1.3 alone; the same headers on what nginx says; no date written anywhere",
        tests=("deploy/test_nginx.py", "test_logs.py"),
        without="error log at `error`, the raw address in the access log, bodies on disk: dates found",
    ),
    Line(
        what="htmx: a part and a page share an address",
        bar="a shared cache never mixes them",
        tests=("web/test_check_parts.py", "deploy/test_cache.py"),
        without="cache blind to `HX-Request`: a part is shown as a page",
    ),
    Line(
        what="Cookies and storage on public pages; language by address",
        bar="none",
        tests=("test_sides.py",),
        without="a middleware that sets a cookie: found on every page",
    ),
    Line(
        what="A 12-digit number typed anywhere",
        bar="refused with a warning, not logged, not given back",
        tests=("web/test_numbers.py", "web/test_check_numbers.py", "test_logs.py"),
        without="Python's own formatter: both messages quote the address",
    ),
    Line(
        what="`.ics` files and lists as CSV re-parsed, QR codes read off a screen",
        bar="exactly the events meant, no injected property; no formula; our own address",
        tests=(
            "test_calendar_file.py",
            "web/test_calendar.py",
            "web/test_calendar_again.py",
            "test_windows_in_bulk.py",
            "browser/test_qr.py",
        ),
        without="control characters kept: another property; one letter more: the code leads nowhere",
    ),
    Line(
        what="Every page in a real browser: policy, console, requests off the origin",
        bar="0 violations, 0 complaints, 0 requests elsewhere",
        tests=("browser/test_policy.py", "browser/test_staff_pages.py"),
        without="a style in a tag, a picture from elsewhere: told of every page",
    ),
    Line(
        what="Staff: guessing, no second factor, forms of another site",
        bar="locked at the fifth try by person and address; no address without all three",
        tests=(
            "staff/test_lockout.py",
            "staff/test_signing_in.py",
            "staff/test_every_address.py",
            "staff/test_cookies.py",
        ),
        without="six tries, the address or the person alone, a password alone, no token: each is seen",
    ),
    Line(
        what="Open redirects",
        bar="nobody is led off the site",
        tests=(
            "web/test_open_redirects.py",
            "web/test_of_answer.py",
            "staff/test_signing_in.py",
            "staff/test_admin_history.py",
        ),
        without="`next=` followed, or `//` at the start kept: another site is answered with",
    ),
    Line(
        what="100,000 characters in dates and words: addresses, forms, interface, lists, marks",
        bar="under 20 times the CPU time of 10,000",
        tests=("faults/test_linear.py",),
        without="`\\d+y` among the patterns for numbers: × 98",
    ),
    Line(
        what="MDN Observatory on both sides, by our own TLS",
        bar="A+, 130 for the guide, 135 for the staff's login",
        tests=("deploy/test_observatory.py",),
        without="no `Cross-Origin-Resource-Policy`: 120; without each of five headers: less than 130",
    ),
    Line(
        what="`check --deploy`, ruff's `S`, `DTZ` and `BLE`, bandit",
        bar="nothing found",
        tests=("test_sides.py::test_django_finds_nothing_to_warn_of", "test_guarded_code.py"),
        without="HSTS off, `eval`, a naive time, a blind except, a shell, unescaped HTML: each is named",
    ),
)
