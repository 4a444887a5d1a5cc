"""Two municipalities behind one nginx, each at a host name of its own, asked and out of files."""

import http.client
import ssl
from dataclasses import replace

import pytest

from tests.browser.tools import ROOT
from tests.deploy import mirror
from tests.deploy.instance import Instance, started
from tests.deploy.nginx import GUIDE, NO_LIMIT, OTHER, SHIPPED, Nginx, running
from tests.municipality.databases import prepare, sqlite, working_in
from tests.ports import free_port
from tests.shipped import OKAZAKI

# As the README says it of one more municipality.
ONE_MORE = {f"server_name {GUIDE}": f"server_name {GUIDE} {OTHER}"}
BOTH = f"{GUIDE},{OTHER}"
PAGES = ("/offices/", "/en/offices/", "/about/")


def test_the_readme_adds_a_city_in_the_same_way():
    readme, shipped = (ROOT / "README.md").read_text(), (SHIPPED / "renewal.conf").read_text()

    assert f"sed -i 's/server_name {GUIDE}/& other.example.jp/'" in readme
    # To the redirect from HTTP, and to the public side.
    assert shipped.count(f"server_name {GUIDE}") == 2


@pytest.fixture(scope="module")
def facts(tmp_path_factory, django_db_blocker):
    """Return the environment of a process that serves Koshigaya and Okazaki."""
    from renewal.municipality.rows import save_office

    folder = tmp_path_factory.mktemp("facts")
    with django_db_blocker.unblock():
        database = sqlite(folder / "guide.sqlite3")
        prepare(database)
        with working_in(database):
            save_office(replace(OKAZAKI, site_address=f"https://{OTHER}", telephone="0564-00-0000"))
    return {
        "DATABASE_URL": f"sqlite:///{folder}/guide.sqlite3", "SNAPSHOT_SECONDS": "1",
        "SNAPSHOT_FILE": str(folder / "facts.json"), "ALLOWED_HOSTS": BOTH,
    }  # fmt: skip


@pytest.fixture(scope="module")
def both(facts, tmp_path_factory):
    """Return a process that serves both."""
    with started(Instance(tmp_path_factory.mktemp("both"), facts)) as instance:
        yield instance


@pytest.fixture(scope="module")
def copies(facts, tmp_path_factory, static):
    """Return the folder that both were written to."""
    folder = tmp_path_factory.mktemp("copies")
    written = mirror.write(folder, static, **facts)
    assert (written.returncode, written.stderr) == (0, "")
    return folder


def behind(folder, port, changes=ONE_MORE):
    return running(Nginx(folder, (port, port), free_port(), NO_LIMIT | changes))


def named(reply) -> set[str]:
    """Return which of the two cities the text of a page is about, by its telephone."""
    telephones = {"048-940-8604": "越谷市", "0564-00-0000": "岡崎市"}
    return {city for telephone, city in telephones.items() if telephone in reply.text}


def test_each_host_name_is_answered_about_its_own_municipality(both, tmp_path):
    with behind(tmp_path, both.port) as nginx:
        for path in PAGES * 2:
            # Twice: the second time it may come from what nginx keeps.
            assert (path, named(nginx.guide().get(path))) == (path, {"越谷市"})
            assert (path, named(nginx.other_city().get(path))) == (path, {"岡崎市"})


def test_what_nginx_keeps_for_one_is_never_shown_for_the_other(both, tmp_path):
    with behind(tmp_path, both.port) as nginx:
        for _ in range(2):
            nginx.guide().get("/offices/"), nginx.guide().get("/about/")
            nginx.other_city().get("/about/")
        both.kill()
        try:
            assert named(nginx.guide().get("/about/")) == {"越谷市"}
            assert named(nginx.other_city().get("/about/")) == {"岡崎市"}
        finally:
            both.mend()


def test_a_copy_is_written_for_each_host_name(copies):
    assert {one.name for one in copies.iterdir()} == {GUIDE, OTHER}
    pages = {one: mirror.addresses(copies / one) for one in (GUIDE, OTHER)}
    assert sorted(pages[GUIDE]) == sorted(pages[OTHER])
    assert len(pages[OTHER]) > 150


@pytest.fixture(scope="module")
def nginx(copies, tmp_path_factory):
    """Return nginx with nobody behind it, and both copies in their place."""
    folder = tmp_path_factory.mktemp("nginx")
    with behind(folder, free_port()) as nobody:
        nobody.mirror.symlink_to(copies)
        yield nobody


@pytest.mark.parametrize("path", [*PAGES, "/check/", "/fil/check/?card=2032-01-20", "/counter/"])
def test_out_of_the_files_each_host_name_tells_about_its_own(nginx, path):
    status = 503 if "check" in path or "counter" in path else 200
    guide, other = nginx.guide().get(path), nginx.other_city().get(path)

    assert (guide.status, other.status) == (status, status)
    assert (named(guide), named(other)) == ({"越谷市"}, {"岡崎市"})


def test_every_page_of_the_second_city_is_there_and_what_it_loads(nginx, copies):
    client = nginx.other_city()
    of_guide = [one for one in mirror.addresses(copies / OTHER) if "/check/" not in one]
    failed = [one for one in of_guide if "/household/" not in one and client.get(one).status != 200]
    sheets = sorted((copies / OTHER / "static/css").glob("*.css"))

    assert failed == []
    assert sheets
    assert {client.get(f"/static/css/{one.name}").status for one in sheets} == {200}
    assert client.get("/no-such-page/").status == 404


def test_a_host_name_that_no_copy_was_written_for_shows_nobody_elses(copies, tmp_path):
    with behind(tmp_path, free_port()) as nginx:
        nginx.mirror.mkdir()
        (nginx.mirror / GUIDE).symlink_to(copies / GUIDE)
        for path in ("/offices/", "/check/", "/no-such-page/"):
            reply = nginx.other_city().get(path)
            assert (reply.status, "We are getting ready" in reply.text) == (503, True)
            assert named(reply) == set()


def test_over_http_each_is_sent_to_itself(nginx):
    for host in (GUIDE, OTHER):
        connection = http.client.HTTPConnection("127.0.0.1", nginx.http)
        connection.request("GET", "/en/faq/", headers={"Host": host})
        assert connection.getresponse().headers["location"] == f"https://{host}/en/faq/"
        connection.close()


def test_a_host_name_that_was_not_added_meets_nobody(both, tmp_path):
    with (
        behind(tmp_path, both.port, {}) as nginx,
        pytest.raises((ssl.SSLError, ConnectionError)),
    ):
        nginx.other_city().get("/offices/")


def test_a_city_whose_host_name_is_not_allowed_is_left_out_and_named(facts, static, tmp_path):
    written = mirror.write(tmp_path / "files", static, **facts | {"ALLOWED_HOSTS": GUIDE})

    assert written.returncode == 0
    assert written.stderr == f"{OTHER} is in no ALLOWED_HOSTS: nothing is written for it\n"
    assert [one.name for one in (tmp_path / "files").iterdir()] == [GUIDE]


def test_what_fails_for_one_host_name_leaves_its_copy_and_writes_the_other(facts, static, tmp_path):
    old = tmp_path / "files" / GUIDE / "faq/index.html"
    old.parent.mkdir(parents=True)
    old.write_text("old")
    written = mirror.write(tmp_path / "files", static, **facts | {"ALLOWED_HOSTS": OTHER})

    assert written.returncode != 0
    assert f"{GUIDE}/ was answered 400" in written.stderr
    assert old.read_text() == "old"
    assert (tmp_path / "files" / OTHER / "faq/index.html").exists()
