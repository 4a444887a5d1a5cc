"""A YAML text as nodes that know their line. Nothing is read into the values: all are text.

YAML by itself reads `17:15` as a number of seconds, `no` as false and a code with a leading zero
as octal; here the field that a value belongs to says what it is.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import yaml

_DEEPEST = 10
_LARGEST = 1_000_000
_QUOTED = ("'", '"', "|", ">")
_NOTHING = ("", "~", "null", "Null", "NULL")


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """What is wrong, on which line (1 for the first) and at which field, "" for the whole file."""

    line: int
    field: str
    message: str

    def __str__(self) -> str:
        return f"{self.line}行目{self.field and ' '}{self.field}: {self.message}"


class RefusedFileError(ValueError):
    """The file may not be taken. `problems`: all that is wrong with it, in order of lines."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = sorted(problems)
        super().__init__("\n".join(map(str, self.problems)))


def nodes_of(content: bytes) -> yaml.Node:
    """Return the one document in `content`. Raises `RefusedFileError` where it is no YAML."""
    text = _decoded(content)
    try:
        problems = list(_refused(text))
        root = None if problems else yaml.compose(text, Loader=yaml.CSafeLoader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        where = mark.line + 1 if mark else 1
        raise _refusal(where, f"YAMLの書き方になっていません（{error.problem}）。") from None
    except yaml.reader.ReaderError as error:
        where = text.count("\n", 0, error.position) + 1
        raise _refusal(where, "使えない文字（制御文字）があります。") from None
    if problems:
        raise RefusedFileError(problems)
    if root is None:
        raise _refusal(1, "何も書かれていません。")
    return root


def line_of(node: yaml.Node) -> int:
    """Return the line that `node` begins on."""
    return int(node.start_mark.line) + 1


def is_nothing(node: yaml.Node) -> bool:
    """Say whether nothing stands there, or `null`: the fact is unknown."""
    return (
        isinstance(node, yaml.ScalarNode) and node.style not in _QUOTED and node.value in _NOTHING
    )


def _decoded(content: bytes) -> str:
    if len(content) > _LARGEST:
        raise _refusal(1, f"ファイルが大きすぎます（{_LARGEST:,}バイトまで）。")
    try:
        return content.decode()
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise _refusal(line, "文字コードがUTF-8ではありません。") from None


def _refused(text: str) -> Iterator[Problem]:
    """Yield what YAML allows and a reviewer can't follow: one text in two places, kinds, depth."""
    depth = 0
    for event in yaml.parse(text, Loader=yaml.CSafeLoader):
        mark = event.start_mark
        line = mark.line + 1 if mark else 1
        depth += isinstance(event, yaml.CollectionStartEvent)
        depth -= isinstance(event, yaml.CollectionEndEvent)
        if depth > _DEEPEST:
            yield Problem(line, "", "入れ子が深すぎます。")
            return
        if isinstance(event, yaml.AliasEvent):
            yield Problem(line, "", f"「*{event.anchor}」のような別名は使えません。")
        elif (tag := getattr(event, "tag", None)) not in (None, "!"):
            yield Problem(line, "", f"「{tag}」のような型は書けません。")


def _refusal(line: int, message: str) -> RefusedFileError:
    return RefusedFileError([Problem(line, "", message)])
