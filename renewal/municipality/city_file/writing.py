"""A city's facts as the text of a file. What is unknown stands there as `null`."""

import re
from collections.abc import Mapping
from typing import Any

import yaml

from renewal.municipality import values_of_facts
from renewal.municipality.city_file.kinds import ACCEPTS, CITY, COUNTER, LINKED, Kind
from renewal.municipality.city_file.values import plain
from renewal.municipality.hours import Closure, Incident
from renewal.municipality.office import Counter, Office
from renewal.municipality.values_of_facts import Values

_CLOCK = re.compile(r"[0-9]{2}:")
_BREAKS_YAML_READS_ANEW = "\r\x85\u2028\u2029"


class _Dumper(yaml.SafeDumper):
    """Texts of several lines stand as they are read, and lists of words on one line."""


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    style = None
    if set(text) & set(_BREAKS_YAML_READS_ANEW):
        style = '"'
    elif "\n" in text:
        style = "|"
    elif _CLOCK.match(text):
        # Half of them would be quoted by themselves.
        style = "'"
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


def _list(dumper: yaml.SafeDumper, items: list[Any]) -> yaml.SequenceNode:
    is_of_words = all(isinstance(item, str) for item in items)
    return dumper.represent_sequence("tag:yaml.org,2002:seq", items, flow_style=is_of_words)


_Dumper.add_representer(str, _text)
_Dumper.add_representer(list, _list)


def dump(office: Office) -> str:
    """Return the file that says what `office` says, and nothing else."""
    return yaml.dump(
        _city(office), Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=10_000
    )


def _city(one: Office) -> dict[str, Any]:
    kinds = CITY.lists
    lists: dict[str, list[Values]] = {
        "pages": [
            values_of_facts.page(page, is_main=False) for page in (one.page, *one.further_pages)
        ],
        "closures": [values_of_facts.closure(each) | _at(each) for each in one.closures],
        "incidents": [values_of_facts.incident(each) | _at(each) for each in one.incidents],
        "notices": list(map(values_of_facts.notice, one.notices)),
        "questions": list(map(values_of_facts.question, one.questions)),
        "translations": list(map(values_of_facts.translation, one.translations)),
    }
    rows = {name: [_row(kinds[name], values) for values in below] for name, below in lists.items()}
    rows["counters"] = [_counter(counter) for counter in one.counters]
    own = _row(CITY, {"code": one.code, **values_of_facts.municipality(one)})
    return own | {name: rows[name] for name in kinds}


def _at(stop: Closure | Incident) -> Values:
    return {LINKED: stop.counter}


def _counter(one: Counter) -> dict[str, Any]:
    regular, special, closing = (COUNTER.lists[name] for name in COUNTER.lists)
    return {
        **_row(COUNTER, values_of_facts.counter(one)),
        ACCEPTS: {service.value: admits.value for service, admits in one.accepts},
        "hours": None
        if one.hours is None
        else [_row(regular, values_of_facts.regular(each)) for each in one.hours],
        "special_hours": [_row(special, values_of_facts.special(each)) for each in one.special],
        "closing_days": [
            _row(closing, values_of_facts.closing_day(each)) for each in one.closing_days
        ],
    }


def _row(kind: Kind, values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: _plain(field, values[name]) for name, field in kind.fields.items()}


def _plain(field: Any, value: Any) -> Any:
    return value if field.name == LINKED else plain(field, value)
