"""What the database is asked for: has anything changed, and everything at once."""

from django.db.models import Q

from renewal.municipality.fact_change import FactChange
from renewal.municipality.models import FactsVersion, Municipality
from renewal.municipality.office import Office
from renewal.municipality.recent import recent
from renewal.municipality.rows import office_of

TABLE = FactsVersion._meta.db_table


def version(code: str) -> int | None:
    """Return the number that rises with every change, None where there never was one. One query."""
    return FactsVersion.objects.filter(code=code).values_list("number", flat=True).first()


def versions(code: str) -> dict[str, int]:
    """Return the numbers of `code` and of all municipalities with an address of their own.

    One query: a database that is slow is asked no more often for them.
    """
    elsewhere = Municipality.objects.exclude(site_address="").values("code")
    found = FactsVersion.objects.filter(Q(code=code) | Q(code__in=elsewhere))
    return dict(found.values_list("code", "number"))


def whole(code: str) -> tuple[int, Office] | None:
    """Return everything about the municipality with its number, None where it has no rows.

    To be read in one transaction, or the two may be of different moments.
    """
    number = version(code)
    municipality = Municipality.objects.filter(code=code).first()
    return None if number is None or municipality is None else (number, office_of(municipality))


def changes(code: str) -> tuple[FactChange, ...]:
    """Return the latest changes of its facts, the newest first. Some thirty queries."""
    municipality = Municipality.objects.filter(code=code).first()
    return recent(municipality) if municipality else ()
