"""People who read on while something breaks, and what they noticed."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.client import HTTPException
from typing import TypeVar

PATHS = ("/", "/offices/", "/check/?certificate=2027-01-20&on=2026-11-23", "/api/v1/checklist")
_Reply = TypeVar("_Reply")


@dataclass
class Readers:
    """Ask until told to stop. `failed`: what was not answered as it should be."""

    answers: int = 0
    slowest: float = 0
    failed: list[str] = field(default_factory=list)
    over: threading.Event = field(default_factory=threading.Event)

    def ask(self, what: str, ask: Callable[[], _Reply], wrong: Callable[[_Reply], str]) -> None:
        """Ask once. `wrong`: what is wrong with an answer, "" for nothing."""
        begun = time.monotonic()
        try:
            reply = ask()
        except (OSError, HTTPException) as error:
            self.failed.append(f"{what}: {error!r}")
            return
        self.answers += 1
        self.slowest = max(self.slowest, time.monotonic() - begun)
        if complaint := wrong(reply):
            self.failed.append(f"{what}: {complaint}")

    def figures(self, fresh: float | None = None) -> str:
        """Return what was measured. `fresh`: seconds until new facts were shown, where it matters."""
        told = f"figures: {self.answers} answers, the slowest in {self.slowest:.2f} s"
        return told if fresh is None else f"{told}, fresh after {fresh:.1f} s"


@contextmanager
def reading(readers: Readers, once: Callable[[], None]) -> Iterator[Readers]:
    """Let two people do `once` again and again while the block runs."""

    def on_and_on() -> None:
        while not readers.over.is_set():
            once()

    threads = [threading.Thread(target=on_and_on) for _ in range(2)]
    for thread in threads:
        thread.start()
    try:
        yield readers
    finally:
        readers.over.set()
        for thread in threads:
            thread.join()
