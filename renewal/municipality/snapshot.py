"""The facts of the office that this guide is set up for, in memory."""

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured

from renewal.municipality.koshigaya import KOSHIGAYA
from renewal.municipality.office import Office

_OFFICES = {office.code: office for office in (KOSHIGAYA,)}


def office() -> Office:
    """Return the office named by the setting `MUNICIPALITY`.

    Raises `ImproperlyConfigured` where no office has that code.
    """
    try:
        return _OFFICES[settings.MUNICIPALITY]
    except KeyError:
        known = ", ".join(sorted(_OFFICES))
        raise ImproperlyConfigured(
            f'Environment variable "MUNICIPALITY" invalid: "{settings.MUNICIPALITY}" is not one of '
            f"the municipalities known here ({known})."
        ) from None
