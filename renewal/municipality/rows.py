"""The way between the office's rows and its immutable facts."""

from renewal.municipality import models
from renewal.municipality.office import Counter, Office
from renewal.municipality.office_of_rows import CityRows, CounterRows, counter_from, office_from
from renewal.municipality.saving import save_office

__all__ = ["IncompleteError", "counter_of", "office_of", "save_office"]

_WITH_EVERYTHING = (
    "pages",
    "counters__acceptances",
    "counters__regular_hours",
    "counters__special_hours",
    "counters__closing_days",
    "closures__counter",
    "incidents__counter",
    "notices",
    "questions",
    "translations",
)


class IncompleteError(ValueError):
    """The rows lack what no page can do without."""


def office_of(municipality: models.Municipality) -> Office:
    """Return everything that stands in the database about `municipality`, read anew.

    As many queries for a large city as for a small one. Raises `IncompleteError` where there is
    no page that the facts are taken from.
    """
    row = models.Municipality.objects.prefetch_related(*_WITH_EVERYTHING).get(pk=municipality.pk)
    pages = sorted(row.pages.all(), key=lambda page: not page.is_main)
    if not pages:
        raise IncompleteError(f"{row.name} ({row.code}) has no page that its facts are taken from")
    return office_from(
        CityRows(
            row=row,
            pages=pages,
            counters=[_counter_rows(counter) for counter in row.counters.all()],
            closures=row.closures.all(),
            incidents=row.incidents.all(),
            notices=row.notices.all(),
            questions=row.questions.all(),
            translations=row.translations.all(),
        )
    )


def counter_of(row: models.Counter) -> Counter:
    """Return a counter with everything that belongs to it, looked up in what is at hand."""
    return counter_from(_counter_rows(row))


def _counter_rows(row: models.Counter) -> CounterRows:
    return CounterRows(
        row=row,
        acceptances=row.acceptances.all(),
        regular_hours=row.regular_hours.all(),
        special_hours=row.special_hours.all(),
        closing_days=row.closing_days.all(),
    )
