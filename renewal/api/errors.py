"""Every error as `{"detail": [{"field": ..., "message": ...}]}`, in our own words."""

from collections.abc import Iterable
from typing import Any

from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest, JsonResponse
from ninja import NinjaAPI
from ninja.errors import HttpError, ValidationError

from renewal.api.writing import AS_WRITTEN
from renewal.content import interface, problems
from renewal.content.words import Words
from renewal.rules.facts import FactError, Fault

WORDS: dict[str, Words] = {
    "bool_type": problems.TRUE_OR_FALSE,
    "enum": problems.NOT_A_CHOICE,
    "iso_date": problems.ISO_DATE_NEEDED,
    "literal_error": problems.NOT_A_CHOICE,
    "missing": problems.NEEDED,
    "model_type": interface.NOT_AN_OBJECT,
    "not_a_choice": problems.NOT_A_CHOICE,
    **{problem.value: words for problem, words in problems.DATE.items()},
}
"""What each of pydantic's and our own types of error is called."""


class UnreadBodyError(ValueError):
    """A body that was not read at all, with the words for it."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self.words = words


def refusal(found: Iterable[tuple[str, Words]], *, status: int = 422) -> JsonResponse:
    """Return the problems found, each a field and words, in the language in force."""
    detail = [{"field": field, "message": str(words)} for field, words in found]
    return JsonResponse({"detail": detail}, status=status, json_dumps_params=AS_WRITTEN)


def add_handlers(api: NinjaAPI) -> None:
    """Have `api` answer every error of a request with a `refusal`."""
    api.add_exception_handler(ValidationError, _invalid)
    api.add_exception_handler(FactError, _contradiction)
    api.add_exception_handler(HttpError, _unread)
    api.add_exception_handler(RequestDataTooBig, _too_large)


def _invalid(request: HttpRequest, error: Any) -> JsonResponse:
    return refusal(
        (_field(one["loc"]), WORDS.get(one["type"], interface.UNUSABLE)) for one in error.errors
    )


def _field(loc: tuple[str | int, ...]) -> str:
    """Return the field of ("query", field) or of ("body", argument, field, ...)."""
    depth = 1 if loc[0] == "query" else 2
    return str(loc[depth]) if len(loc) > depth else str(loc[0])


def _contradiction(request: HttpRequest, error: Any) -> JsonResponse:
    is_swapped = error.fault is Fault.CERTIFICATE_AFTER_CARD
    fields = ("certificate", "card") if is_swapped else (error.field,)
    return refusal((field, problems.FAULT[error.fault]) for field in fields)


def _unread(request: HttpRequest, error: Any) -> JsonResponse:
    """Answer for a body that could not be parsed, the only thing ninja raises this for here."""
    cause = error.__cause__
    words = cause.words if isinstance(cause, UnreadBodyError) else problems.NOT_JSON
    return refusal([("body", words)])


def _too_large(request: HttpRequest, error: Any) -> JsonResponse:
    return refusal([("body", interface.TOO_LARGE)])
