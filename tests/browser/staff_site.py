"""The staff side on a port of its own, over a database of the test run's own."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page

from tests.browser import site
from tests.browser.tools import ROOT
from tests.ports import free_port

# Run in a process of the staff side: an office, a publisher, and a session that gave all three.
PREPARE = """
import json
from datetime import timedelta
from django.conf import settings
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.contrib.sessions.backends.db import SessionStore
from django_otp import DEVICE_ID_SESSION_KEY
from django_otp.plugins.otp_totp.models import TOTPDevice
from renewal import clock
from renewal.municipality.models import Closure, Incident, OfficeQuestion, RegularHours, Translation
from tests.staff.offices import an_office
from tests.staff.people import person

owner = an_office()
who = person("head", "publisher")
hours = RegularHours.objects.get()
hours._history_user = who.user
hours.last_entry = hours.closes.replace(minute=0)
hours.save()
now = clock.now()
incident = Incident(municipality=owner, message="停止中", since=now, until=now + timedelta(hours=3))
incident.save()
closure = Closure(municipality=owner, first=now.date(), last=now.date(), reason="庁舎の点検")
closure.save()
closure.delete()
answer = "庁舎の東にあります。混む日は、電車かバスで来てください。\\n雨の日は北口へ。"
OfficeQuestion(municipality=owner, question="駐車場はありますか", answer=answer).save()
for language, japanese, text in (
    ("en", "市民課", "Citizens' Division"),
    ("en", "前の出張所", "Former Branch Office"),
    ("ja-easy", "本庁舎1階", "{本庁舎|ほんちょうしゃ}の 1{階|かい}"),
):
    Translation(municipality=owner, language=language, japanese=japanese, text=text).save()
session = SessionStore()
session[SESSION_KEY] = str(who.user.pk)
session[BACKEND_SESSION_KEY] = "renewal.staff.signing_in.PasswordAndCode"
session[HASH_SESSION_KEY] = who.user.get_session_auth_hash()
session[DEVICE_ID_SESSION_KEY] = TOTPDevice.objects.get(user=who.user).persistent_id
session.create()
print(json.dumps({"name": settings.SESSION_COOKIE_NAME, "value": session.session_key,
                  "counter": hours.counter_id, "incident": incident.pk}))
"""


@dataclass(frozen=True, slots=True)
class StaffSite:
    """The running staff side. `cookie`: name and value of a publisher's session."""

    address: str
    cookie: tuple[str, str]
    counter: int
    incident: int


@contextmanager
def served(folder: Path) -> Iterator[StaffSite]:
    """Make a database with an office in `folder`, and serve the staff side of it."""
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    environment = {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "tests.browser.settings",
        "ROLE": "staff",
        "STAFF_URL": address,
        "STATIC_ROOT": str(folder / "static"),
        "DATABASE_URL": f"sqlite:///{folder}/staff.sqlite3",
        "SECRET_KEY": "for tests only " * 4,
        "SNAPSHOT_SECONDS": "0",
    }
    manage = [sys.executable, "manage.py"]
    for command in (["collectstatic", "--noinput"], ["migrate"]):
        subprocess.run(
            [*manage, *command, "--verbosity", "0"], cwd=ROOT, env=environment, check=True
        )
    prepared = subprocess.run(
        [*manage, "shell", "--no-imports", "-c", PREPARE],
        cwd=ROOT,
        env=environment,
        check=True,
        capture_output=True,
        text=True,
    )
    made = json.loads(prepared.stdout)
    log = folder / "server.log"
    with log.open("wb") as output:
        server = subprocess.Popen(
            [*manage, "serve", "--port", str(port), "--workers", "1"],
            cwd=ROOT,
            env=environment,
            stdout=output,
            stderr=output,
        )
        try:
            site._wait_for(site.Site(address), server, log)
            yield StaffSite(
                address, (made["name"], made["value"]), made["counter"], made["incident"]
            )
        finally:
            server.terminate()
            server.wait()


@contextmanager
def signed_in(browser: Browser, staff: StaffSite, **more: Any) -> Iterator[Page]:
    """Open a page in a publisher's browser; `more`: what is particular about it."""
    context = browser.new_context(
        base_url=staff.address,
        viewport={"width": 1280, "height": 800},
        locale="ja-JP",
        timezone_id="Asia/Tokyo",
        **more,
    )
    name, value = staff.cookie
    context.add_cookies([{"name": name, "value": value, "url": staff.address}])
    try:
        yield context.new_page()
    finally:
        context.close()
