"""What the database is asked for: has anything changed, and everything at once."""

from renewal.municipality.models import FactsVersion, Municipality
from renewal.municipality.office import Office
from renewal.municipality.rows import office_of

TABLE = FactsVersion._meta.db_table


def version(code: str) -> int | None:
    """Return the number that rises with every change, None where there never was one. One query."""
    return FactsVersion.objects.filter(code=code).values_list("number", flat=True).first()


def whole(code: str) -> tuple[int, Office] | None:
    """Return everything about the municipality with its number, None where it has no rows.

    To be read in one transaction, or the two may be of different moments.
    """
    number = version(code)
    municipality = Municipality.objects.filter(code=code).first()
    return None if number is None or municipality is None else (number, office_of(municipality))
