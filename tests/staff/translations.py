"""The page of one language, as a browser fills it in."""

from renewal.municipality.models import Translation
from renewal.municipality.models.translation import digest_of
from tests.staff.offices import fields_of


def page_of(language) -> str:
    return f"/admin/languages/{language}/"


ENGLISH = page_of("en")


def text_of(japanese) -> str:
    """Return the name of the field for a text."""
    return f"text-{digest_of(japanese)}"


def write(owner, japanese, text, language="en") -> Translation:
    row = Translation(municipality=owner, language=language, japanese=japanese, text=text)
    row.save()
    return row


def typed(**texts) -> dict[str, str]:
    return {text_of(japanese): text for japanese, text in texts.items()}


def sent(client, page=ENGLISH, **texts):
    """Open the page, type these texts, and return what comes of saving them."""
    return client.post(page, fields_of(client, page) | typed(**texts))


def stored(language="en") -> dict[str, str]:
    return {row.japanese: row.text for row in Translation.objects.filter(language=language)}
