"""Marks in sentences become elements of a page, once and at the very end."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.utils import translation

from renewal import markup

Answers = Callable[[HttpRequest], HttpResponse]

# How the Japanese follows a term, where not in ASCII brackets after a space.
_BETWEEN = {"zh-hans": "（{}）"}


def marks_rendered(get_response: Answers) -> Answers:
    """Render the marks of `renewal.markup` in every page; leave none in whatever else is sent."""

    def answer(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        if isinstance(response, StreamingHttpResponse) or not response.content:
            return response
        kind = response.headers.get("Content-Type", "")
        text = response.content.decode()
        if kind.startswith("text/html"):
            between = _BETWEEN.get(translation.get_language() or "", " ({})")
            rendered = markup.html(text, between=between)
        else:
            rendered = markup.plain(text)
        if rendered is not text:
            response.content = rendered.encode()
            if "Content-Length" in response:
                response["Content-Length"] = str(len(response.content))
        return response

    return answer
