"""The office's facts: what a counter is known to do, and for whom."""

import pytest

from renewal.municipality.office import Comer, Service
from tests.shipped import KOSHIGAYA


def names(service, comer):
    return [counter.name for counter in KOSHIGAYA.counters_for(service, comer)]


@pytest.mark.parametrize(
    ("service", "comer", "counters"),
    [
        (Service.CERTIFICATE, Comer.HOLDER, ["市民課", "北部出張所", "南部出張所"]),
        (Service.CERTIFICATE, Comer.PROXY, ["市民課"]),
        (Service.CARD_SUPPORT, Comer.HOLDER, ["市民課"]),
        (Service.CARD_SUPPORT, Comer.PROXY, []),
        (Service.FORM_REISSUE, Comer.HOLDER, ["市民課", "北部出張所", "南部出張所"]),
        (Service.FORM_REISSUE, Comer.PROXY, []),
    ],
)
def test_koshigayas_counters_serve_whom_its_page_says_they_serve(service, comer, counters):
    assert names(service, comer) == counters


def test_what_the_page_does_not_say_is_unknown():
    branches = KOSHIGAYA.counters[1:]

    assert {(one.address, one.telephone, one.hours) for one in branches} == {(None, None, None)}
    assert (KOSHIGAYA.pickup_place, KOSHIGAYA.booking_contact) == (None, None)


def test_the_telephone_can_be_dialled():
    assert KOSHIGAYA.telephone_link == "tel:+81-48-940-8604"
