"""The Content-Security-Policy, which is the same for every page, worked out once."""

from functools import cache

from csp.constants import HEADER
from csp.middleware import CSPMiddleware
from csp.utils import build_policy
from django.http import HttpRequest
from django.http.response import HttpResponseBase


class OnePolicyMiddleware(CSPMiddleware):
    """Sends the policy of the settings. No view changes it, and nothing inline is let in."""

    def process_request(self, request: HttpRequest) -> None:
        """Offer no nonce: it would be for something inline."""

    def process_response(
        self, request: HttpRequest, response: HttpResponseBase
    ) -> HttpResponseBase:
        """Return `response` with the policy."""
        response.headers.setdefault(HEADER, policy())
        return response


@cache
def policy() -> str:
    """Return the policy of the settings as the header says it."""
    return str(build_policy())
