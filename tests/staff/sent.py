"""A form sent while somebody else has changed what it is about."""

from lxml import html

from tests.staff.offices import words


def saved(client, page, form, **typed):
    answer = client.post(page, form | typed)
    assert answer.status_code == 302, words(answer)


def conflict(client, page, form, **typed):
    """Return the page that tells of a conflict, and the summary on it."""
    answer = client.post(page, form | typed)
    assert answer.status_code == 409
    (told,) = html.fromstring(answer.content.decode()).cssselect(".error-summary")
    return answer, " ".join(told.text_content().split())


def shown_fields(answer) -> dict[str, list[str]]:
    (form,) = html.fromstring(answer.content.decode()).cssselect("form[id$=_form]")
    sent: dict[str, list[str]] = {}
    for name, value in form.form_values():
        if "__prefix__" not in name:
            sent.setdefault(name, []).append(value)
    return sent
