"""Rules, words and office brought together: one answer for every front door.

It composes and never decides: every date and every standing comes from `rules`.
"""

from renewal.guidance.answering import answer, estimates
from renewal.guidance.shape import Answer, Estimated, NewExpiry

__all__ = ["Answer", "Estimated", "NewExpiry", "answer", "estimates"]
