"""A section of BENCH.md, and the bars it is held to."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Bar:
    """One figure beside what it should be, both as they are written."""

    what: str
    reached: str
    bar: str
    met: bool


@dataclass(frozen=True, slots=True)
class Section:
    """`text`: Markdown with its heading. `bars`: what the table at the top of BENCH.md shows."""

    text: str
    bars: tuple[Bar, ...] = ()


def at_least(what: str, reached: float, least: float, unit: str = "× bare") -> Bar:
    """Return the bar of a figure that should be high."""
    return Bar(what, f"{reached:.2f} {unit}", f"at least {least:g} {unit}", reached >= least)


def at_most(what: str, reached: float, most: float, unit: str, digits: int = 2) -> Bar:
    """Return the bar of a figure that should be low. `digits`: of the figure, after the point."""
    written = f"{reached:,.{digits}f} {unit}"
    return Bar(what, written.strip(), f"at most {most:,g} {unit}".strip(), reached <= most)


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table in Markdown."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def overview(bars: Sequence[Bar]) -> str:
    """Return the table of every bar."""
    met = sum(one.met for one in bars)
    rows = [(one.what, one.reached, one.bar, "yes" if one.met else "**no**") for one in bars]
    return (
        f"## Every bar\n\n{met} of {len(bars)} are met.\n\n"
        f"{table(('what', 'reached', 'bar', 'met'), rows)}"
    )
