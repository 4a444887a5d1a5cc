"""`POST expiry`: birth and making of a card in, the last days of card and certificate out."""

from datetime import date
from typing import Annotated, Literal

from django.http import HttpRequest
from ninja import Query, Router
from pydantic import BaseModel, Field, WithJsonSchema
from pydantic.json_schema import SkipJsonSchema

from renewal.api.types import BodyDate, BodyDateOrNull, CitedSource, Refusal, Spoken, cited
from renewal.content.openings import OPENINGS
from renewal.guidance.facts import telephone
from renewal.municipality import snapshot
from renewal.rules import card as card_rules
from renewal.rules import certificate as certificate_rules
from renewal.rules.card import Card
from renewal.rules.certificate import Certificate
from renewal.rules.expiry import Expiry, Open
from renewal.rules.situation import Stay

router = Router()

Flag = Annotated[bool, Field(strict=True)]


class Facts(BaseModel):
    """What the expiries follow from. Unknown fields are ignored."""

    born_on: BodyDate = Field(description="Date of birth.", examples=["1990-05-20"])
    made_on: BodyDate = Field(
        examples=["2020-06-01"],
        description="The day J-LIS made the card (作成の日), not the day it was applied for or "
        "handed over. From 2016-01-01.",
    )
    received_on: BodyDateOrNull = Field(
        default=None,
        description="The day J-LIS received the application; needed only for a card made on or "
        "after 2022-04-01 from an application received before.",
    )
    stay: Literal["unlimited", "limited"] = Field(
        default="unlimited",
        description="`unlimited`: Japanese, permanent and special permanent residents, highly "
        "skilled professionals (ii).",
    )
    stay_until: BodyDateOrNull = Field(
        default=None, description="Last day of a limited stay (在留期間満了日), needed for one."
    )
    stay_extended: Flag = Field(
        default=False, description="The card's period was changed to `stay_until` later."
    )
    certificate_issued_on: BodyDateOrNull = Field(
        default=None,
        description="The day the certificate was issued, if later than the card. Needed where "
        "`stay_extended` is true: an older certificate ends with the old period.",
    )
    certificate_renewed_in_window: Flag = Field(
        default=False,
        description="The certificate was itself issued in place of one with less than three "
        "months left.",
    )
    card_renewed_in_window: Flag = Field(
        default=False,
        description="The card was itself made in place of one with less than three months left.",
    )

    def certificate(self) -> Certificate:
        """Return the facts as the rules take them. Raises `FactError` if they contradict."""
        card = Card(
            born_on=self.born_on,
            made_on=self.made_on,
            received_on=self.received_on,
            stay=Stay(self.stay),
            stay_until=self.stay_until,
            stay_extended=self.stay_extended,
            renewed_in_window=self.card_renewed_in_window,
        )
        return Certificate(
            card=card,
            issued_on=self.certificate_issued_on,
            renewed_in_window=self.certificate_renewed_in_window,
        )


class OpenQuestion(BaseModel):
    """Why the law leaves the day open, the days it may be, and whom to ask."""

    because: Annotated[Open, WithJsonSchema({"type": "string", "enum": list(Open)})]
    days: Annotated[list[date], Field(min_length=2)]
    message: str


class LastDay(BaseModel):
    """The last day something is valid; null where the law leaves it open."""

    expires_on: date | None
    open: OpenQuestion | SkipJsonSchema[None] = Field(
        default=None, description="Only where `expires_on` is null."
    )
    sources: list[CitedSource]


class Expiries(BaseModel):
    """The last days of the card and of its user-authentication certificate (利用者証明用)."""

    card: LastDay
    certificate: LastDay


@router.post(
    "/expiry",
    response={200: Expiries, 422: Refusal},
    exclude_unset=True,
    operation_id="expiry",
    summary="How long a card and its certificate last",
)
def expiry(request: HttpRequest, facts: Facts, spoken: Query[Spoken]) -> Expiries:
    """The last day of a card and of its certificate, from birth and making.

    The date printed on the card is the one that counts. Nothing that is sent here is kept.
    Facts that contradict one another are refused, naming the field to look at again.
    """
    certificate = facts.certificate()
    return Expiries(
        card=_last_day(card_rules.expires_on(certificate.card)),
        certificate=_last_day(certificate_rules.expires_on(certificate)),
    )


def _last_day(expiry: Expiry) -> LastDay:
    last_day = LastDay(expires_on=expiry.expires_on, sources=cited(expiry.sources))
    if expiry.open_because:
        last_day.open = OpenQuestion(
            because=expiry.open_because,
            days=list(expiry.days),
            message=str(OPENINGS[expiry.open_because]).format(tel=telephone(snapshot.office())),
        )
    return last_day
