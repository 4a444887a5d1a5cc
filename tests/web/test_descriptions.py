"""What a search engine shows under a page's name."""

from collections import Counter

from tests.browser.pages import PAGES
from tests.reading import tree


def test_every_page_describes_itself_in_a_sentence_of_its_own(client):
    paths = [one.path for one in PAGES if one.status == 200 and "?" not in one.path]
    pages = {path: tree(client.get(path)) for path in paths}
    described = {
        path: [one.get("content") for one in page.cssselect("meta[name=description]")]
        for path, page in pages.items()
    }

    assert {path: said for path, said in described.items() if len(said) != 1} == {}
    assert [said for (said,) in described.values() if not 10 <= len(said) <= 120] == []
    times = Counter(said for (said,) in described.values())
    assert [said for said, count in times.items() if count > 1] == []
