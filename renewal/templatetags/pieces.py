"""Pieces of a page that are written once and kept: the same values in are the same text out."""

from itertools import count
from typing import Any

from django import template
from django.template.base import FilterExpression, Node, NodeList, Parser, Token, token_kwargs
from django.template.context import Context
from django.template.exceptions import TemplateSyntaxError
from django.utils.html import strip_spaces_between_tags
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language

from renewal.kept import Kept, key_of
from renewal.templatetags.gaps import Written, filled, hollow, parted, shape_of

register = template.Library()

Values = dict[str, FilterExpression]

AT_MOST = 1_500
"""How many pieces a process keeps; a page has up to thirty, most of them the same on every one."""

FRAME_BY = (
    "page_lang", "languages", "is_draft", "current", "notices", "office", "facts", "publisher",
)  # fmt: skip
FRAME_AROUND = ("here", "copy", "stale")
"""What `renewal.web.context.site` gives every page, and `base.html` reads."""

_AROUND = "around"
_LANGUAGE = "language of the pieces"

_kept: Kept[Written] = Kept(AT_MOST)


@register.tag
def piece(parser: Parser, token: Token) -> Node:
    """Put in another template: `{% piece "x" a=b around c=d %}`.

    It sees nothing but these values. What comes out depends on the template, the language and the
    values before `around`, and is kept under them and the shape of those after it, whose texts are
    put in each time. So a template may ask of such a text whether it is empty, and no more. What
    looks at the clock or the request is no piece, but for `include`.
    """
    return PieceNode(*_read(parser, token))


@register.tag
def holding(parser: Parser, token: Token) -> Node:
    """Put what stands inside into a piece: `{% holding "x" a=b around c=d %}…{% endholding %}`.

    The piece has it as `content`. What stands inside is none itself: it is written each time.
    """
    return HoldingNode(*_read(parser, token), _inside(parser, "endholding"))


@register.tag
def framed(parser: Parser, token: Token) -> Node:
    """Put what stands inside into the frame of its page: like `holding`, with `endframed`.

    The frame is given what every page is made of as well (`FRAME_BY`, `FRAME_AROUND`).
    """
    name, by, around = _read(parser, token)
    by |= {one: parser.compile_filter(one) for one in FRAME_BY}
    around |= {one: parser.compile_filter(one) for one in FRAME_AROUND}
    return HoldingNode(name, by, around, _inside(parser, "endframed"))


def _inside(parser: Parser, end: str) -> NodeList:
    inside = parser.parse((end,))
    parser.delete_first_token()
    return inside


def _read(parser: Parser, token: Token) -> tuple[FilterExpression, Values, Values]:
    tag, *bits = token.split_contents()
    if not bits:
        raise TemplateSyntaxError(f"{tag} needs the name of a template")
    at = bits.index(_AROUND) if _AROUND in bits else len(bits)
    by, around = bits[1:at], bits[at + 1 :]
    read = parser.compile_filter(bits[0]), token_kwargs(by, parser), token_kwargs(around, parser)
    if by or around:
        raise TemplateSyntaxError(f"{tag} takes only name=value, not {' '.join(by + around)}")
    return read


class PieceNode(Node):
    """A place where a piece stands, written `by` some values `around` others."""

    def __init__(self, name: FilterExpression, by: Values, around: Values) -> None:
        self.name = name
        self.by = by
        self.around = around

    def render(self, context: Context) -> SafeString:
        name: str = self.name.resolve(context)
        by = [one.resolve(context) for one in self.by.values()]
        around = self._around(context)
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

    def _around(self, context: Context) -> list[Any]:
        return [one.resolve(context) for one in self.around.values()]

    def _names_around(self) -> tuple[str, ...]:
        return tuple(self.around)

    def _written(self, context: Context, name: str, values: tuple[Any, ...]) -> Written:
        seen = dict(zip((*self.by, *self._names_around()), values, strict=True))
        assert context.template is not None  # noqa: S101  # nosec B101  it renders
        written = context.template.engine.get_template(name)  # which keeps it, too
        text = written.render(context.new(seen))
        # Every page does so anyway, and has less left to look through.
        return parted(strip_spaces_between_tags(_without_outer_lines(text)))


class HoldingNode(PieceNode):
    """A piece with something inside that is none."""

    def __init__(
        self, name: FilterExpression, by: Values, around: Values, inside: NodeList
    ) -> None:
        super().__init__(name, by, around)
        self.inside = inside

    def _around(self, context: Context) -> list[Any]:
        return [*super()._around(context), self.inside.render(context)]

    def _names_around(self) -> tuple[str, ...]:
        return (*self.around, "content")


def _without_outer_lines(text: str) -> str:
    # A space before a piece's first element may be meant, the lines of its file are not.
    inner = text.lstrip()
    if "\n" not in text[: len(text) - len(inner)]:
        inner = text
    text = inner.rstrip()
    return text if "\n" in inner[len(text) :] else inner


def _language(context: Context) -> str | None:
    # Asked once a page: Django's way to find out takes longer than all the rest of a piece.
    shared = context.render_context.dicts[0]
    if _LANGUAGE not in shared:
        shared[_LANGUAGE] = get_language()
    found: str | None = shared[_LANGUAGE]
    return found
