"""What a process keeps: the same things in, the very same thing out, and never too much of it."""

from dataclasses import dataclass

from django.utils import translation
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy

from renewal.kept import Kept, kept, key_of


@dataclass(frozen=True)
class Thing:
    name: str


def test_what_is_told_apart_has_another_key():
    one = gettext_lazy("日")
    told_apart = [
        ("a",), ("b",), (SafeString("a"),), (1,), (True,), (1.0,), (None,), ("None",), (),
        (("a",),), (["a"],), ("a", "b"), (("a", "b"),), (one,), (gettext_lazy("日"),),
        (Thing("a"),), (Thing("a"),),
    ]  # fmt: skip

    assert len({key_of(values) for values in told_apart}) == len(told_apart)


def test_the_same_texts_and_the_same_object_have_one_key():
    thing = Thing("a")

    assert key_of(["日" * 2, thing, ("x", 1)]) == key_of(("日日", thing, ("x", 1)))


def test_results_are_kept_up_to_a_number_and_the_least_used_go():
    results: Kept[int] = Kept(10)
    results.put("asked for", None, 0)
    for number in range(100):
        results.put(number, None, number)
        assert results.get("asked for") == 0
        assert len(results) <= 10

    assert results.get(99) == 99
    assert results.get(0) is None


def test_an_object_is_kept_as_long_as_what_was_made_of_it():
    made = []

    @kept(4, in_language=False)
    def make(thing: Thing) -> list[str]:
        made.append(thing.name)
        return [thing.name]

    # Each of these would be freed at once, and the next one stand at its address.
    assert [make(Thing(name)) for name in "abc"] == [["a"], ["b"], ["c"]]
    assert made == ["a", "b", "c"]


def test_a_result_is_the_same_object_in_each_language():
    @kept(4)
    def listed(words: str) -> list[str]:
        return [words]

    japanese = listed("日")
    with translation.override("en"):
        assert listed("日") is not japanese
    assert listed("日") is japanese
