"""Every fact of the city's page stands on a page of the guide, at its place.

`city_page_facts.tsv`, a row a fact: where it stands in the city's page (section and number), the
words that bear its meaning, and the page and anchor where it stands now.
"""

import csv
from pathlib import Path

import pytest

from tests.content.japanese import folded
from tests.reading import tree

with (Path(__file__).parent / "city_page_facts.tsv").open(newline="") as file:
    FACTS = list(csv.DictReader(file, delimiter="\t"))

HEADINGS = {"h1", "h2", "h3"}


def under(page, anchor):
    """Return the text an anchor leads to: an answer, the part under a heading, the whole page."""
    if not anchor:
        return folded(page.cssselect("main")[0].text_content())
    (place,) = page.xpath(f"//*[@id='{anchor}']")
    for answer in place.iterancestors("details"):
        return folded(answer.text_content())
    if place.tag not in HEADINGS:
        return folded(place.text_content())
    text = place.text_content()
    for after in place.itersiblings():
        if after.tag in HEADINGS and after.tag <= place.tag:
            break
        text += after.text_content()
    return folded(text)


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact["id"])
def test_a_fact_of_the_city_page_stands_where_it_is_said_to(visitor, fact):
    page = visitor.get(fact["path"])

    assert page.status_code == 200
    text = under(tree(page), fact["anchor"])
    assert [word for word in fact["words"].split("|") if folded(word) not in text] == []


def test_the_table_has_every_part_of_the_page():
    parts = {fact["id"].partition("-")[0] for fact in FACTS}

    assert len(FACTS) >= 100
    assert len({fact["id"] for fact in FACTS}) == len(FACTS)
    assert all(fact["words"] and fact["place"] for fact in FACTS)
    assert parts == {
        "header", "notice", "certificate", "self", "proxy", "card", "smartphone", "pc", "booth",
        "mail", "support", "contact", *(f"q{number}" for number in range(1, 11)),
    }  # fmt: skip
