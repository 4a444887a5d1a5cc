"""The words a case is described in. The values are the words of the addresses, lasting."""

from dataclasses import dataclass
from enum import StrEnum


class Renew(StrEnum):
    """What to renew next."""

    CERTIFICATE = "certificate"
    CARD = "card"
    NONE = "none"


class MadeAs(StrEnum):
    """How old the holder was when the card was made: 18 or older (20 before April 2022)?"""

    ADULT = "adult"
    MINOR = "minor"
    UNKNOWN = "unknown"


class Who(StrEnum):
    """Who comes to the counter."""

    SELF = "self"
    PROXY = "proxy"
    LEGAL_REPRESENTATIVE = "legal-representative"
    UNKNOWN = "unknown"


class Age(StrEnum):
    """The holder's age today."""

    ADULT = "adult"
    FROM_15_TO_17 = "15-17"
    UNDER_15 = "under-15"
    UNKNOWN = "unknown"


class Pin(StrEnum):
    """Whether the PINs are known."""

    KNOWN = "known"
    FORGOTTEN = "forgotten"
    UNKNOWN = "unknown"


class Notice(StrEnum):
    """Whether the expiry notice is at hand."""

    HAVE = "have"
    LOST = "lost"
    UNKNOWN = "unknown"


class ReplyForm(StrEnum):
    """照会書兼回答書, for a proxy."""

    SEALED = "sealed"
    NONE = "none"
    UNKNOWN = "unknown"


class PickupReason(StrEnum):
    """Why the holder can't collect the card."""

    NONE = "none"
    LISTED = "listed"
    UNKNOWN = "unknown"


class OldCard(StrEnum):
    """Whether the present card is at hand."""

    HAVE = "have"
    LOST = "lost"
    UNKNOWN = "unknown"


class Stay(StrEnum):
    """Whether the holder's stay in Japan has an end.

    `unlimited`: Japanese, 永住者, 特別永住者, 高度専門職第2号.
    """

    UNLIMITED = "unlimited"
    LIMITED = "limited"
    UNKNOWN = "unknown"


class Changed(StrEnum):
    """What changed since the card was made."""

    NO = "no"
    WITHIN_CITY = "within-city"
    MOVED_IN = "moved-in"
    NAME = "name"
    UNKNOWN = "unknown"


class CardType(StrEnum):
    """With PINs, or 顔認証マイナンバーカード."""

    PIN = "pin"
    NO_PIN = "no-pin"
    UNKNOWN = "unknown"


class Licence(StrEnum):
    """Whether the driving licence is on the card (マイナ免許証)."""

    NO = "no"
    ON_CARD = "on-card"
    UNKNOWN = "unknown"


class Dates(StrEnum):
    """Whether the dates were read on the card or worked out from birth and making."""

    PRINTED = "printed"
    WORKED_OUT = "worked-out"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """One case in words; each default is what an absent word means."""

    made_as: MadeAs = MadeAs.UNKNOWN
    who: Who = Who.SELF
    age: Age = Age.ADULT
    pin: Pin = Pin.KNOWN
    notice: Notice = Notice.HAVE
    reply_form: ReplyForm = ReplyForm.SEALED
    pickup_reason: PickupReason = PickupReason.NONE
    old_card: OldCard = OldCard.HAVE
    stay: Stay = Stay.UNLIMITED
    changed: Changed = Changed.NO
    card_type: CardType = CardType.PIN
    licence: Licence = Licence.NO
    dates: Dates = Dates.PRINTED


def is_stay_path(situation: Situation) -> bool:
    """Whether the case is the extension of a limited stay; a lost card comes first."""
    return situation.stay is Stay.LIMITED and situation.old_card is not OldCard.LOST


def asked_about(renew: Renew, situation: Situation) -> frozenset[str]:
    """Return the words, as attributes of `Situation`, that the path of this case asks about."""
    asked = {"who", "age", "old_card", "stay", "changed", "card_type"}
    comes_for_another = situation.who in (Who.PROXY, Who.UNKNOWN)
    pin = set() if situation.card_type is CardType.NO_PIN else {"pin"}
    if is_stay_path(situation):
        asked |= pin
    elif renew is Renew.CARD:
        asked |= {"licence"} | ({"pickup_reason"} if comes_for_another else set())
    else:
        asked |= pin | {"notice"} | ({"reply_form"} if comes_for_another else set())
    return frozenset(asked)


def on_path(renew: Renew, situation: Situation) -> Situation:
    """Return `situation` with every word that its path does not ask about back at its default.

    So a word from a branch that is not taken changes nothing.
    """
    return Situation(**{name: getattr(situation, name) for name in asked_about(renew, situation)})
