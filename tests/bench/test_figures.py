"""A bar is met or not, its figure is written as measured, and the table leaves none out."""

from tests.bench.capacity import CORES, LOADED, Cost, Costs, held, machines
from tests.bench.figures import Bar, at_least, at_most, overview


def test_a_bar_is_met_up_to_the_very_figure_and_no_further():
    assert [at_least("", one, 2.5).met for one in (2.49, 2.5, 2.51)] == [False, True, True]
    assert [at_most("", one, 10, "ms").met for one in (9.9, 10, 10.1)] == [True, True, False]


def test_a_figure_that_misses_its_bar_is_never_written_as_if_it_reached_it():
    """0.149 × bare, rounded to two places, would be the bar itself."""
    assert at_least("answer", 0.149, 0.15) == Bar(
        "answer", "0.149 × bare", "at least 0.15 × bare", met=False
    )
    assert at_most("start", 1.004, 1, "s").reached == "1.004 s"
    assert at_most("start", 0.62, 1, "s").reached == "0.62 s"
    assert at_most("first visit", 14_001, 14_000, "bytes", 0).reached == "14,001 bytes"


def test_every_bar_stands_in_the_table_and_the_met_are_counted():
    told = overview([at_least("one", 3, 2.5), at_most("two", 12, 10, "ms")])

    assert "1 of 2 are met." in told
    assert "| one | 3.00 × bare | at least 2.5 × bare | yes |" in told
    assert "| two | 12.00 ms | at most 10 ms | **no** |" in told


def test_a_session_is_a_handshake_four_pages_an_answer_and_a_half_and_the_files_once():
    costs = Costs(Cost(1, 0), Cost(10, 1), Cost(100, 2), Cost(1000, 3))

    assert costs.session(lambda one: one.seconds) == 1 + 40 + 150 + 1000
    assert costs.session(lambda one: one.bytes) == 4 + 3 + 3


def test_as_many_machines_as_the_demand_needs_and_no_part_of_one():
    each = CORES * LOADED / 100  # a hundred sessions a second

    assert round(held(each)) == 100
    assert [machines(one, each) for one in (1, 99, 101, 250)] == [1, 1, 2, 3]
