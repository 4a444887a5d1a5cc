"""What a public worker holds after a hundred thousand requests of every kind."""

import re
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests.bench.figures import Section, at_most, table
from tests.bench.guide_behind_nginx import worker
from tests.bench.load import CONNECTIONS, folder
from tests.bench.mix import PART, Asked, mix
from tests.bench.shipped import environment
from tests.browser.site import served
from tests.browser.tools import command

WARM, MANY = 5_000, 100_000
LIMIT = 100  # MB
GROWTH = 10  # per cent
# Once through the list, then wrk ends: it has no other way to stop at a number. Told is how many
# answers each first digit of a status had.
_ONCE = """
local asked = [[
%s
]]
local one, counted, answered = asked:gmatch("(%%S+) (%%S+)"), {}, 0
local plain = {["Accept-Encoding"] = "br"}
local part = {["Accept-Encoding"] = "br", ["HX-Request"] = "true"}
request = function()
  local kind, address = one()
  return wrk.format("GET", address or "/", kind == "part" and part or plain)
end
response = function(status)
  local class = math.floor(status / 100)
  counted[class] = (counted[class] or 0) + 1
  answered = answered + 1
  if answered == %d then
    for class, count in pairs(counted) do print("answers: " .. class .. "xx: " .. count) end
    io.flush()
    os.exit(0)
  end
end
"""


def measured() -> Section:
    """Return the section of BENCH.md about memory."""
    here = folder()
    with served(here, **environment(here)) as site:
        process = worker(here)
        _ask(site.address, mix(WARM))
        before = _megabytes(process)
        asked = mix(MANY)
        classes = _ask(site.address, asked)
        after, of_files = _megabytes(process), _megabytes(process, "RssFile")
        if process != worker(here):
            raise RuntimeError("the worker was replaced on the way")
    grown = 100 * (after / before - 1)
    rows = [
        (f"after {WARM:,} requests", f"{before:.1f} MB"),
        (f"after {MANY:,} more", f"{after:.1f} MB"),
        ("of these, programs and libraries, of which a machine has one", f"{of_files:.1f} MB"),
    ]
    parts = sum(kind == PART for kind, _ in asked)
    text = (
        "## Memory\n\n"
        "Resident memory of one public worker, what it shares with the others included, with its "
        "database looked at every two seconds. The requests (`tests/bench/mix.py`): pages in all "
        f"languages kept and rendered anew, {parts:,} parts, answers of which no two are alike, "
        f"their sheets, calendars and codes, bad input. Answers by status: {classes}.\n\n"
        f"{table(('a worker', 'holds'), rows)}"
    )
    bars = (
        at_most(f"memory of a worker after {MANY:,} requests", after, LIMIT, "MB", 1),
        at_most("its growth after the warm-up", grown, GROWTH, "%", 1),
    )
    return Section(text, bars)


def _ask(address: str, asked: Sequence[Asked]) -> str:
    """Ask for all of it, once; return how many answers each kind of status had."""
    with tempfile.NamedTemporaryFile("w", suffix=".lua") as lua:
        lines = "\n".join(" ".join(one) for one in asked)
        lua.write(_ONCE % (lines, len(asked)))
        lua.flush()
        done = subprocess.run(
            [*(command("wrk", "wrk"), "-t1", f"-c{CONNECTIONS}", "-d3600s", "-s", lua.name), address],
            capture_output=True, text=True, check=True,
        )  # fmt: skip
    classes = re.findall(r"answers: (\S+) (\d+)", done.stdout)
    if not classes or "5xx:" in dict(classes):
        raise RuntimeError(done.stdout)
    return ", ".join(f"{kind} {int(number):,}" for kind, number in sorted(classes))


def _megabytes(process: int, kind: str = "VmRSS") -> float:
    found = re.search(rf"{kind}:\s+(\d+) kB", Path(f"/proc/{process}/status").read_text())
    if found is None:
        raise RuntimeError("the worker is gone")
    return int(found[1]) * 1024 / 1_000_000  # what the kernel calls kB is 1,024 bytes
