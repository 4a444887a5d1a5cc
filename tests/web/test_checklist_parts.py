"""`/checklist/`: its boxes, its part for htmx, and its paper."""

from tests.reading import text, tree

HTMX = {"HX-Request": "true"}


def test_ticks_are_sent_nowhere_and_kept_nowhere(visitor):
    boxes = tree(visitor.get("/checklist/")).cssselect("input[type=checkbox]")

    assert boxes
    assert [one for one in boxes if one.get("name") or one.get("checked") is not None] == []
    (owner,) = tree(visitor.get("/checklist/")).cssselect("#ticks")
    assert {one.get("form") for one in boxes} == {"ticks"}
    assert owner.get("autocomplete") == "off"
    assert list(owner) == []
    assert tree(visitor.get("/checklist/")).cssselect("form input[type=checkbox]") == []


def test_the_part_for_htmx_and_the_page_give_the_same(visitor):
    address = "/checklist/?who=proxy"
    page = visitor.get(address)
    part = visitor.get(address, headers=HTMX)

    assert b"<html" not in part.content
    assert text(part, "#task") == text(page, "#task")
    assert text(part, "#found") == text(page, "#found")
    assert part["HX-Push-Url"] == address
    assert "HX-Request" in page["Vary"]


def test_large_print_keeps_the_case_and_leads_back(visitor):
    plain = visitor.get("/checklist/?who=proxy")
    large = visitor.get("/checklist/?who=proxy&size=large")

    assert tree(plain).cssselect("a[href='/checklist/?who=proxy&size=large']")
    assert tree(large).get("class") == "large"
    assert tree(large).cssselect("a[href='/checklist/?who=proxy']")
    assert tree(plain).get("class") is None


def test_the_paper_says_which_case_it_is_for(visitor):
    printed = text(visitor.get("/checklist/?who=proxy"), ".print-only")

    assert "窓口へは、だれが行きますか代理人（家族など）" in printed
