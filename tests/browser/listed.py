"""One page as it is listed for the tests of every page."""

from dataclasses import dataclass, field, replace

from renewal.languages import LANGUAGES, tag

CODES = tuple(code for code, _name in LANGUAGES)
"""Every language that the site is offered in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """A page: its address, how it answers, and what is posted to it, if anything."""

    name: str
    path: str
    status: int = 200
    post: dict[str, str] = field(default_factory=dict)
    lang: str = "ja"

    def in_language(self, language: str) -> "Listed":
        """Return the same page in `language`, with the tag it then carries."""
        if language == "ja":
            return self
        return replace(self, path=f"/{language}{self.path}", lang=tag(language))
