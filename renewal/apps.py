"""The application's start."""

import logging

from django.apps import AppConfig
from django.conf import settings
from django.core.checks import Error, register
from django.core.exceptions import ImproperlyConfigured, ValidationError

from renewal.catalogues import compiling

logger = logging.getLogger(__name__)


def _words_are_compiled(**_kwargs: object) -> list[Error]:
    """Refuse to serve a language without its words: its pages would be Japanese, or not there."""
    return [Error(str(error), id="renewal.E001") for error in compiling.missing()]


class RenewalConfig(AppConfig):
    """Refuses to start for what is no municipality, rather than at the first reader's page."""

    name = "renewal"

    def ready(self) -> None:
        """Check `MUNICIPALITY`: one that does not ship is shown once the database holds it."""
        from renewal.municipality import snapshot
        from renewal.municipality.models.fields import refuse_wrong_check_digit

        register(_words_are_compiled)
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
