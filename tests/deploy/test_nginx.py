"""The shipped nginx before the shipped server: TLS, headers, logs, bodies, limits."""

import json
import ssl
import subprocess

import pytest

from tests.browser.site import Site
from tests.deploy.nginx import GUIDE, STAFF, Nginx

DATES = "certificate=2027-01-20&card=2032-01-20&on=2026-11-23"
PRIVATE = "2027-01-20"
SECURITY = {
    "content-security-policy", "cross-origin-opener-policy", "cross-origin-resource-policy",
    "referrer-policy", "strict-transport-security", "x-content-type-options", "x-frame-options",
}  # fmt: skip


@pytest.fixture(scope="module")
def plain(tmp_path_factory):
    """Return nginx with nobody behind it, not started."""
    return Nginx(tmp_path_factory.mktemp("nginx"), (1, 2), 3)


def test_nginx_finds_nothing_wrong_with_what_is_shipped(plain):
    tested = subprocess.run([*plain.command, "-t"], capture_output=True, text=True, check=False)

    assert tested.returncode == 0, tested.stderr
    assert "warn" not in tested.stderr


def test_pages_come_by_https_alone(behind_nginx):
    nginx = behind_nginx()
    unsafe = Site(f"http://127.0.0.1:{nginx.http}").get("/faq/?q=x", {"Host": GUIDE})

    assert (unsafe.status, unsafe.headers["location"]) == (301, f"https://{GUIDE}/faq/?q=x")
    assert nginx.guide().get("/faq/").status == 200


@pytest.mark.parametrize(
    ("version", "is_spoken"), [("TLSv1_1", False), ("TLSv1_2", True), ("TLSv1_3", True)]
)
@pytest.mark.filterwarnings("ignore:ssl.TLSVersion")
def test_old_tls_is_not_spoken(behind_nginx, version, is_spoken):
    client = behind_nginx().guide()
    client.context.minimum_version = client.context.maximum_version = ssl.TLSVersion[version]
    client.context.set_ciphers("DEFAULT:@SECLEVEL=0")

    if is_spoken:
        assert client.get("/").status == 200
    else:
        with pytest.raises(ssl.SSLError):
            client.get("/")


def test_who_names_another_host_is_not_answered(behind_nginx):
    nginx = behind_nginx()
    stranger = nginx.guide().__class__("stranger.example", nginx.https, nginx.guide().context)

    with pytest.raises((ssl.SSLError, ConnectionError)):
        stranger.get("/")


def said(reply):
    """Return the security headers of a reply, the policy's parts in no order."""
    assert set(reply.headers) >= SECURITY
    return {name: sorted(reply.headers[name].split("; ")) for name in SECURITY}


def test_what_nginx_says_by_itself_has_the_headers_of_the_pages(behind_nginx, instances):
    nginx = behind_nginx()
    page = nginx.guide().get("/privacy/")
    for instance in instances:
        instance.kill()
    by_itself = nginx.guide().get("/api/v1/windows")

    assert said(page) == said(by_itself)
    assert page.headers["server"] == by_itself.headers["server"] == "nginx"


def test_the_interface_says_in_json_that_nobody_answers(behind_nginx, instances):
    nginx = behind_nginx()
    for instance in instances:
        instance.kill()
    reply = nginx.guide().get(f"/api/v1/windows?{DATES}")

    assert reply.status == 503
    assert reply.headers["content-type"] == "application/json"
    assert json.loads(reply.text)["detail"][0]["field"] == "service"


def asked_for_everything(nginx, instances):
    """Ask in ways that succeed, fail, are refused and meet nobody, each with dates in them."""
    client = nginx.guide()
    client.get(f"/check/?{DATES}")
    client.get(f"/faq/?q={PRIVATE}")
    client.get(f"/{PRIVATE}/")
    client.get(f"/check/{PRIVATE}?{DATES}")
    client.post("/check/dates/", {"born": PRIVATE, "made": "2020-06"})
    client.post(f"/check/dates/?{DATES}", {"born": PRIVATE * 10_000})
    client.get(f"/api/v1/windows?{DATES}")
    for instance in instances:
        instance.kill()
    client.get(f"/check/?{DATES}")
    client.get(f"/faq/?q={PRIVATE}")
    client.post("/check/dates/", {"born": PRIVATE, "made": "2020-06"})


def test_no_date_is_written_anywhere(behind_nginx, instances):
    nginx = behind_nginx()
    asked_for_everything(nginx, instances)
    lines = [json.loads(line) for line in nginx.log("renewal-public.log").splitlines()]

    assert len(lines) == 10
    assert {line["path"] for line in lines} == {
        "/check/", "/faq/", "-", "/check/dates/", "/api/v1/windows"
    }  # fmt: skip
    assert {line["side"] for line in lines} == {"public"}
    assert PRIVATE not in nginx.everything_written()
    assert "127.0.0.1" not in json.dumps([line | {"from": ""} for line in lines])


@pytest.mark.parametrize(
    "change",
    [
        {"renewal-error.log alert;\n\n    # The longest": "renewal-error.log error;\n\n    #"},
        {'"path":"$logged_path"': '"path":"$request_uri"'},
        {"client_body_buffer_size 64k": "client_body_in_file_only on"},
    ],
    ids=["error-log", "access-log", "body-in-memory"],
)
def test_without_its_line_the_date_would_be_written(behind_nginx, instances, change):
    nginx = behind_nginx(change)
    asked_for_everything(nginx, instances)

    assert PRIVATE in nginx.everything_written()


def test_more_than_a_household_is_refused_before_it_reaches_a_process(behind_nginx, instances):
    reply = behind_nginx().guide().post("/check/dates/", {"born": "1" * 70_000})

    assert reply.status == 413


def test_one_sender_who_asks_without_end_is_slowed_down(behind_nginx):
    slow = {"rate=50r/s": "rate=1r/s", "burst=200": "burst=5"}
    client = behind_nginx(slow).guide()
    answers = [client.get("/privacy/").status for _ in range(12)]

    assert answers[:6] == [200] * 6
    assert answers.count(429) >= 5


def test_the_staff_side_is_told_who_asks_and_the_public_side_is_not(
    behind_nginx, staff_instance, instances
):
    nginx = behind_nginx(staff=staff_instance.port)
    login = nginx.staff_side().get("/admin/login/", x_forwarded_for="203.0.113.9")
    line = json.loads(nginx.log("renewal-staff.log"))

    assert login.status == 200
    assert set(login.headers) >= SECURITY
    assert "content-encoding" not in login.headers
    assert (line["side"], line["path"], line["address"]) == ("staff", "/admin/login/", "127.0.0.1")
    assert nginx.staff_side().get("/check/").status == 404
    assert nginx.guide().get("/admin/login/").status == 404
    assert STAFF not in nginx.log("renewal-public.log")
