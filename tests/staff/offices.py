"""An office in rows, and the fields of its forms as a browser would send them."""

from lxml import html

from renewal.municipality.models import Acceptance, Counter, Municipality, RegularHours
from renewal.municipality.rows import save_office
from tests.municipality.a_city import at
from tests.shipped import KOSHIGAYA

MUNICIPALITY = "/admin/municipality/"


def an_office() -> Municipality:
    """Store the shipped office, with hours at its first counter."""
    save_office(KOSHIGAYA)
    counter = Counter.objects.get(code="shimin-ka")
    counter.hours_known = True
    counter.save()
    RegularHours(
        counter=counter, weekdays=(0, 1, 2, 3, 4), opens=at("08:30"), closes=at("17:15")
    ).save()
    return Municipality.objects.get()


def first_counter() -> Counter:
    return Counter.objects.get(code="shimin-ka")


def fields_of(client, address) -> dict[str, object]:
    """Open a form, and return everything in it as it would be sent untouched."""
    answer = client.get(address)
    assert answer.status_code == 200
    (form,) = html.fromstring(answer.content.decode()).cssselect("form[id$=_form]")
    sent: dict[str, object] = {}
    for name, value in form.form_values():
        sent.setdefault(name, [])
        sent[name].append(value)  # type: ignore[attr-defined]
    return {name: values for name, values in sent.items() if "__prefix__" not in name}


def new_row(number, **fields) -> dict[str, str]:
    """Return the fields of one more row of acceptances."""
    return {f"acceptances-{number}-{name}": value for name, value in fields.items()}


def words(answer) -> str:
    """Return the text of a page, spaces folded."""
    return " ".join(html.fromstring(answer.content.decode()).text_content().split())


def acceptances_of(counter) -> int:
    return Acceptance.objects.filter(counter=counter).count()
