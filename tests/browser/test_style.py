"""The stylesheet as it is shipped says to a browser what the written one says."""

import pytest

from tests.browser.tools import ROOT
from tests.reading import tree

# Every rule as the browser understood it, those inside of @media among them. It keeps the text of
# a custom property as it was written; whether a comma has a space after it, means nothing there.
RULES = """text => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return [...sheet.cssRules].map(rule => rule.cssText.replaceAll(", ", ","));
}"""


@pytest.mark.parametrize(("name", "fewest"), [("site", 100), ("sheet", 20)])
def test_a_shipped_stylesheet_holds_the_rules_of_the_written_one(site, page, name, fewest):
    links = tree(site.get("/common-cases/")).cssselect("[rel=stylesheet]")
    (link,) = (one for one in links if f"/{name}." in one.get("href"))
    shipped = site.get(link.get("href")).text
    written = (ROOT / f"static/css/{name}.css").read_text()

    assert len(shipped) < len(written)
    rules = page.evaluate(RULES, written)
    assert len(rules) > fewest
    assert page.evaluate(RULES, shipped) == rules
