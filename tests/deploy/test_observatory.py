"""Full marks of MDN's HTTP Observatory for both sides, behind the shipped nginx."""

import pytest

from tests.deploy.nginx import GUIDE, STAFF
from tests.deploy.observatory import marks

LOGIN = "/admin/login/"

pytestmark = pytest.mark.long


def test_the_public_side_has_the_marks(behind_nginx):
    public = marks(behind_nginx(), GUIDE)

    print(f"figures: {public.grade}, {public.score}")
    assert (public.status, public.failed, public.grade) == (200, 0, "A+"), public.results
    assert public.score >= 130, public.results
    # Over an encrypted connection whose certificate the scanner could check.
    assert public.results["redirection"] == "redirection-to-https"
    assert public.results["cookies"] == "cookies-not-found"


def test_the_staffs_login_has_the_marks(behind_nginx, staff_instance):
    staff = marks(behind_nginx(staff=staff_instance.port), f"{STAFF}{LOGIN}")

    print(f"figures: {staff.grade}, {staff.score} for the staff's login")
    assert (staff.status, staff.failed, staff.grade) == (200, 0, "A+"), staff.results
    assert staff.score >= 135, staff.results


@pytest.mark.parametrize(
    ("lost", "result"),
    [
        ("Content-Security-Policy", "csp-not-implemented"),
        ("Strict-Transport-Security", "hsts-not-implemented"),
        ("Referrer-Policy", "referrer-policy-not-implemented"),
        ("X-Content-Type-Options", "x-content-type-options-not-implemented"),
        ("Cross-Origin-Resource-Policy", "corp-not-implemented"),
    ],
)
def test_without_one_of_the_headers_it_has_fewer(behind_nginx, lost, result):
    hidden = {"proxy_buffering on;": f"proxy_buffering on; proxy_hide_header {lost};"}
    public = marks(behind_nginx(hidden), GUIDE)

    assert result in public.results.values()
    assert public.score < 130
