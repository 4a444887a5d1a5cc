"""What the verdicts of the clerk's desk rest on, beside the window of a renewal."""

from renewal.content.other_offices import OGI_STAY, TAGAWA_UNDER_15, TOMIYA_LOST
from renewal.content.page_sources import CERTIFICATE_RULE_5, NUMBER_ORDER_13_7
from renewal.rules.sources import CARD_ORDER_27_2, Source
from renewal.rules.who import Instead

VERDICT_SOURCES: dict[str, tuple[Source, ...]] = {
    "yes-twice": (CERTIFICATE_RULE_5,),
    "no-form": (CERTIFICATE_RULE_5,),
    "lost-first": (TOMIYA_LOST,),
    "stay-lapsed": (CARD_ORDER_27_2, OGI_STAY),
}
"""By `guidance.desk.Can`; the others rest on the window, or on what the office has said."""

INSTEAD_SOURCES: dict[Instead, tuple[Source, ...]] = {
    Instead.LEGAL_REPRESENTATIVE: (TAGAWA_UNDER_15,),
    Instead.HOLDER_AT_PICKUP: (NUMBER_ORDER_13_7,),
}
