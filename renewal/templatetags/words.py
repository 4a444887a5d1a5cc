"""Words in a template: their placeholders filled with the office's facts."""

from collections.abc import Mapping

from django import template

from renewal.content.labels import term_and_value
from renewal.content.words import Words

register = template.Library()


@register.filter
def told(term: Words, value: Words) -> str:
    """Return a term with what is said of it, as the reader's language puts them together."""
    return term_and_value(term, value)


@register.filter
def filled(words: Words, facts: Mapping[str, str]) -> str:
    """Return `words` in the reader's language with each {placeholder} filled from `facts`.

    The result is escaped like any other text. A placeholder without a fact is a `KeyError`:
    the tests fill every sentence there is.
    """
    return str(words).format_map(facts)
