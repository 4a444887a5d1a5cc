"""What is wrong with values that are right alone: rows compared within themselves and together."""

from collections.abc import Callable, Sequence
from functools import partial

from django.core.exceptions import ValidationError

from renewal.municipality.city_file.kinds import ACCEPTS, LINKED, NEEDED
from renewal.municipality.city_file.nodes import line_of
from renewal.municipality.city_file.taking import Taken, Taker
from renewal.municipality.models.counter import ACCEPTS_NOBODY
from renewal.municipality.models.daily import refuse_overlap

_TIMES = {"opens", "closes"}


def compare(taker: Taker, city: Taken) -> None:
    """Add to the problems of `taker` what the rows of `city` say against one another."""
    for name in NEEDED:
        if not city.lists[name] and name not in city.wrong:
            taker.say(city, name, "ひとつ以上書いてください。")
    _refuse(taker, city, city.row.clean)
    counters = city.lists["counters"] or []
    for counter in counters:
        _counter(taker, counter)
    _once_each(taker, counters, ("code",), "符号")
    _once_each(taker, city.lists["translations"] or [], ("language", "japanese"), "日本語と言語")
    codes = [one.row.code for one in counters]
    for stop in [*(city.lists["closures"] or []), *(city.lists["incidents"] or [])]:
        _refuse(taker, stop, stop.row.clean)
        if stop.counter is not None and stop.counter not in codes:
            taker.say(stop, LINKED, f"「{stop.counter}」という符号の窓口はありません。")
    for notice in city.lists["notices"] or []:
        _refuse(taker, notice, notice.row.clean)


def _counter(taker: Taker, counter: Taken) -> None:
    if not counter.lists[ACCEPTS] and ACCEPTS not in counter.wrong:
        taker.say(counter, ACCEPTS, ACCEPTS_NOBODY)
    for name in ("hours", "special_hours"):
        _hours(taker, counter.lists[name] or [])
    for special in counter.lists["special_hours"] or []:
        if not special.row.days and not special.row.each_holiday and "days" not in special.wrong:
            taker.say(special, "days", "開く日を書くか、each_holiday を true にしてください。")
    _once_each(taker, counter.lists["closing_days"] or [], ("nth", "weekday"), "曜日")


def _hours(taker: Taker, rows: Sequence[Taken]) -> None:
    """Compare the times of each row, then of each with those before it that are right."""
    before: list[Taken] = []
    for one in rows:
        if _TIMES & one.wrong:
            continue
        for name, message in one.row.crossed().items():
            if name not in one.wrong:
                taker.say(one, name, message)
        if not one.wrong:
            others = [other.row for other in before]
            _refuse(taker, one, partial(refuse_overlap, one.row, others))
            before.append(one)


def _refuse(taker: Taker, taken: Taken, check: Callable[[], None]) -> None:
    """Note what `check` refuses, but for fields that are known to be wrong already."""
    try:
        check()
    except ValidationError as error:
        for name, messages in error.message_dict.items():
            if name not in taken.wrong:
                taker.say(taken, name, " ".join(messages))


def _once_each(taker: Taker, rows: Sequence[Taken], names: tuple[str, ...], what: str) -> None:
    found: dict[tuple[object, ...], Taken] = {}
    for one in rows:
        if one.wrong & set(names):
            continue
        same = found.setdefault(tuple(getattr(one.row, name) for name in names), one)
        if same is not one:
            first = line_of(same.node)
            taker.say(one, names[-1], f"同じ{what}がほかにもあります（{first}行目）。")
