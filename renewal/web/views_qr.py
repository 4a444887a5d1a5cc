"""`/qr.svg`: the public address of the answer to the same query as its page, as a QR code."""

from django.http import HttpRequest, HttpResponse

from renewal.asking.qr import CONTENT_TYPE, qr_file
from renewal.content.page_names import QR_OF_ANSWER
from renewal.web.in_language import in_language
from renewal.web.taken_along import taken_along


@in_language
def qr(request: HttpRequest, lang: str) -> HttpResponse:
    found = taken_along(request, lang)
    if isinstance(found, HttpResponse):
        return found
    content = qr_file(found.address, title=str(QR_OF_ANSWER))
    return HttpResponse(content, content_type=CONTENT_TYPE)
