"""An office that cannot be is not saved, not even in part."""

from dataclasses import replace

import pytest
from django.core.exceptions import ValidationError

from renewal.municipality.hours import NthWeekday, RegularHours
from renewal.municipality.models import FactsVersion, Municipality
from renewal.municipality.rows import office_of, save_office
from tests.municipality.full_office import DAY, FULL
from tests.shipped import KOSHIGAYA

pytestmark = pytest.mark.django_db
FIRST = FULL.counters[0]
HOURS = RegularHours(weekdays=(0,), span=DAY)


def with_first(**values):
    return replace(FULL, counters=(replace(FIRST, **values), *FULL.counters[1:]))


@pytest.mark.parametrize(
    ("office", "said"),
    [
        (replace(FULL, telephone="8604"), "市外局番"),
        (replace(FULL, processing_weeks=0), "1"),
        (with_first(accepts=()), "何も受け付けない"),
        (with_first(accepts=FIRST.accepts * 2), "すでに"),
        (with_first(code="hokubu"), "ほかの窓口"),
        (with_first(hours=(HOURS, HOURS)), "重なって"),
        (with_first(hours=(replace(HOURS, weekdays=()),)), "weekdays"),
        (with_first(closing_days=(NthWeekday(nth=1, weekday=0),) * 2), "すでに"),
        (
            with_first(
                special=(
                    replace(
                        FIRST.special[0],
                        days=(
                            NthWeekday(nth=1, weekday=0),
                            NthWeekday(nth=2, weekday=0, one_later_if_month_begins_on_it=True),
                        ),
                    ),
                )
            ),
            "分けてください",
        ),
        (replace(FULL, closures=(replace(FULL.closures[0], counter="gone"),)), "gone"),
        (replace(FULL, questions=(replace(FULL.questions[0], answer=""),)), "answer"),
    ],
)
def test_nothing_of_an_office_that_cannot_be_is_saved(office, said):
    row = save_office(KOSHIGAYA)
    number = FactsVersion.objects.get().number

    with pytest.raises(ValidationError, match=said):
        save_office(office)
    assert office_of(row) == KOSHIGAYA
    assert FactsVersion.objects.get().number == number


def test_an_office_without_a_real_code_makes_no_row():
    with pytest.raises(ValidationError, match="検査数字"):
        save_office(replace(KOSHIGAYA, code="112225"))

    assert Municipality.objects.count() == 0
