"""The shape of one office's facts. None means unknown, and is shown as "please ask"."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """A municipality and the department that answers the telephone.

    `code`: 全国地方公共団体コード, six digits. `page_url`: its own page on expiry notices.
    """

    code: str
    name: str
    department: str
    telephone: str
    fax: str | None
    page_url: str

    @property
    def telephone_link(self) -> str:
        """The telephone number as a link that a phone dials."""
        return "tel:+81-" + self.telephone.removeprefix("0")
