"""No page of one city says anything that is another's, in any language."""

import pytest

from renewal.municipality import snapshot
from tests.browser.listed import CODES
from tests.browser.pages import PAGES
from tests.languages.walking import labels, opened, texts
from tests.shipped import KOSHIGAYA, OKAZAKI, YOSHIKAWA

OWN = {
    KOSHIGAYA: ("越谷", "北部出張所", "南部出張所", "本庁舎1階", "048-940-8604", "048-960-1267",
                "87893", "2024年5月22日"),
    YOSHIKAWA: ("吉川", "駅前市民サービスセンター", "19:30"),
    OKAZAKI: ("岡崎", "各支所", "市民サービスコーナー", "イオンモール", "東庁舎1階", "19:00"),
}  # fmt: skip
"""What only this city has said: names, places, numbers, hours."""

# What was read in another office's page is cited as that; no more than its name stands there.
CITED = ".sources, .sheet-sources, .source"


def said(root) -> str:
    return "\n".join([*texts(root, skipping=CITED), *labels(root, skipping=CITED)])


@pytest.mark.parametrize("language", CODES)
@pytest.mark.parametrize("office", OWN, ids=lambda office: office.name)
def test_a_city_says_nothing_that_is_another_citys(visitor, office, language):
    foreign = [words for other, words in OWN.items() if other is not office]
    found = set()
    with snapshot.holding(office):
        for listed in PAGES:
            text = said(opened(visitor, listed, language))
            found |= {(listed.name, one) for words in foreign for one in words if one in text}

    assert found == set()


@pytest.mark.parametrize("office", OWN, ids=lambda office: office.name)
def test_what_is_looked_for_is_what_the_city_itself_says(visitor, office):
    """Or the walk above would look for what nobody says anywhere."""
    with snapshot.holding(office):
        text = "\n".join(said(opened(visitor, listed, "ja")) for listed in PAGES)

    assert [one for one in OWN[office] if one not in text] == []


def test_a_foreign_word_would_be_seen(visitor):
    with snapshot.holding(KOSHIGAYA):
        (page,) = [one for one in PAGES if one.name == "offices"]
        assert "北部出張所" in said(opened(visitor, page, "ja"))
