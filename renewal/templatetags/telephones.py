"""Telephone numbers in a sentence, as links that a phone dials and that no line break tears."""

import re

from django import template
from django.utils.html import conditional_escape
from django.utils.safestring import SafeString, mark_safe

from renewal.templatetags.gaps import open_to_gaps

register = template.Library()

_NUMBER = re.compile(r"(?<![\d-])0(\d{1,3}-\d{2,4}-\d{4})(?![\d-])")


@register.filter
@open_to_gaps
def dialled(text: str) -> SafeString:
    """Return `text`, escaped, with each telephone number as a link. Not for use inside a link."""
    linked = _NUMBER.sub(r'<a href="tel:+81-\1">\g<0></a>', conditional_escape(text))
    # Escaped above; a number holds digits and hyphens alone.
    return mark_safe(linked)  # noqa: S308  # nosec B703
