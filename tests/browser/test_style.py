"""The style sheets as they are shipped say to a browser what the written ones say."""

import pytest

from renewal.static_files import BUNDLES, bundle
from tests.browser.tools import ROOT
from tests.reading import tree

# Every rule as the browser understood it, those inside of @media among them. It keeps the text of
# a custom property as it was written; whether a comma has a space after it, means nothing there.
RULES = """text => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return [...sheet.cssRules].map(rule => rule.cssText.replaceAll(", ", ","));
}"""
# The rules of written style sheets that mean an element of this page and that it has not loaded.
# What an element is or holds at the moment is left out of a selector: it may come to be so.
LACKING = """texts => {
  const passing = /::?(?:before|after|marker|details-content|focus-visible|hover|focus|checked)(?![\\w-])/g;
  const flat = (list) => [...list].flatMap((one) =>
    one.selectorText === undefined && one.cssRules
      ? flat(one.cssRules).map((inner) => one.conditionText + " " + inner)
      : one.selectorText === undefined ? [] : [one.cssText.replaceAll(", ", ",")]);
  const selectors = (list) => [...list].flatMap((one) =>
    one.selectorText === undefined && one.cssRules
      ? selectors(one.cssRules) : one.selectorText === undefined ? [] : [one.selectorText]);
  const isMeant = (selector) =>
    document.querySelector(selector.replace(passing, "").replaceAll(":has()", "") || "*") !== null;
  const loaded = new Set([...document.styleSheets].flatMap((one) => flat(one.cssRules)));
  return texts.flatMap((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    const rules = flat(sheet.cssRules), means = selectors(sheet.cssRules);
    return rules.filter((rule, at) => !loaded.has(rule) && isMeant(means[at]));
  });
}"""


def written(name: str) -> str:
    return (ROOT / f"static/css/{name}.css").read_text()


@pytest.mark.parametrize("names", BUNDLES, ids=bundle)
def test_a_shipped_style_sheet_holds_the_rules_of_the_written_ones(site, page, names):
    pages = {"guide": "/", "answer": "/check/", "sheet": "/common-cases/", "desk": "/counter/"}
    (link,) = tree(site.get(pages[names[-1]])).cssselect("[rel=stylesheet]")
    shipped = site.get(link.get("href")).text
    together = [rule for name in names for rule in page.evaluate(RULES, written(name))]

    assert len(shipped) < sum(len(written(name)) for name in names)
    assert len(together) > 100
    assert page.evaluate(RULES, shipped) == together


def test_a_page_loads_every_rule_that_means_anything_on_it(visit, listed):
    visit.open(listed)
    names = ("site", "form", "answer", "guide")

    assert visit.page.evaluate(LACKING, [written(name) for name in names]) == []
