"""Pieces of a page that are written once and kept: the same values in are the same text out."""

import re
from collections.abc import Mapping
from itertools import count
from typing import Any

from django import template
from django.template.base import FilterExpression, Node, Parser, Token, token_kwargs
from django.template.context import Context
from django.template.exceptions import TemplateSyntaxError
from django.utils.html import strip_spaces_between_tags
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language

from renewal.kept import Kept, key_of
from renewal.templatetags.gaps import Written, filled, hollow, parted, shape_of

register = template.Library()

AT_MOST = 1_500
"""How many pieces a process keeps; a page has up to thirty, most of them the same on every one."""

_AROUND = "around"
_LANGUAGE = "language of the pieces"

# A space before a piece's first element may be meant, the lines of its file are not.
_OUTER_LINES = re.compile(r"^\s*\n\s*|\s*\n\s*$")

_kept: Kept[Written] = Kept(AT_MOST)


@register.tag
def piece(parser: Parser, token: Token) -> Node:
    """Put in another template: `{% piece "x" a=b around c=d %}`.

    It sees nothing but these values. What comes out depends on the template, the language and the
    values before `around`, and is kept under them and the shape of those after it, whose texts are
    put in each time. So a template may ask of such a text whether it is empty, and no more. What
    looks at the clock or the request is no piece, but for `include`.
    """
    bits = token.split_contents()[1:]
    if not bits:
        raise TemplateSyntaxError("piece needs the name of a template")
    at = bits.index(_AROUND) if _AROUND in bits else len(bits)
    by, around = bits[1:at], bits[at + 1 :]
    node = PieceNode(
        parser.compile_filter(bits[0]), token_kwargs(by, parser), token_kwargs(around, parser)
    )
    if by or around:
        raise TemplateSyntaxError(f"piece takes only name=value, not {' '.join(by + around)}")
    return node


class PieceNode(Node):
    """A place where a piece stands, written `by` some values `around` others."""

    def __init__(
        self,
        name: FilterExpression,
        by: Mapping[str, FilterExpression],
        around: Mapping[str, FilterExpression],
    ) -> None:
        self.name = name
        self.by = by
        self.around = around

    def render(self, context: Context) -> SafeString:
        name: str = self.name.resolve(context)
        by = [one.resolve(context) for one in self.by.values()]
        around = [one.resolve(context) for one in self.around.values()]
        texts: list[str] = []
        key = (name, _language(context), *key_of(by), shape_of(around, texts))
        written = _kept.get(key)
        if written is None:
            asked: list[str] = []
            hollowed = hollow(around, count(), asked)
            written = self._written(context, name, (*by, *hollowed))
            if asked:
                raise TypeError(f"{name} decides by what texts say: give them before {_AROUND}")
            _kept.put(key, (by, hollowed), written)
        return mark_safe(filled(written, texts))  # noqa: S308  # nosec B703  a template wrote it

    def _written(self, context: Context, name: str, values: tuple[Any, ...]) -> Written:
        seen = dict(zip((*self.by, *self.around), values, strict=True))
        assert context.template is not None  # noqa: S101  # nosec B101  it renders
        written = context.template.engine.get_template(name)  # which keeps it, too
        text = written.render(context.new(seen))
        # Every page does so anyway, and has less left to look through.
        return parted(strip_spaces_between_tags(_OUTER_LINES.sub("", text)))


def _language(context: Context) -> str | None:
    # Asked once a page: Django's way to find out takes longer than all the rest of a piece.
    shared = context.render_context.dicts[0]
    if _LANGUAGE not in shared:
        shared[_LANGUAGE] = get_language()
    found: str | None = shared[_LANGUAGE]
    return found
