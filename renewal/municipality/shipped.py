"""The cities that ship with the release, one file each in `cities/`, named by their codes."""

from functools import cache
from pathlib import Path

from renewal.municipality.office import Office

FOLDER = Path(__file__).parent / "cities"
WORDS_READ_IN = "112224"
"""The city in whose page the guide's words were read, as far as no article or other page says them.

Its file, or its rows where it is served, say which page that is. About another city it is cited
like every other office's page: what it says was not read in that city's own.
"""


@cache
def shipped(code: str) -> Office | None:
    """Return what ships about the municipality `code`, None where nothing does."""
    # Only now: the files are checked by the models, which read their choices from here.
    from renewal.municipality.city_file.reading import read_file

    return read_file(FOLDER / f"{code}.yaml") if code in codes() else None


def codes() -> tuple[str, ...]:
    """Return the codes of all that ship, in order."""
    return tuple(sorted(path.stem for path in FOLDER.glob("*.yaml")))
