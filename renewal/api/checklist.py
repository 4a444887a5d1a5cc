"""`GET checklist`: the words of a case in, what to bring and where to go out."""

from typing import TYPE_CHECKING, Annotated, Any, Literal

from django.http import HttpRequest
from ninja import Query, Router
from pydantic import BaseModel, Field, WithJsonSchema, create_model

from renewal import clock
from renewal.api.types import CitedSource, QueryDate, Refusal, Spoken, choice, cited
from renewal.asking.words import WORDS, situation_of
from renewal.content.fees import WHY
from renewal.content.schema import Actor, Bring, Need
from renewal.content.warnings import WARNINGS
from renewal.guidance.facts import office_facts
from renewal.guidance.plan import Plan, plan_for
from renewal.municipality import snapshot
from renewal.rules.situation import Renew

router = Router()

RENEW = ("certificate", "card", "unknown")

_WORDS: dict[str, Any] = {
    name.replace("-", "_"): (
        Annotated[values | None, choice(list(values))],
        Field(default=None, alias=name),
    )
    for name, values in WORDS.items()
}
if TYPE_CHECKING:
    _Words = Spoken
else:
    _Words = create_model("Words", __base__=Spoken, **_WORDS)


class Asked(_Words):
    """The query. Every part may be left out; an absent word means its first value."""

    renew: Annotated[Literal["certificate", "card", "unknown"], choice(RENEW)] = Field(
        default="certificate", description="What to renew; `unknown` gives what either needs."
    )
    certificate: QueryDate = Field(
        default=None, description="Last day of the certificate, if it matters that it has passed."
    )
    card: QueryDate = Field(default=None, description="The same of the card.")
    on: QueryDate = Field(default=None, description="The day asked about; today in Asia/Tokyo.")


class BroughtItem(BaseModel):
    """One thing to bring. `at`: to renew or apply, or on the day of the pick-up."""

    item: str
    name: str
    need: Need
    carried_by: Actor
    at: Literal["renewal", "pick-up"]
    if_missing: str
    sources: list[CitedSource]


class NamedItem(BaseModel):
    """One thing that need not be brought."""

    item: str
    name: str


class NamedOffice(BaseModel):
    """One counter known to take this case."""

    office: str
    name: str


class CitedFee(BaseModel):
    """What it costs; where it is not certain, what to have ready."""

    yen: int
    why: str
    sources: list[CitedSource]


class CitedWarning(BaseModel):
    """Something to know before going."""

    code: str
    text: str
    sources: list[CitedSource]


class Checklist(BaseModel):
    """What one case needs. No `offices`: it has to be asked which counter takes it."""

    renew: Annotated[str, WithJsonSchema({"type": "string", "enum": RENEW})]
    visits: int = Field(description="To an office, the pick-up of a card included.")
    procedures: list[str] = Field(description="The ways open to this person, as in the addresses.")
    bring: list[BroughtItem]
    not_needed: list[NamedItem]
    offices: list[NamedOffice]
    fee: CitedFee
    warnings: list[CitedWarning]
    instead: str | None = Field(description="What is needed instead, where this can't be done so.")


@router.get(
    "/checklist",
    response={200: Checklist, 422: Refusal},
    operation_id="checklist",
    summary="What to bring, where to go, what it costs",
)
def checklist(request: HttpRequest, asked: Query[Asked]) -> Checklist:
    """What to bring for one case, who carries it, how often to come, and what to know first."""
    words = {name: getattr(asked, name.replace("-", "_")) for name in WORDS}
    planned = plan_for(
        None if asked.renew == "unknown" else Renew(asked.renew),
        situation_of({name: value for name, value in words.items() if value}),
        certificate=asked.certificate,
        card=asked.card,
        office=snapshot.office(),
        on=asked.on or clock.today(),
    )
    return _shown(planned, office_facts())


def _shown(planned: Plan, facts: dict[str, str]) -> Checklist:
    return Checklist(
        renew=planned.renew or "unknown",
        visits=planned.visits,
        procedures=list(planned.ways),
        bring=[
            *(_brought(one, "renewal", facts) for one in planned.bring),
            *(_brought(one, "pick-up", facts) for one in planned.pick_up),
        ],
        not_needed=[
            NamedItem(item=one.item.code, name=str(one.item.name)) for one in planned.not_needed
        ],
        offices=[NamedOffice(office=one.code, name=one.name) for one in planned.counters],
        fee=CitedFee(
            yen=planned.fee.yen,
            why=str(WHY[planned.fee.reason]),
            sources=cited(planned.fee.sources),
        ),
        warnings=[
            CitedWarning(
                code=code,
                text=str(WARNINGS[code].text).format_map(facts),
                sources=cited(WARNINGS[code].sources),
            )
            for code in planned.warnings
        ],
        instead=planned.instead,
    )


def _brought(one: Bring, at: Literal["renewal", "pick-up"], facts: dict[str, str]) -> BroughtItem:
    return BroughtItem(
        item=one.item.code,
        name=str(one.item.name).format_map(facts),
        need=one.need,
        carried_by=one.carried_by,
        at=at,
        if_missing=str(one.item.if_missing).format_map(facts),
        sources=cited(one.item.sources),
    )
