"""What is wrong with a fact, as a code: the field it belongs to and the reason."""

from enum import StrEnum


class Fault(StrEnum):
    """Why a set of facts cannot be ruled on. The words for each stand in `content`."""

    MADE_BEFORE_BIRTH = "made-before-birth"
    MADE_BEFORE_CARDS = "made-before-cards"
    MADE_IN_FUTURE = "made-in-future"
    BORN_IN_FUTURE = "born-in-future"
    RECEIVED_AFTER_MADE = "received-after-made"
    RECEIVED_BEFORE_BIRTH = "received-before-birth"
    STAY_UNKNOWN = "stay-unknown"
    STAY_UNTIL_MISSING = "stay-until-missing"
    STAY_ENDS_BEFORE_MADE = "stay-ends-before-made"
    ISSUE_AFTER_EXTENSION_MISSING = "issue-after-extension-missing"
    ISSUED_BEFORE_CARD = "issued-before-card"
    ISSUED_AFTER_CARD_EXPIRED = "issued-after-card-expired"
    CERTIFICATE_AFTER_CARD = "certificate-after-card"
    OUT_OF_RANGE = "out-of-range"


class FactError(ValueError):
    """Facts that contradict one another or the law. `field` is the fact to look at again."""

    def __init__(self, field: str, fault: Fault) -> None:
        super().__init__(f"{field}: {fault}")
        self.field = field
        self.fault = fault
