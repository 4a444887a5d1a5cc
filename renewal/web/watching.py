"""What comes before any page: addresses for machines, and a process that has nothing to show."""

from collections.abc import Callable
from http import HTTPStatus

from django.http import HttpRequest, HttpResponse
from django.http.request import split_domain_port
from django.template.loader import render_to_string

from renewal.municipality import snapshot
from renewal.web import views_health

Answers = Callable[[HttpRequest], HttpResponse]

FOR_MACHINES = {"/livez": views_health.livez, "/readyz": views_health.readyz}
_ASK_AGAIN_AFTER = "5"  # seconds


def for_machines(get_response: Answers) -> Answers:
    """Answer whoever watches the process, by whatever name, on both sides alike.

    A balancer asks by an IP address and without HTTPS; neither host nor person is looked at.
    """

    def answer(request: HttpRequest) -> HttpResponse:
        view = FOR_MACHINES.get(request.path_info)
        return view(request) if view else get_response(request)

    return answer


def for_this_site_alone(get_response: Answers) -> Answers:
    """Let no page of another site take in what either side answers, as a picture or a script."""

    def answer(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        response["Cross-Origin-Resource-Policy"] = "same-origin"
        return response

    return answer


def about_its_municipality(get_response: Answers) -> Answers:
    """Let a request be about the municipality that its host name belongs to.

    Which host names are answered at all, `ALLOWED_HOSTS` says.
    """

    def answer(request: HttpRequest) -> HttpResponse:
        host, _ = split_domain_port(request.get_host())
        with snapshot.asked_by(host):
            return get_response(request)

    return answer


def without_office(get_response: Answers) -> Answers:
    """Say that the guide is getting ready, as long as there are no facts about the office at all.

    Only a municipality that does not ship meets this, before its database answered once: no page
    can name a counter then, and none may look as if there were none.
    """

    def answer(request: HttpRequest) -> HttpResponse:
        if snapshot.found() is not None:
            return get_response(request)
        # Without the request: what every page is given begins with the office.
        page = render_to_string("503.html")
        response = HttpResponse(page, status=HTTPStatus.SERVICE_UNAVAILABLE)
        response["Retry-After"] = _ASK_AGAIN_AFTER
        response["Cache-Control"] = "no-store"
        return response

    return answer
