"""What the database is asked for: has anything changed, and everything at once."""

from renewal.municipality.fact_change import FactChange
from renewal.municipality.models import FactsVersion, Municipality
from renewal.municipality.office import Office
from renewal.municipality.recent import recent
from renewal.municipality.rows import office_of

TABLE = FactsVersion._meta.db_table


def version(code: str) -> int | None:
    """Return the number that rises with every change, None where there never was one. One query."""
    return FactsVersion.objects.filter(code=code).values_list("number", flat=True).first()


def others(code: str) -> dict[str, int]:
    """Return the numbers of all municipalities but `code` that have an address of their own.

    One query.
    """
    elsewhere = Municipality.objects.exclude(code=code).exclude(site_address="")
    found = FactsVersion.objects.filter(code__in=elsewhere.values("code"))
    return dict(found.values_list("code", "number"))


def whole(code: str) -> tuple[int, Office, tuple[FactChange, ...]] | None:
    """Return everything about the municipality with its number and its latest changes.

    None where it has no rows.

    To be read in one transaction, or the two may be of different moments.
    """
    number = version(code)
    municipality = Municipality.objects.filter(code=code).first()
    if number is None or municipality is None:
        return None
    return number, office_of(municipality), recent(municipality)
