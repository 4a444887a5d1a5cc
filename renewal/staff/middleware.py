"""What holds for every page of the staff side, whoever writes it."""

from collections.abc import Callable
from typing import Any

from django.contrib.auth.middleware import LoginRequiredMiddleware
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase

View = Callable[..., HttpResponseBase]


def not_kept(get_response: Callable[[HttpRequest], HttpResponse]) -> Callable[..., HttpResponse]:
    """Let no cache and no back button have a page of the staff side."""

    def answer(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        response["Cache-Control"] = "no-store"
        return response

    return answer


class SecondFactorRequired(LoginRequiredMiddleware):
    """Sends whoever has not given the second factor to the login page.

    The admin asks this for its own views; here also a view that forgot to ask is refused.
    `login_not_required` marks the few that are for everybody.
    """

    def process_view(
        self, request: HttpRequest, view_func: View, view_args: Any, view_kwargs: Any
    ) -> HttpResponseBase | None:
        """Return the redirect, or None for the view to answer."""
        if not getattr(view_func, "login_required", True) or is_known(request.user):
            return None
        return self.handle_no_permission(request, view_func)


def is_known(user: Any) -> bool:
    """Say whether that is one of the staff, still active, who gave the second factor."""
    return bool(user.is_active and user.is_staff and user.is_verified())
