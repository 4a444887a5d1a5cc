"""Every outcome there is, as the text a reader gets, with the plainest case that leads to it."""

from collections.abc import Iterator
from datetime import date
from itertools import product
from typing import Any, get_type_hints

from renewal.asking.planning import ShownItem, ShownPlan, shown_plan
from renewal.asking.words import words_of
from renewal.guidance.facts import office_facts
from renewal.guidance.plan import plan
from renewal.municipality import snapshot
from renewal.rules.situation import OldCard, Renew, Situation, on_path
from renewal.rules.window import Standing

ON = date(2026, 11, 23)
_TAKES: dict[str, Any] = get_type_hints(Situation)
_NEED = {"required": "必要", "helpful": "あると便利"}
_CARRIER = {"holder": "本人", "proxy": "代理人", "staff": "職員"}

Case = tuple[Renew, Standing, Situation]


def files() -> dict[str, str]:
    """Return the approved files by name: each distinct outcome once, under its plainest case."""
    cases: dict[str, list[Case]] = {}
    for case in _cases():
        cases.setdefault(_outcome(case), []).append(case)
    blocks: dict[str, list[str]] = {}
    for text, leading in cases.items():
        plainest = min(leading, key=_plainness)
        blocks.setdefault(_file(plainest), []).append(f"## {_name(plainest)}\n\n{text}\n")
    return {name: "\n".join(sorted(found)) for name, found in blocks.items()}


def _cases() -> Iterator[Case]:
    """Yield every case without an unknown word, then each unknown word on its own."""
    seen: set[Case] = set()
    for renew, standing, told in product((Renew.CERTIFICATE, Renew.CARD), Standing, _told()):
        renews = Renew.CARD if told.old_card is OldCard.LOST else renew
        case = (renews, standing, on_path(renews, told))
        if case not in seen:
            seen.add(case)
            yield case


def _told() -> Iterator[Situation]:
    known = {name: [one for one in values if one != "unknown"] for name, values in _TAKES.items()}
    for values in product(*known.values()):
        yield Situation(**dict(zip(known, values, strict=True)))
    for name, values in _TAKES.items():
        yield Situation(**{name: values("unknown")})


def _outcome(case: Case) -> str:
    renew, standing, told = case
    return as_text(
        shown_plan(plan(renew, standing, told, office=snapshot.office(), on=ON), office_facts())
    )


def as_text(shown: ShownPlan) -> str:
    """Return a plan as lines of plain text."""
    lines = [
        *([str(shown.instead)] if shown.instead else []),
        "やり方: " + "、".join(str(short) for _slug, short in shown.ways),
        *(f"{row.term}: {row.value}" for row in shown.rows),
        f"{shown.bring_title}:",
        *map(_item, shown.bring),
        *(["受け取りに持って行くもの:"] if shown.pick_up else []),
        *map(_item, shown.pick_up),
        f"いらないもの: {shown.not_needed}",
        *(f"* {warning}" for warning in shown.warnings),
    ]
    return "\n".join(lines)


def _item(item: ShownItem) -> str:
    who = _CARRIER[item.carried_by]
    return f"- {_NEED[item.need]}・{who}: {item.name}（ないとき: {item.if_missing}）"


def _name(case: Case) -> str:
    renew, standing, told = case
    words = " ".join(f"{name}={value}" for name, value in words_of(told).items())
    return f"{renew} {standing} {words}".rstrip()


def _plainness(case: Case) -> tuple[int, str]:
    return len(words_of(case[2])), _name(case)


def _file(case: Case) -> str:
    renew, _standing, told = case
    return f"{'stay' if told.stay == 'limited' else renew}-{told.who}.txt"
