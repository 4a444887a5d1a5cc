"""What everything is compared with: Django that says hello, without middleware, on the same server."""

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpRequest, HttpResponse
from django.urls import path


def hello(request: HttpRequest) -> HttpResponse:
    return HttpResponse("hello")


urlpatterns = [path("", hello)]
settings.configure(
    ROOT_URLCONF=__name__, ALLOWED_HOSTS=["127.0.0.1"], SECRET_KEY="for benchmarks " * 4,
    MIDDLEWARE=[], LOGGING_CONFIG=None,
)  # fmt: skip
application = get_wsgi_application()
