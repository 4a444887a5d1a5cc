"""What one member of a household has to do: by whom, by when, and what speaks against a day."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from renewal.content.remarks import Remark
from renewal.content.warnings import Caution
from renewal.guidance.shape import Answer
from renewal.municipality.office import Minors, Office, WithoutForm
from renewal.rules.fees import FeeReason
from renewal.rules.situation import Age, PickupReason, Renew, ReplyForm, Situation, Who
from renewal.rules.who import Instead
from renewal.rules.window import Standing

HORIZON = timedelta(days=365)
"""How far ahead a day is named: nobody has said yet which days are holidays after that."""


class Comes(StrEnum):
    """Who goes to the office for one card. `ask-child`: whether the holder comes along is open."""

    HOLDER = "holder"
    REPRESENTATIVE = "representative"
    WITH_CHILD = "with-child"
    ASK_CHILD = "ask-child"
    PROXY = "proxy"
    UNKNOWN = "unknown"


class Apart(StrEnum):
    """Why no day is named for a member. The words for each stand in `content`."""

    LOST = "lost"
    STAY_LAPSED = "stay-lapsed"
    DATE_DOUBTFUL = "date-doubtful"
    CARD_UNKNOWN = "card-unknown"
    ESTIMATED = "estimated"
    NOT_YET = "not-yet"
    FORM_NEEDED = "form-needed"
    ASK_WHERE = "ask-where"
    NO_DAY = "no-day"


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """One card of a household. `number`: its place, from 1, for nobody's name is asked."""

    number: int
    situation: Situation
    answer: Answer

    @property
    def is_card(self) -> bool:
        """Whether a new card is made, which is applied for and picked up."""
        plan = self.answer.plan
        return plan.renew is Renew.CARD and not plan.follows_stay

    @property
    def is_over(self) -> bool:
        """Whether what is renewed has ended, so that no last day is left to come in time for."""
        deciding = self.answer.deciding
        return deciding is not None and deciding.standing is Standing.EXPIRED

    @property
    def comes_again(self) -> bool:
        """Whether the counter is gone to twice: it writes to the holder first."""
        return not self.is_card and self.answer.plan.visits > 1

    @property
    def opens_on(self) -> date:
        """The first day on which somebody may come."""
        on, deciding = self.answer.on, self.answer.deciding
        return max(on, deciding.opens_on) if deciding else on

    @property
    def ends_on(self) -> date | None:
        """The last day to come in time, None where there is none (any more) or it is not certain.

        A stay is extended before the card ends (カード命令27条2項), whatever the certificate does.
        """
        answer = self.answer
        is_certain = not answer.is_estimate and not self.may_be_birth_date
        if not is_certain or answer.plan.fee.reason is FeeReason.OLD_CARD_LOST:
            return None
        follows = answer.plan.follows_stay
        ruling = (answer.card or answer.certificate) if follows else answer.deciding
        is_left = ruling is not None and ruling.standing is not Standing.EXPIRED
        return ruling.closes_on if ruling and is_left else None

    @property
    def may_be_birth_date(self) -> bool:
        """Whether a date is older than any card: most often a date of birth."""
        return Remark.MAYBE_BIRTH_DATE in self.answer.remarks


def comes(member: Member, office: Office) -> Comes:
    """Return who goes for this card: to the counter, or to the pick-up of a new one.

    Whether a child comes along the office decides (`office.minors`); of wards and of those from 15
    to 17 it has said nothing. Source: 番号令13条7項; 田川市, 江戸川区 (municipalities.md A5).
    """
    who = _acting(member)
    if who is Who.LEGAL_REPRESENTATIVE:
        told = office.minors if member.situation.age is Age.UNDER_15 else None
        return _WITH_CHILD[told]
    is_open = member.is_card and member.situation.pickup_reason is PickupReason.UNKNOWN
    if who is Who.UNKNOWN or (who is Who.PROXY and is_open):
        return Comes.UNKNOWN
    return Comes.PROXY if who is Who.PROXY else Comes.HOLDER


_WITH_CHILD = {
    Minors.REPRESENTATIVE_ALONE: Comes.REPRESENTATIVE,
    Minors.WITH_CHILD: Comes.WITH_CHILD,
    None: Comes.ASK_CHILD,
}


def _acting(member: Member) -> Who:
    """Return who acts in the end, in the place of somebody who can't."""
    if member.situation.age is Age.UNDER_15:
        return Who.LEGAL_REPRESENTATIVE
    if member.answer.plan.instead is Instead.HOLDER_AT_PICKUP:
        return Who.SELF
    return member.situation.who


def apart(member: Member, office: Office) -> Apart | None:
    """Return why no day can be named for this member, None where one can be looked for.

    What is looked for in vain is `Apart.NO_DAY`, which only the counters' days tell.
    """
    answer = member.answer
    reason = answer.plan.fee.reason
    without_form = office.proxy_without_form is WithoutForm.NOT_POSSIBLE
    lacks_form = Caution.FORM_MISSING in answer.plan.warnings
    said = {
        Apart.LOST: reason is FeeReason.OLD_CARD_LOST,
        Apart.STAY_LAPSED: answer.plan.follows_stay and reason is FeeReason.STAY_LAPSED,
        Apart.DATE_DOUBTFUL: member.may_be_birth_date,
        # The card of a certificate that has ended may have ended, too.
        Apart.CARD_UNKNOWN: member.is_over and answer.card is None,
        Apart.ESTIMATED: answer.is_estimate,
        Apart.NOT_YET: _is_not_yet(member),
        Apart.FORM_NEEDED: (
            without_form and lacks_form and member.situation.reply_form is ReplyForm.NONE
        ),
        Apart.ASK_WHERE: not member.is_card and not answer.plan.counters,
    }
    return next((why for why, is_so in said.items() if is_so), None)


def _is_not_yet(member: Member) -> bool:
    """Whether nothing can be done yet.

    A card can't be applied for, and a stay not be extended, before the last months; a certificate
    has a day to go to, unless it lies too far ahead.
    """
    answer = member.answer
    if answer.deciding is None:
        return False
    waits = member.is_card or answer.plan.follows_stay
    is_early = answer.deciding.standing is Standing.TOO_EARLY
    return is_early and (waits or member.opens_on > answer.on + HORIZON)
