"""What may stand in the rows and may never be shown, with what a look at it comes to.

No form saves any of it; an import, a repair by hand or a half restored backup may.
"""

from django.db import transaction

from renewal.municipality.models import Counter, Municipality, SourcePage
from renewal.municipality.refreshing import State


def nothing_at_all():
    Municipality.objects.get().delete()


@transaction.atomic
def no_counter():
    """All at once: with one of them left there are facts that may be shown."""
    for row in Counter.objects.all():
        row.delete()


@transaction.atomic
def no_page_that_it_rests_on():
    for row in SourcePage.objects.all():
        row.delete()


def an_empty_name():
    row = Municipality.objects.get()
    row.name = ""
    row.save()


def a_word_that_means_nothing():
    row = Municipality.objects.get()
    row.booking_for_renewal = "perhaps"
    row.save()


WRONG = {
    spoil.__name__: (spoil, state)
    for spoil, state in (
        (nothing_at_all, State.EMPTY),
        (no_counter, State.REFUSED),
        (no_page_that_it_rests_on, State.UNREAD),
        (an_empty_name, State.REFUSED),
        (a_word_that_means_nothing, State.UNREAD),
    )
}
