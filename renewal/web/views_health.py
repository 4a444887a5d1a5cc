"""Whether the process lives, and what it would answer with. For machines; no database is asked."""

import hashlib
from functools import cache
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from renewal import clock
from renewal.municipality import snapshot

_CONTENT = ("renewal/content", "renewal/rules", "renewal/guidance", "renewal/locale", "templates")


@require_safe
@never_cache
def livez(request: HttpRequest) -> HttpResponse:
    """Say "ok": the process answers."""
    return HttpResponse("ok", content_type="text/plain; charset=utf-8")


@require_safe
@never_cache
def readyz(request: HttpRequest) -> JsonResponse:
    """Say which facts are shown. 503 only where there are none at all: old facts are answers."""
    held = snapshot.found()
    if held is None:
        return JsonResponse({"status": "no office", "content": content_version()}, status=503)
    others = [_facts(one) for one in snapshot.others()]
    facts = {"status": "ready", **_facts(held), "content": content_version()}
    # A process for one municipality says no more than it always did.
    return JsonResponse(facts | ({"others": others} if others else {}))


def _facts(held: snapshot.Snapshot) -> dict[str, Any]:
    """`age_seconds`: since the database last confirmed the facts, null where it never did."""
    confirmed = held.confirmed_at
    age = None if confirmed is None else max(0, int((clock.now() - confirmed).total_seconds()))
    return {
        "office": held.office.code,
        "version": held.version,
        "origin": held.origin,
        "age_seconds": age,
    }


@cache
def content_version() -> str:
    """Return twelve digits that differ where law, words or templates differ between releases."""
    digest = hashlib.sha256()
    for folder in _CONTENT:
        for path in sorted((settings.BASE_DIR / folder).rglob("*")):
            if path.suffix in {".py", ".po", ".html"}:
                digest.update(path.relative_to(settings.BASE_DIR).as_posix().encode())
                digest.update(path.read_bytes())
    return digest.hexdigest()[:12]
