"""Nodes taken apart into rows that are not stored, with everything that is wrong with them."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Any

import yaml
from django.core.exceptions import ValidationError

from renewal.municipality import models
from renewal.municipality.city_file import values
from renewal.municipality.city_file.kinds import ACCEPTANCE, ACCEPTS, COUNTER, LINKED, Kind
from renewal.municipality.city_file.nodes import Problem, is_nothing, line_of

Entries = dict[str, tuple[yaml.Node, yaml.Node]]


@dataclass(slots=True, kw_only=True)
class Taken:
    """A row as far as it could be read. `wrong`: fields whose values it lacks for that.

    `lists`: the rows below it, None where the file says nothing. `counter`: the code it names.
    """

    row: Any
    path: str
    node: yaml.Node
    entries: Entries = field(default_factory=dict)
    wrong: set[str] = field(default_factory=set)
    lists: dict[str, list["Taken"] | None] = field(default_factory=dict)
    counter: str | None = None

    def line(self, name: str) -> int:
        """Return the line of a field, of the row where the field is not there."""
        return line_of(self.entries[name][0] if name in self.entries else self.node)

    def at(self, name: str) -> str:
        """Return how a reader finds a field: `counters[1].hours[2].opens`."""
        return f"{self.path}.{name}" if self.path else name


class Taker:
    """Takes nodes apart. `problems`: all that was wrong so far."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []

    def say(self, taken: Taken, name: str, message: str) -> None:
        """Note what is wrong with a field."""
        self.problems.append(Problem(taken.line(name), taken.at(name), message))
        taken.wrong.add(name)

    def row(self, kind: Kind, node: yaml.Node, path: str = "") -> Taken:
        """Return what stands at `node`, as far as it can be read."""
        taken = Taken(row=kind.model(), path=path, node=node)
        taken.entries = self._entries(node, path)
        known = [*kind.fields, *kind.lists, *([ACCEPTS] if kind is COUNTER else [])]
        for name in [name for name in taken.entries if name not in known]:
            self.say(taken, name, _unknown(name, known))
        for name in kind.fields:
            self._field(kind, taken, name)
        for name, below in kind.lists.items():
            taken.lists[name] = self._list(below, taken, name)
        if kind is COUNTER:
            taken.lists[ACCEPTS] = self._accepts(taken)
        return taken

    def _entries(self, node: yaml.Node, path: str) -> Entries:
        if not isinstance(node, yaml.MappingNode):
            message = "「項目: 値」の形で書いてください。"
            self.problems.append(Problem(line_of(node), path, message))
            return {}
        found: Entries = {}
        for key, value in node.value:
            name = key.value if isinstance(key, yaml.ScalarNode) else "?"
            if name in found:
                first = line_of(found[name][0])
                where = f"{path}.{name}" if path else name
                message = f"同じ項目が2回書かれています（{first}行目）。"
                self.problems.append(Problem(line_of(key), where, message))
            else:
                found[name] = key, value
        return found

    def _field(self, kind: Kind, taken: Taken, name: str) -> None:
        _, node = taken.entries.get(name, (None, None))
        try:
            plain = None if node is None else self._plain(node)
            if not plain and kind.is_required(name):
                raise ValidationError("書かれていません。")
            if name == LINKED:
                taken.counter = None if plain is None else str(plain)
            else:
                setattr(taken.row, name, values.cleaned(kind.fields[name], plain))
        except ValidationError as error:
            for message in error.messages:
                self.say(taken, name, message)

    def _plain(self, node: Any) -> values.Plain:
        if isinstance(node, yaml.SequenceNode):
            items = [self._plain(one) for one in node.value]
            if not all(isinstance(one, str) for one in items):
                raise ValidationError("一覧には、ひとつずつの値だけを書いてください。")
            return [str(one) for one in items]
        if not isinstance(node, yaml.ScalarNode):
            raise ValidationError("ひとつの値を書いてください。")
        return None if is_nothing(node) else str(node.value)

    def _list(self, kind: Kind, taken: Taken, name: str) -> list[Taken] | None:
        node = taken.entries.get(name, (None, None))[1]
        if node is None or is_nothing(node):
            return None
        if not isinstance(node, yaml.SequenceNode):
            self.say(taken, name, "「- 」で始まる一覧で書いてください。")
            return []
        return [
            self.row(kind, one, f"{taken.at(name)}[{number}]")
            for number, one in enumerate(node.value, start=1)
        ]

    def _accepts(self, taken: Taken) -> list[Taken]:
        """Return the rows of a mapping from services to whom a counter admits."""
        node = taken.entries.get(ACCEPTS, (None, None))[1]
        if node is None or is_nothing(node):
            self.say(taken, ACCEPTS, "書かれていません。")
            return []
        entries = self._entries(node, taken.at(ACCEPTS))
        return list(self._acceptances(taken, node, entries))

    def _acceptances(self, taken: Taken, node: Any, entries: Entries) -> Iterator[Taken]:
        for service, both in entries.items():
            one = Taken(row=models.Acceptance(), path=taken.at(ACCEPTS), node=node)
            one.entries = {service: both}
            try:
                one.row.service = values.cleaned(ACCEPTANCE.fields["service"], service)
                admits = self._plain(both[1])
                if admits is None:
                    raise ValidationError("書かれていません。")
                one.row.admits = values.cleaned(ACCEPTANCE.fields["admits"], admits)
            except ValidationError as error:
                self.say(one, service, " ".join(error.messages))
            yield one


def _unknown(name: str, known: list[str]) -> str:
    near = get_close_matches(name, known, n=1)
    meant = f"「{near[0]}」のことですか。" if near else f"書けるのは {'、'.join(known)} です。"
    return f"「{name}」という項目はありません。{meant}"
