"""The application's start."""

from django.apps import AppConfig


class RenewalConfig(AppConfig):
    """Refuses to start for an unknown municipality, rather than at the first reader's page."""

    name = "renewal"

    def ready(self) -> None:
        """Read the office's facts once, so that a wrong setting is found now."""
        from renewal.municipality import snapshot

        snapshot.office()
