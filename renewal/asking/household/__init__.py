"""Several cards at once: the address read into members, the plan for all written out as text."""

from renewal.asking.household.reading import household_query

__all__ = ["household_query"]
