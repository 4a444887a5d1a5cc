"""The stylesheet as it is shipped says to a browser what the written one says."""

from tests.browser.tools import ROOT
from tests.reading import tree

# Every rule as the browser understood it, those inside of @media among them. It keeps the text of
# a custom property as it was written; whether a comma has a space after it, means nothing there.
RULES = """text => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return [...sheet.cssRules].map(rule => rule.cssText.replaceAll(", ", ","));
}"""


def test_the_shipped_stylesheet_holds_the_rules_of_the_written_one(site, page):
    (link,) = tree(site.get("/")).cssselect("[rel=stylesheet]")
    shipped = site.get(link.get("href")).text
    written = (ROOT / "static/css/site.css").read_text()

    assert len(shipped) < len(written)
    rules = page.evaluate(RULES, written)
    assert len(rules) > 100
    assert page.evaluate(RULES, shipped) == rules
