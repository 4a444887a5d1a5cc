"""A city's whole list of expiry dates at once: the window of each, and what weeks to expect.

Each date is worked out once however often it stands in the list, and the list is read in chunks:
a million lines take a second, and no more memory than a few.
"""

import csv
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import islice

from renewal.asking.numbers import has_number
from renewal.content.problems import DATE, TWELVE_DIGITS
from renewal.rules.window import opens_on, standing_on
from renewal.rules.written_dates import UnreadDateError, read_date

CHUNK = 20_000
HEAD = b"expires_on,opens_on,closes_on,standing\r\n"
ONE_DATE = "1行に日付を1つだけ入れてください。氏名などは入れないでください。"
_DIGIT = re.compile(r"\d")
_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wrong:
    """A line that can't be used: its number, from 1, and why. Never what stands in it."""

    number: int
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Week:
    """A week from Monday on: windows that open in it, that end in it, that are open in it."""

    begins: date
    opening: int
    ending: int
    open: int


@dataclass(slots=True, kw_only=True)
class Bulk:
    """Reads lines, each a 有効期限満了日 in any notation, and keeps count.

    `on`: the day whose standing is told (calendar day, Asia/Tokyo). `wrong`: the lines left out.
    """

    on: date
    wrong: list[Wrong] = field(default_factory=list)
    counts: Counter[date] = field(default_factory=Counter)
    _written: dict[bytes, tuple[date, bytes]] = field(default_factory=dict)

    def windows(self, lines: Iterable[bytes]) -> Iterator[tuple[int, bytes]]:
        """Yield, a chunk at a time, how many bytes were read and the lines to write for them.

        Blank lines and a heading in the first are passed over. UTF-8, or as Excel writes in Japan.
        """
        numbered = enumerate(lines, 1)
        while chunk := list(islice(numbered, CHUNK)):
            found = [one for number, line in chunk if (one := self._of(number, line))]
            for day, count in Counter(day for day, _ in found).items():
                self.counts[day] += count
            yield sum(len(line) for _, line in chunk), b"".join(text for _, text in found)

    def weeks(self) -> list[Week]:
        """Return every week from the first window's to the last one's."""
        if not self.counts:
            return []
        windows = [(opens_on(ends), ends, count) for ends, count in self.counts.items()]
        opening, ending, open_ = Counter[date](), Counter[date](), Counter[date]()
        for opens, ends, count in windows:
            opening[_monday(opens)] += count
            ending[_monday(ends)] += count
            for monday in _weeks(opens, ends):
                open_[monday] += count
        return [
            Week(begins=monday, opening=opening[monday], ending=ending[monday], open=open_[monday])
            for monday in _weeks(min(one[0] for one in windows), max(self.counts))
        ]

    def _of(self, number: int, line: bytes) -> tuple[date, bytes] | None:
        known = self._written.get(line)
        if known is None:
            known = self._read(number, line)
            if known:
                self._written[line] = known
        return known

    def _read(self, number: int, line: bytes) -> tuple[date, bytes] | None:
        text = _decoded(line).strip()
        if not text or (number == 1 and not _DIGIT.search(text)):
            return None
        cells = next(csv.reader([text]))
        problem: object = ""
        if has_number(text):
            problem = TWELVE_DIGITS
        elif len(list(filter(None, map(str.strip, cells)))) > 1:
            problem = ONE_DATE
        else:
            try:
                return self._window(read_date(cells[0]))
            except UnreadDateError as error:
                problem = DATE[error.problem]
        self.wrong.append(Wrong(number=number, why=str(problem)))
        return None

    def _window(self, ends: date) -> tuple[date, bytes]:
        row = (ends, opens_on(ends), ends, standing_on(ends, self.on))
        return ends, f"{','.join(map(str, row))}\r\n".encode()


def _decoded(line: bytes) -> str:
    try:
        return line.decode("utf-8-sig")
    except UnicodeDecodeError:
        return line.decode("cp932", errors="replace")


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _weeks(first: date, last: date) -> Iterator[date]:
    monday = _monday(first)
    while monday <= last:
        yield monday
        monday += _WEEK
