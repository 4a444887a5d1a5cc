"""What the office decides, as rows that its staff edit."""

from renewal.municipality.models.acceptance import Acceptance
from renewal.municipality.models.closing_day import ClosingDay
from renewal.municipality.models.closure import Closure
from renewal.municipality.models.counter import Counter
from renewal.municipality.models.fact import Fact
from renewal.municipality.models.facts_version import FactsVersion
from renewal.municipality.models.incident import Incident
from renewal.municipality.models.municipality import Municipality
from renewal.municipality.models.office_question import OfficeQuestion
from renewal.municipality.models.page_notice import PageNotice
from renewal.municipality.models.regular_hours import RegularHours
from renewal.municipality.models.source_page import SourcePage
from renewal.municipality.models.special_hours import SpecialHours
from renewal.municipality.models.translation import Translation

__all__ = [
    "Acceptance",
    "ClosingDay",
    "Closure",
    "Counter",
    "Fact",
    "FactsVersion",
    "Incident",
    "Municipality",
    "OfficeQuestion",
    "PageNotice",
    "RegularHours",
    "SourcePage",
    "SpecialHours",
    "Translation",
]
