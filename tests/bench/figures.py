"""A section of BENCH.md, and the bars it is held to."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

MOST_DIGITS = 6


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
    written = _written(reached, least, 3 if least < 1 else 2)
    return Bar(what, f"{written} {unit}", f"at least {least:g} {unit}", reached >= least)


def at_most(what: str, reached: float, most: float, unit: str, digits: int = 2) -> Bar:
    """Return the bar of a figure that should be low. `digits`: of the figure, after the point."""
    written = _written(reached, most, digits)
    bar = f"at most {most:,g} {unit}"
    return Bar(what, f"{written} {unit}".strip(), bar.strip(), reached <= most)


def _written(reached: float, bar: float, digits: int) -> str:
    """Round it, but never so far that it is the bar itself, or a near miss would look like none."""
    written = f"{reached:,.{digits}f}"
    while float(written.replace(",", "")) == bar != reached and digits < MOST_DIGITS:
        digits += 1
        written = f"{reached:,.{digits}f}"
    return written


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
