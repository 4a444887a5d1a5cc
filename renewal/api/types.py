"""What the interface takes and gives alike: dates, languages, sources, refusals."""

import re
from collections.abc import Sequence
from datetime import date
from typing import Annotated, Any

from django.conf import settings
from pydantic import AfterValidator, BaseModel, Field, PlainValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from renewal.guidance.city_page import read_in
from renewal.rules.settled_dates import FIRST_YEAR, LAST_YEAR
from renewal.rules.sources import Source
from renewal.rules.written_dates import UnreadDateError, read_date

ISO_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
LANGUAGES = tuple(code for code, _name in settings.LANGUAGES)

DATE_SCHEMA: dict[str, Any] = {
    "type": "string",
    "format": "date",
    "pattern": "^(19[0-9]{2}|20[0-9]{2}|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
    "minLength": 10,
    "maxLength": 10,
    "description": f"ISO 8601 calendar date, {FIRST_YEAR} to {LAST_YEAR}.",
}


def iso_date(value: object) -> date:
    """Return the day of a string `YYYY-MM-DD` in the sane range.

    Nothing else is a date here: pydantic's own type takes numbers as timestamps, and refuses
    these strings where it is strict. Raises `PydanticCustomError` whose type says what is wrong.
    """
    if not isinstance(value, str) or not ISO_DATE.fullmatch(value):
        raise PydanticCustomError("iso_date", "not an ISO date")
    try:
        return read_date(value)
    except UnreadDateError as error:
        raise PydanticCustomError(error.problem.value, "no such date") from None


def iso_date_or_none(value: object) -> date | None:
    """Return the day, or None for null."""
    return None if value is None else iso_date(value)


def or_empty(schema: dict[str, Any]) -> WithJsonSchema:
    """Return the schema of a query value that also may be empty, as HTML forms send it."""
    return WithJsonSchema({"anyOf": [schema, {"const": ""}]})


def choice(values: Sequence[str]) -> WithJsonSchema:
    """Return the schema of a query value that is one of `values`."""
    return or_empty({"type": "string", "enum": [str(value) for value in values]})


def known_language(code: str) -> str:
    """Return `code` if the site speaks it. Raises `PydanticCustomError` otherwise."""
    if code not in LANGUAGES:
        raise PydanticCustomError("not_a_choice", "no such language")
    return code


BodyDate = Annotated[date, PlainValidator(iso_date), WithJsonSchema(DATE_SCHEMA)]
BodyDateOrNull = Annotated[
    date | None,
    PlainValidator(iso_date_or_none),
    WithJsonSchema({"anyOf": [DATE_SCHEMA, {"type": "null"}]}),
]
QueryDate = Annotated[date | None, PlainValidator(iso_date), or_empty(DATE_SCHEMA)]


class Spoken(BaseModel):
    """The query that every address understands."""

    lang: Annotated[str, AfterValidator(known_language), choice(LANGUAGES)] = Field(
        default=settings.LANGUAGE_CODE, description="The language of messages."
    )


class CitedSource(BaseModel):
    """A provision or page that an answer follows from, cited in Japanese."""

    title: str
    article: str
    url: str
    checked_on: date = Field(description="The day it was last read.")


def cited(sources: Sequence[Source]) -> list[CitedSource]:
    """Return sources as they are given out, in order."""
    return [
        CitedSource(title=one.title, article=one.article, url=one.url, checked_on=one.checked_on)
        for one in map(read_in, sources)
    ]


class Problem(BaseModel):
    """One thing wrong with a request. It never repeats what was sent."""

    field: str = Field(
        description="A parameter or a field of the body; `query`, `body`, `path` or `method` "
        "where no one field is to blame."
    )
    message: str = Field(description="In the language of `lang`.")


class Refusal(BaseModel):
    """Every answer that is not 200."""

    detail: Annotated[list[Problem], Field(min_length=1)]
