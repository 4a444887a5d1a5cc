"""Messages like "saved", from one page to the next, in a cookie of their own.

In the session each message would count as a change, and so put off the session's end.
"""

from django.contrib.messages.storage.cookie import CookieStorage


class PlainMessages(CookieStorage):
    """Over HTTP, on a machine of one's own."""


class SecureMessages(CookieStorage):
    """Over HTTPS: a name that no other host of the domain can set."""

    cookie_name = "__Host-messages"
