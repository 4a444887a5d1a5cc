"""The municipalities that ship; KOSHIGAYA is shown where nothing else is said."""

from renewal.municipality.office import Office
from renewal.municipality.shipped import shipped


def city(code: str) -> Office:
    office = shipped(code)
    assert office, code
    return office


KOSHIGAYA, YOSHIKAWA, OKAZAKI = map(city, ("112224", "112437", "232025"))
