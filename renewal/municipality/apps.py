"""Where Django finds what the office decides."""

from django.apps import AppConfig


class MunicipalityConfig(AppConfig):
    """The only room with models."""

    name = "renewal.municipality"
    label = "municipality"
    verbose_name = "市区町村の情報"

    def ready(self) -> None:
        """Count every change of the office's rows, and mark every deletion."""
        from renewal.municipality import deletion, version

        version.connect()
        deletion.connect()
