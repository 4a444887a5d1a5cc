"""The desk's one screen: nothing scrolls, the answer follows the typing, the screen is turned."""

import pytest

from tests.browser.desk_pages import desk
from tests.browser.listed import CODES
from tests.browser.pages import CARD, CERTIFICATE, HEAVY_CARD, HEAVY_CERTIFICATE, PAGES, UNKNOWN

pytestmark = pytest.mark.browser

CASES = {
    one.name: one.path.replace("/check/", "/counter/")
    for one in PAGES
    if one.path.startswith("/check/?") and one.status == 200
}
OTHERS = [code for code in CODES if code != "ja"]
ADD = {"unknown": desk(**UNKNOWN), "unknown-card": desk(renew="card", **UNKNOWN)}


def heights(page, addresses) -> dict[str, int]:
    found = {}
    for name, address in addresses.items():
        page.goto(address)
        found[name] = page.evaluate("document.documentElement.scrollHeight")
    return found


@pytest.mark.parametrize("beside", ["", *OTHERS])
def test_no_case_scrolls_on_a_screen_of_1280_by_800(visit, beside):
    visit.page.set_viewport_size({"width": 1280, "height": 800})
    told = {
        name: f"{address}{'&' if '?' in address else '?'}beside={beside}".removesuffix("beside=")
        for name, address in (CASES | ADD).items()
    }
    found = heights(visit.page, told)

    assert len(found) > 20
    assert {name: height for name, height in found.items() if height > 800} == {}


def test_a_larger_screen_and_paper_show_what_a_small_one_has_no_room_for(visit):
    visit.page.goto(desk(**CARD, beside="fil"))
    extra = visit.page.locator(".desk .extra")
    shown = {}
    for name, width, height in (("small", 1280, 800), ("large", 1920, 1080), ("phone", 360, 800)):
        visit.page.set_viewport_size({"width": width, "height": height})
        shown[name] = sum(one.is_visible() for one in extra.all())

    assert extra.count() > 3
    assert shown == {"small": 0, "large": extra.count(), "phone": extra.count()}


def test_the_answer_follows_the_typing_and_the_clerk_stays_in_the_field(visit):
    visit.page.goto("/counter/")
    visit.page.keyboard.type("R8.12")
    visit.page.locator("#desk-errors").wait_for()
    invalid = visit.page.get_attribute("#certificate", "aria-invalid")
    visit.page.keyboard.type(".20")
    visit.page.wait_for_url("**/counter/?certificate=2026-12-20")

    assert invalid == "true"
    assert visit.page.get_attribute("#certificate", "aria-invalid") is None
    assert visit.focused() == "#certificate"
    assert visit.page.input_value("#certificate") == "R8.12.20"
    assert "2026年（令和8年）12月20日（日）" in visit.text(".verdict")
    assert visit.complaints == []


def test_a_plain_form_brings_the_same_answer(visit, visit_without_scripts):
    query = desk(**CERTIFICATE, who="proxy", reply_form="none", beside="en")
    visit.page.goto(query)
    page = visit_without_scripts.page
    page.goto("/counter/?beside=en")
    for name in ("certificate", "card"):
        page.fill(f"#{name}", f"{CERTIFICATE[name]:%Y/%m/%d}")
    page.locator("label:has(#who-proxy)").click()
    page.locator("label:has(#reply-form-none)").click()
    page.locator("#send").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**who=proxy*")

    assert page.url.endswith(query)
    assert visit_without_scripts.text("#answer") == visit.text("#answer")
    page.locator("[data-key='1']").click()
    assert page.url.endswith(desk(**CERTIFICATE, beside="en"))


@pytest.mark.parametrize("beside", CODES)
def test_the_turned_screen_has_the_residents_words_and_the_japanese_beneath(visit, beside):
    code = "" if beside == "ja" else beside
    address = desk(**CARD, **({"beside": code} if code else {}))
    visit.page.goto(address)
    visit.page.keyboard.press("v")
    visit.page.wait_for_url("**/turned/*")
    size = visit.page.evaluate(
        "parseFloat(getComputedStyle(document.querySelector('.turned-things strong')).fontSize)"
    )

    assert size >= 24
    beneath = visit.page.locator(".turned-things .turned-beneath").all_inner_texts()
    assert ("マイナンバーカード交付申請書" in beneath) is (beside != "ja")
    visit.page.keyboard.press("v")
    visit.page.wait_for_url(f"**{address}")


def test_the_sheet_is_one_key_away(visit):
    visit.page.goto(desk(**CERTIFICATE, beside="vi"))
    visit.page.keyboard.press("i")
    visit.page.wait_for_url("**/vi/check/sheet/*")

    assert visit.page.url.endswith("&beneath=ja")
    assert "電子証明書" in visit.text(".sheet h1 + .beneath")


def test_the_heaviest_cases_keep_every_thing_to_bring(visit):
    for path in (HEAVY_CARD, HEAVY_CERTIFICATE):
        visit.page.goto(path)
        things = visit.page.locator(".brief strong").count()
        visit.page.goto(f"{path.replace('/check/', '/counter/')}&beside=fil")

        assert visit.page.locator(".desk-part--things li").count() == things > 3
