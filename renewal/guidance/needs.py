"""Lists of things to bring, put together: with other needs, or for either of two people."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from renewal.content.schema import Bring, Need


def with_needs(brings: Iterable[Bring], needs: Mapping[str, Need]) -> tuple[Bring, ...]:
    """Return `brings` with the need of each item code that `needs` names."""
    return tuple(replace(one, need=needs.get(one.item.code, one.need)) for one in brings)


def helpful(brings: Iterable[Bring]) -> tuple[Bring, ...]:
    """Return `brings`, none of them more than helpful."""
    return tuple(replace(one, need=Need.HELPFUL) for one in brings)


def either(first: tuple[Bring, ...], second: tuple[Bring, ...]) -> tuple[Bring, ...]:
    """Return what either list asks for, each thing once; what only one requires is helpful."""
    required = _required(first) & _required(second)
    merged: dict[str, Bring] = {}
    for bring in sorted(first + second, key=lambda one: one.need is Need.NOT_NEEDED):
        code = bring.item.code
        depends = bring.need is Need.REQUIRED and code not in required
        merged.setdefault(code, replace(bring, need=Need.HELPFUL) if depends else bring)
    return tuple(merged.values())


def _required(brings: tuple[Bring, ...]) -> set[str]:
    return {one.item.code for one in brings if one.need is Need.REQUIRED}
