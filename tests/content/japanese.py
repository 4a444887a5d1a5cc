"""Every Japanese sentence of the guide's words and templates, as text."""

import ast
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from tests.test_house import ROOT, tracked

JAPANESE = re.compile(r"[ぁ-んァ-ヶ一-龥]")
TEMPLATE_TAG = re.compile(r"{%.*?%}|{#.*?#}|<[^>]*>", re.DOTALL)


def folded(text: str) -> str:
    """Return `text` without the differences that copying hides: width and white space."""
    return re.sub(r"\s", "", unicodedata.normalize("NFKC", text))


def literals(path: Path) -> Iterator[str]:
    """Yield each string of a Python file, its pieces joined."""
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def template_texts(path: Path) -> Iterator[str]:
    """Yield the text between a template's tags, and the words inside its translate tags."""
    source = path.read_text()
    yield from TEMPLATE_TAG.split(source)
    yield from re.findall(r'"([^"]*)"', " ".join(re.findall(r"{%.*?%}", source, re.DOTALL)))


OF_THE_STAFF = (ROOT / "renewal" / "staff", ROOT / "renewal" / "municipality")
"""Rooms whose words the office's own people read, and no resident."""


def sentences() -> Iterator[tuple[str, str]]:
    """Yield each Japanese text the guide can show to residents, with the file it stands in."""
    for path in tracked(".py"):
        if set(OF_THE_STAFF) & set(path.parents):
            continue
        if path.name == "easy_japanese.py":
            continue  # it names words to avoid
        if ROOT / "renewal" in path.parents:
            yield from ((path.name, text) for text in literals(path) if JAPANESE.search(text))
    for path in tracked(".html"):
        yield from ((path.name, text) for text in template_texts(path) if JAPANESE.search(text))
