"""The answer to a question that was understood, on the day it is."""

from renewal import clock, guidance
from renewal.asking.check import Asked


def answer_to(asked: Asked) -> guidance.Answer | None:
    """Return the answer for today, or for the day asked about; None where no date was given."""
    now = clock.now()
    return guidance.answer(
        certificate=asked.certificate,
        card=asked.card,
        situation=asked.situation,
        on=asked.on or now.date(),
        today=now.date(),
        now=now,
    )
