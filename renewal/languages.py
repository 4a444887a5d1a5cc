"""The languages of the guide, each by its own name. An address alone decides which one is read."""

from django.conf.locale import LANG_INFO

LANGUAGES = [
    ("ja", "日本語"),
    ("ja-easy", "やさしい日本語"),
    ("en", "English"),
    ("zh-hans", "简体中文"),
    ("vi", "Tiếng Việt"),
    ("fil", "Filipino"),
]
"""In the order of the links to them. The first one is what the others are translated from."""

STAY_FIRST = frozenset({"en", "zh-hans", "vi", "fil"})
"""Those whose readers mostly have a stay with an end, which is renewed in another way."""

# What `lang` says of a page: easy Japanese is Japanese to whatever reads it aloud.
_TAGS = {"ja-easy": "ja", "zh-hans": "zh-Hans"}


def tag(code: str) -> str:
    """Return the language tag (BCP 47) that pages in `code` carry."""
    return _TAGS.get(code, code)


def make_known() -> None:
    """Tell Django of the languages it does not know; without it their addresses are errors."""
    for code, name in LANGUAGES:
        LANG_INFO.setdefault(code, {"code": code, "name": name, "name_local": name, "bidi": False})
