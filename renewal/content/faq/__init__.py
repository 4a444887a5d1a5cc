"""What residents ask, one file a topic; `ALL` is the order in which the questions are listed."""

from renewal.content.faq import card, certificate, dates, people, pins, trouble, visit
from renewal.content.faq.topics import TOPICS
from renewal.content.schema import Question

__all__ = ["ALL", "BY_ANCHOR", "TOPICS"]

ALL: tuple[Question, ...] = (
    *certificate.QUESTIONS,
    *card.QUESTIONS,
    *dates.QUESTIONS,
    *visit.QUESTIONS,
    *pins.QUESTIONS,
    *trouble.QUESTIONS,
    *people.QUESTIONS,
)

BY_ANCHOR = {question.anchor: question for question in ALL}
