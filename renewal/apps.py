"""The application's start."""

import logging

from django.apps import AppConfig
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured, ValidationError

logger = logging.getLogger(__name__)


class RenewalConfig(AppConfig):
    """Refuses to start for what is no municipality, rather than at the first reader's page."""

    name = "renewal"

    def ready(self) -> None:
        """Check `MUNICIPALITY`: one that does not ship is shown once the database holds it."""
        from renewal.municipality import snapshot
        from renewal.municipality.models.fields import refuse_wrong_check_digit

        code = settings.MUNICIPALITY
        try:
            refuse_wrong_check_digit(code)
        except ValidationError as error:
            raise ImproperlyConfigured(
                f'Environment variable "MUNICIPALITY" invalid: "{code}" is no municipality\'s '
                "code (全国地方公共団体コード: six digits, the last a check digit)."
            ) from error
        if snapshot.found() is None and settings.ROLE != "staff":
            logger.warning(
                "Nothing ships about the municipality %s: every page answers 503 until the "
                "database holds it.",
                code,
            )
