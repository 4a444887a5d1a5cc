"""The pages on which the office's staff edit its facts; importing registers them."""

from renewal.staff.facts import counter, days, municipality, texts

__all__ = ["counter", "days", "municipality", "texts"]
