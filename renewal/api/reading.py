"""How a request is read: JSON as RFC 8259 has it, and queries as HTML forms send them."""

import json
from typing import Any, NoReturn

from django.http import HttpRequest
from django.utils.datastructures import MultiValueDict
from ninja.parser import Parser

from renewal.api.errors import UnreadBodyError
from renewal.content import interface


class StrictParser(Parser):
    """Reads UTF-8 JSON and nothing else; an empty query value counts as left out."""

    def parse_body(self, request: HttpRequest) -> Any:
        """Return the body. Whatever is raised here becomes an `HttpError` of ninja's."""
        if request.content_type != "application/json":
            raise UnreadBodyError(interface.CONTENT_TYPE)
        return json.loads(request.body.decode(), parse_constant=_no_number)

    def parse_querydict(
        self, data: MultiValueDict[str, Any], list_fields: list[str], request: HttpRequest
    ) -> dict[str, Any]:
        """Return the last value of each name, as Django's forms do, less the empty ones."""
        return {name: value for name, value in data.items() if value}


def _no_number(name: str) -> NoReturn:
    """Python reads NaN and Infinity, which are no JSON."""
    raise ValueError(name)
