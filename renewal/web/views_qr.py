"""`/qr.svg`: the public address of the answer to the same query as `/check/`, as a QR code."""

from django.http import HttpRequest, HttpResponse

from renewal.asking.qr import CONTENT_TYPE, qr_file
from renewal.content.page_names import QR_OF_ANSWER
from renewal.guidance import Answer
from renewal.web.of_answer import of_answer


@of_answer
def qr(request: HttpRequest, answer: Answer, address: str) -> HttpResponse:
    content = qr_file(address, title=str(QR_OF_ANSWER))
    return HttpResponse(content, content_type=CONTENT_TYPE)
