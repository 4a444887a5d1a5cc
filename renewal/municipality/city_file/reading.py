"""A file as the immutable facts that pages read, or everything that is wrong with it."""

from collections.abc import Iterable
from pathlib import Path

from django.utils import translation

from renewal.municipality.city_file.comparing import compare
from renewal.municipality.city_file.kinds import ACCEPTS, CITY
from renewal.municipality.city_file.nodes import RefusedFileError, nodes_of
from renewal.municipality.city_file.taking import Taken, Taker
from renewal.municipality.office import Office
from renewal.municipality.office_of_rows import CityRows, CounterRows, office_from

__all__ = ["RefusedFileError", "read", "read_file"]


def read(content: bytes) -> Office:
    """Return the city that `content` describes, asking no database.

    Raises `RefusedFileError` with all that is wrong, each with its line and its field.
    """
    taker = Taker()
    with translation.override("ja"):
        city = taker.row(CITY, nodes_of(content))
        compare(taker, city)
    if taker.problems:
        raise RefusedFileError(taker.problems)
    return office_from(_rows(city))


def read_file(path: Path) -> Office:
    """Return the city of the file at `path`; raises `OSError` where it can't be read, too."""
    return read(path.read_bytes())


def _rows(city: Taken) -> CityRows:
    counters = [_counter(one) for one in city.lists["counters"] or ()]
    by_code = {one.row.code: one.row for one in counters}
    for stop in (*(city.lists["closures"] or ()), *(city.lists["incidents"] or ())):
        stop.row.counter = by_code[stop.counter] if stop.counter else None
    pages = _only_rows(city.lists["pages"])
    return CityRows(
        row=city.row,
        pages=pages,
        counters=counters,
        closures=_only_rows(city.lists["closures"]),
        incidents=_only_rows(city.lists["incidents"]),
        notices=_only_rows(city.lists["notices"]),
        questions=_only_rows(city.lists["questions"]),
        translations=_only_rows(city.lists["translations"]),
    )


def _counter(counter: Taken) -> CounterRows:
    counter.row.hours_known = counter.lists["hours"] is not None
    return CounterRows(
        row=counter.row,
        acceptances=_only_rows(counter.lists[ACCEPTS]),
        regular_hours=_only_rows(counter.lists["hours"]),
        special_hours=_only_rows(counter.lists["special_hours"]),
        closing_days=_only_rows(counter.lists["closing_days"]),
    )


def _only_rows(taken: Iterable[Taken] | None) -> list[object]:
    return [one.row for one in taken or ()]
