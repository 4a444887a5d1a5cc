"""What is logged: one line on standard error where something broke, and nothing of a request."""

from typing import Any

# No request data: an address can hold the dates on somebody's card. Django's own reports to
# `ADMINS` would copy the request.
LOGGING: dict[str, Any] = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{levelname} {name} {message}", "style": "{"}},
    "handlers": {
        # Without a handler of its own a logger falls back to standard error, tracebacks and all.
        "nowhere": {"class": "logging.NullHandler"},
        "stderr": {"class": "logging.StreamHandler", "formatter": "line"},
    },
    "root": {"handlers": ["stderr"], "level": "WARNING"},
    "loggers": {
        "django": {"handlers": [], "propagate": True},
        # A reader's mistake is an answer, not an event.
        "django.request": {"level": "ERROR"},
        "django.security": {"handlers": ["nowhere"], "propagate": False},
    },
}
