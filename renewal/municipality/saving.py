"""An office's facts written into rows: what says so already stays untouched."""

from collections.abc import Mapping

from django.contrib.auth.models import AbstractBaseUser
from django.core.exceptions import ValidationError
from django.db import transaction

from renewal.municipality import hours, models, values_of_facts, version
from renewal.municipality.office import Counter, Office
from renewal.municipality.values_of_facts import Values
from renewal.municipality.writing import Writer


@transaction.atomic
def save_office(office: Office, user: AbstractBaseUser | None = None) -> models.Municipality:
    """Make the rows of `office.code` say what `office` says, all of it or nothing.

    Rows that say so already are left alone, rows of what is no more are deleted. `user` stands in
    the history. Raises `ValidationError` for what the models refuse.
    """
    version.hold(office.code)
    writer = Writer(user)
    found = models.Municipality.objects.filter(code=office.code).first()
    municipality = writer.one(
        found or models.Municipality(code=office.code), values_of_facts.municipality(office)
    )
    _save_pages(writer, office, municipality)
    rows = writer.all(
        municipality.counters.all(),
        models.Counter(municipality=municipality),
        map(values_of_facts.counter, office.counters),
        by=("code",),
    )
    for counter, row in zip(office.counters, rows, strict=True):
        _save_counter(writer, counter, row)
    _save_stops(writer, office, municipality, {row.code: row for row in rows})
    _save_words(writer, office, municipality)
    writer.compare()
    return municipality


def _save_pages(writer: Writer, office: Office, municipality: models.Municipality) -> None:
    # The main page is told by its mark, and has no place among the others.
    main, others = [], list(municipality.pages.order_by("-is_main", "order", "pk"))
    if others:
        main.append(others.pop(0))
    new = models.SourcePage(municipality=municipality)
    further = [values_of_facts.page(one, is_main=False) for one in office.further_pages]
    writer.all(main, new, [values_of_facts.page(office.page, is_main=True)])
    writer.all(others, new, further)


def _save_counter(writer: Writer, counter: Counter, row: models.Counter) -> None:
    writer.all(
        row.acceptances.all(),
        models.Acceptance(counter=row),
        map(values_of_facts.acceptance, counter.accepts),
        by=("service",),
    )
    writer.all(
        row.regular_hours.all(),
        models.RegularHours(counter=row),
        map(values_of_facts.regular, counter.hours or ()),
    )
    writer.all(
        row.special_hours.all(),
        models.SpecialHours(counter=row),
        map(values_of_facts.special, counter.special),
    )
    writer.all(
        row.closing_days.all(),
        models.ClosingDay(counter=row),
        map(values_of_facts.closing_day, counter.closing_days),
        by=("nth", "weekday"),
    )


def _save_stops(
    writer: Writer,
    office: Office,
    municipality: models.Municipality,
    counters: Mapping[str, models.Counter],
) -> None:
    def at(stop: hours.Closure | hours.Incident) -> Values:
        if stop.counter is not None and stop.counter not in counters:
            raise ValidationError(f"「{stop.counter}」という窓口はありません。")
        return {"counter": counters[stop.counter] if stop.counter else None}

    writer.all(
        municipality.closures.all(),
        models.Closure(municipality=municipality),
        [values_of_facts.closure(one) | at(one) for one in office.closures],
    )
    writer.all(
        municipality.incidents.all(),
        models.Incident(municipality=municipality),
        [values_of_facts.incident(one) | at(one) for one in office.incidents],
    )


def _save_words(writer: Writer, office: Office, municipality: models.Municipality) -> None:
    writer.all(
        municipality.notices.all(),
        models.PageNotice(municipality=municipality),
        map(values_of_facts.notice, office.notices),
    )
    writer.all(
        municipality.questions.all(),
        models.OfficeQuestion(municipality=municipality),
        map(values_of_facts.question, office.questions),
    )
    writer.all(
        municipality.translations.all(),
        models.Translation(municipality=municipality),
        map(values_of_facts.translation, office.translations),
        by=("language", "japanese"),
    )
