"""`GET windows`: the dates on a card in, when to renew which of the two out."""

from datetime import date
from typing import Annotated

from django.http import HttpRequest
from ninja import Query, Router
from pydantic import BaseModel, Field, WithJsonSchema
from pydantic.json_schema import SkipJsonSchema

from renewal import clock, guidance
from renewal.api.types import CitedSource, QueryDate, Refusal, Spoken, choice, cited
from renewal.rules.situation import MadeAs, OldCard, Renew, Situation
from renewal.rules.which import next_renewal
from renewal.rules.window import Ruling, Standing

router = Router()


class Asked(Spoken):
    """The query. Every part may be left out, or be empty, which is the same."""

    certificate: QueryDate = Field(
        default=None, description="Last day of the user-authentication certificate (利用者証明用)."
    )
    card: QueryDate = Field(default=None, description="Last day of the card, as printed on it.")
    on: QueryDate = Field(default=None, description="The day asked about; today in Asia/Tokyo.")
    made_as: Annotated[MadeAs, choice(list(MadeAs))] = Field(
        default=MadeAs.UNKNOWN,
        alias="made-as",
        description="Was the holder 18 (20 for applications received before April 2022) when the "
        "card was made? Only for the estimate.",
    )
    old_card: Annotated[OldCard, choice(list(OldCard))] = Field(
        default=OldCard.HAVE,
        alias="old-card",
        description="`lost`: the card has to be issued again first, whatever the dates.",
    )


class Window(BaseModel):
    """When something may be renewed; both the first and the last day are inside."""

    expires_on: date
    opens_on: date
    closes_on: date
    standing: Standing = Field(description="Where the day asked about stands.")
    sources: list[CitedSource]


class EstimatedExpiry(BaseModel):
    """The certificate's last day, if the card was made as said."""

    expires_on: date
    made_as: Annotated[
        MadeAs, WithJsonSchema({"type": "string", "enum": [MadeAs.ADULT, MadeAs.MINOR]})
    ] = Field(serialization_alias="if")


class Windows(BaseModel):
    """Both windows, and which of the two to renew next. A date left out gives null."""

    on: date
    certificate: Window | None
    certificate_estimate: list[EstimatedExpiry] | SkipJsonSchema[None] = Field(
        default=None,
        description="Only with the card's date alone: what the certificate's probably is. It does "
        "not hold for a certificate renewed, re-issued or added later, nor for a limited stay.",
    )
    card: Window | None
    renew: Renew


@router.get(
    "/windows",
    response={200: Windows, 422: Refusal},
    by_alias=True,
    exclude_unset=True,
    operation_id="windows",
    summary="When to renew, and which",
)
def windows(request: HttpRequest, asked: Query[Asked]) -> Windows:
    """From which day to which day the certificate and the card may be renewed, and which is next.

    A certificate that would outlive its card is refused, naming both.
    """
    today = clock.today()
    on = asked.on or today
    answer = guidance.answer(
        certificate=asked.certificate,
        card=asked.card,
        situation=Situation(made_as=asked.made_as, old_card=asked.old_card),
        on=on,
        today=today,
    )
    if answer is None:
        renew = next_renewal(on=on, certificate=None, card=None, old_card=asked.old_card)
        return Windows(on=on, certificate=None, card=None, renew=renew)
    shown = Windows(
        on=on,
        certificate=_window(answer.certificate),
        card=_window(answer.card),
        renew=answer.renew,
    )
    if answer.estimated:
        shown.certificate_estimate = [
            EstimatedExpiry(expires_on=one.estimate.expires_on, made_as=one.estimate.made_as)
            for one in answer.estimated
        ]
    return shown


def _window(ruling: Ruling | None) -> Window | None:
    if ruling is None:
        return None
    return Window(
        expires_on=ruling.expires_on,
        opens_on=ruling.opens_on,
        closes_on=ruling.closes_on,
        standing=ruling.standing,
        sources=cited(ruling.sources),
    )
