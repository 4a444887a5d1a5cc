"""Where Django keeps what belongs to one request: its language, and how its addresses are made."""

import threading

from django.urls import base as urls
from django.utils.translation import trans_real as translation

_KEPT_IN = ((translation, "_active"), (urls, "_prefixes"), (urls, "_urlconfs"))


def keep_by_thread() -> None:
    """Let it be kept with the thread alone, for a process that answers no request in `asyncio`.

    Django's way finds it from there, too, behind a lock. An answer asks for its language some
    fifty times: a fifteenth of all its time was spent on asking. Called before the first request,
    for what is set already is forgotten. Raises `AttributeError` where Django has no such place.
    """
    for module, name in _KEPT_IN:
        getattr(module, name)
        setattr(module, name, threading.local())
