"""Who publishes the guide as its own."""

from django.conf import settings

from renewal.municipality import snapshot


def publisher() -> str:
    """Return the city that publishes the guide about itself, "" where nobody does.

    The setting `PUBLISHER` speaks for the setting's municipality: about any other one that shares
    its server nobody has said so.
    """
    return str(settings.PUBLISHER) if snapshot.code() == settings.MUNICIPALITY else ""
