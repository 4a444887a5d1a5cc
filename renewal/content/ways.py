"""Three questions that lead to one of the five ways of applying for a new card."""

from dataclasses import dataclass
from enum import StrEnum

from django.utils.translation import gettext_lazy as _

from renewal.content.words import Words


class Device(StrEnum):
    """What one is at home with."""

    SMARTPHONE = "smartphone"
    COMPUTER = "computer"
    NONE = "none"
    UNKNOWN = "unknown"


class Photo(StrEnum):
    """What photo there is."""

    FILE = "file"
    PAPER = "paper"
    NONE = "none"
    UNKNOWN = "unknown"


class Outing(StrEnum):
    """Whether one can go out, and would like help."""

    WITH_HELP = "with-help"
    ALONE = "alone"
    STAYS_HOME = "stays-home"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class WayAnswers:
    """What was answered; nothing answered is "I don't know"."""

    device: Device = Device.UNKNOWN
    photo: Photo = Photo.UNKNOWN
    outing: Outing = Outing.UNKNOWN


@dataclass(frozen=True, slots=True, kw_only=True)
class WayQuestion:
    """A question with its options; `name` is the field of `WayAnswers`, lasting."""

    name: str
    question: Words
    options: tuple[tuple[StrEnum, Words], ...]


_DONT_KNOW = _("分からない")

QUESTIONS: tuple[WayQuestion, ...] = (
    WayQuestion(
        name="device",
        question=_("使い慣れているのは、どれですか"),
        options=(
            (Device.SMARTPHONE, _("スマートフォン（カメラとメール）")),
            (Device.COMPUTER, _("パソコン（メール）")),
            (Device.NONE, _("どちらも使わない")),
            (Device.UNKNOWN, _DONT_KNOW),
        ),
    ),
    WayQuestion(
        name="photo",
        question=_("6か月以内に撮った顔写真は、ありますか"),
        options=(
            (Photo.FILE, _("データがある、または自分で撮れる")),
            (Photo.PAPER, _("紙の写真がある")),
            (Photo.NONE, _("ないので、どこかで撮りたい")),
            (Photo.UNKNOWN, _DONT_KNOW),
        ),
    ),
    WayQuestion(
        name="outing",
        question=_("市役所などへ出かけられますか"),
        options=(
            (Outing.WITH_HELP, _("出かけられる。だれかに手伝ってほしい")),
            (Outing.ALONE, _("出かけられる。自分でできる")),
            (Outing.STAYS_HOME, _("出かけるのは難しい")),
            (Outing.UNKNOWN, _DONT_KNOW),
        ),
    ),
)


def way_for(answers: WayAnswers) -> str:
    """Return the slug of the way that fits `answers`: each combination has one.

    Whoever wants help, or fits nothing else and can go out, is sent to the city hall, where
    nothing is needed. Whoever can't go out is never sent out.
    """
    if answers.outing is Outing.WITH_HELP:
        return "card-at-city-hall"
    if answers.device is Device.SMARTPHONE and answers.photo is not Photo.PAPER:
        return "card-by-smartphone"
    if answers.device is Device.COMPUTER and answers.photo is Photo.FILE:
        return "card-by-pc"
    if answers.photo is Photo.PAPER or answers.outing is Outing.STAYS_HOME:
        return "card-by-mail"
    return "card-by-photo-booth" if answers.photo is Photo.NONE else "card-at-city-hall"
