"""A file to begin with: every field empty, with the question that it answers above it."""

from collections.abc import Iterator

from renewal.municipality.city_file import questions
from renewal.municipality.city_file.kinds import ACCEPTANCE, ACCEPTS, CITY, COUNTER, NEEDED, Kind
from renewal.municipality.city_file.values import choices, plain
from renewal.municipality.models.several import SeveralField

_HEAD = """\
# 市区町村の情報のファイルです。質問に答えて、「項目: 」の右に書きます。
# わからないこと、決まっていないことは null のままにします。「お問い合わせください」と案内します。
# 「必須」とある項目には、かならず書きます。書き終えたら、次の命令で誤りをすべて確かめます。
#   manage.py load_municipality このファイル
# 「#」で始まる行は読まれません。例を使うときは、行の最初の「# 」を消し、上の行の [] も消します。
"""


def new_file(code: str) -> str:
    """Return the text of a file for the municipality `code`, in which all else is unanswered."""
    return "\n".join([_HEAD, *_fields(CITY, questions.CITY, {"code": f"'{code}'"}), ""])


def _fields(
    kind: Kind, asked: dict[str, str], known: dict[str, str] | None = None
) -> Iterator[str]:
    """Yield the lines of a row: its fields, then its lists."""
    for name in kind.fields:
        must = "（必須）" if kind.is_required(name) else ""
        yield f"# {asked[name]}{must}"
        yield from (f"#   {code}：{label}" for code, label in choices(kind.fields[name]).items())
        yield f"{name}: {(known or {}).get(name) or _empty(kind, name)}".rstrip()
    if kind is COUNTER:
        yield from _accepts(asked[ACCEPTS])
    for name, below in kind.lists.items():
        yield from _list(name, below, asked[name])


def _empty(kind: Kind, name: str) -> str:
    field = kind.fields[name]
    if isinstance(field, SeveralField):
        return "[]"
    if field.has_default():
        value = plain(field, field.get_default())
        return str(value).lower() if isinstance(value, bool) else str(value)
    return "" if kind.is_required(name) else "null"


def _accepts(question: str) -> Iterator[str]:
    yield f"# {question}（必須）"
    admits = choices(ACCEPTANCE.fields["admits"])
    yield from (f"#   {code}：{label}" for code, label in admits.items())
    yield f"{ACCEPTS}:"
    for code, label in choices(ACCEPTANCE.fields["service"]).items():
        yield f"  # {label}"
        yield f"  {code}:"


def _list(name: str, kind: Kind, question: str) -> Iterator[str]:
    """Yield a list with one row to fill in; commented out where a city can do without any."""
    row = list(_fields(kind, questions.ROWS[name]))
    is_needed = name in NEEDED
    yield f"# {question}{'（必須）' if is_needed else ''}"
    unknown = "null" if name == "hours" else "[]"
    yield f"{name}:" if is_needed else f"{name}: {unknown}"
    first = next(place for place, line in enumerate(row) if not line.startswith("#"))
    for place, line in enumerate(row):
        mark = "- " if place == first else "  "
        yield f"{mark}{line}" if is_needed else f"# {mark}{line}"
