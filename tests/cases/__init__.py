"""Cases written from the law and the city's page alone, never from what the program answers."""

from tests.cases import card, card_unusual, certificate, certificate_unusual, family, proxy, stay
from tests.cases.case import Case

ALL: tuple[Case, ...] = (
    *certificate.CASES,
    *certificate_unusual.CASES,
    *proxy.CASES,
    *card.CASES,
    *card_unusual.CASES,
    *family.CASES,
    *stay.CASES,
)

__all__ = ["ALL", "Case"]
