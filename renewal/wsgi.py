"""The server's door."""

import gc
import os
import re
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from wsgiref.types import StartResponse, WSGIEnvironment

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse
from django.urls import get_resolver

from renewal import clock
from renewal.by_thread import keep_by_thread

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "renewal.settings")

_django = get_wsgi_application()

# Whatever imports this module is about to answer readers. Models can't be imported before Django
# is set up.
from renewal.catalogues.compiling import refuse_missing  # noqa: E402
from renewal.municipality import starting  # noqa: E402
from renewal.packing import packing  # noqa: E402
from renewal.page_facts import facts_of  # noqa: E402
from renewal.page_store import PageStore  # noqa: E402
from renewal.request_log import logged  # noqa: E402

keep_by_thread()
refuse_missing()
_refresher = starting.start(clock.now)
# What the first reader would wait for is loaded while the database is being asked.
_ = get_resolver().url_patterns
if _refresher is not None:
    _refresher.wait()

# What is here by now stays, and needs no looking through. Hardly anything a request makes refers to
# itself, so that waste is looked for once in some twenty requests instead of several times in each.
gc.freeze()
gc.set_threshold(20_000, 20, 20)

_CHARSET = re.compile(r";\s*charset\s*=[^;]*", re.IGNORECASE)


def answer(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
    """Answer one request, out of no store.

    Everything here is UTF-8, whatever the sender claims. Django would read the query in a claimed
    charset while it is still building the request, outside of all its error handling: an unknown
    charset would then be no answer at all.
    """
    if content_type := environ.get("CONTENT_TYPE"):
        environ["CONTENT_TYPE"] = _CHARSET.sub("", content_type)
    response = _django(environ, start_response)
    if not isinstance(response, HttpResponse):
        return response
    # In one piece with its headers: of a worker that is killed between the two, a reader would get
    # half an answer, which no proxy can ask anybody else for.
    response.close()
    return [response.content]


# One at a time, and only when nobody waits for it: brotli at its best takes 50 ms a page.
_best = ThreadPoolExecutor(max_workers=1, thread_name_prefix="packing")
# Packed, but not for the staff: their pages hold secrets, which the length of what is packed could
# give away.
_store = PageStore(
    packing(answer) if settings.ROLE == "public" else answer,
    facts=facts_of,
    today=clock.today,
    pack_best=lambda page: _best.submit(page.pack_best),
)
application = logged(_store)
