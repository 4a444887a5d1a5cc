"""The guide's pages: each says what its data says, and every link leads somewhere."""

import pytest
from django.test import override_settings

from renewal.content import about, notice, photo
from renewal.content.procedures import ALL, FOR_CARD, after_applying
from renewal.guidance.facts import office_facts
from renewal.templatetags.words import filled
from tests.reading import facts, text, tree
from tests.web.site_map import crawled, internal

HEADLINES = {
    "/": "マイナンバーカードの更新、いつ、何をすればよいか",
    "/procedures/": "更新の方法をえらぶ",
    "/procedures/after-applying/": "カードを申し込んだあと",
    "/procedures/photo-and-form/": "顔写真と交付申請書",
    "/notice/": "青い封筒が届いた方へ",
    "/offices/": "越谷市の窓口",
    "/about/": "このサイトのもとになった資料",
    "/privacy/": "個人情報の扱い",
    "/accessibility/": "使いやすさの方針（アクセシビリティ）",
}


def said(words) -> str:
    """Return words as a page shows them: filled, spaces folded."""
    return " ".join(filled(words, office_facts()).split())


@pytest.mark.parametrize("address", HEADLINES)
def test_a_page_has_its_one_headline_in_its_title_too(visitor, address):
    response = visitor.get(address)

    assert response.status_code == 200
    assert [one.text_content().strip() for one in tree(response).cssselect("h1")] == [
        HEADLINES[address]
    ]
    assert text(response, "title").endswith("｜マイナンバーカード更新ガイド")


@pytest.mark.parametrize("procedure", ALL, ids=lambda one: one.slug)
def test_a_way_shows_every_word_of_its_data(visitor, procedure):
    page = text(visitor.get(f"/procedures/{procedure.slug}/"), "main")

    words = [procedure.title, procedure.lead, *procedure.for_whom]
    words += [*procedure.takes, *procedure.costs]
    for bring in procedure.bring:
        words += [bring.item.name, bring.note]
        words += [bring.item.if_missing] if bring.need != "not-needed" else []
    for step in procedure.steps:
        words += [step.text, step.help]
    for trouble in procedure.troubles:
        words += [trouble.what, trouble.then]
    assert [one for one in map(said, words) if one not in page] == []
    assert "確認" in page


@pytest.mark.parametrize("procedure", ALL, ids=lambda one: one.slug)
def test_a_way_lists_its_steps_in_order_and_its_items_with_their_need(visitor, procedure):
    response = visitor.get(f"/procedures/{procedure.slug}/")
    items = tree(response).cssselect(".item")
    steps = tree(response).cssselect("#steps + .steps > li strong")

    needs = {"required": "必要", "helpful": "あると便利", "not-needed": "いりません"}
    assert [one.cssselect("h3")[0].text_content().strip() for one in items] == [
        said(bring.item.name) for bring in procedure.bring
    ]
    assert [one.cssselect(".mark")[0].text_content().strip() for one in items] == [
        needs[bring.need] for bring in procedure.bring
    ]
    assert [" ".join(one.text_content().split()) for one in steps] == [
        said(step.text) for step in procedure.steps
    ]


def test_a_proxys_page_marks_whose_part_each_step_is(visitor):
    proxy = tree(visitor.get("/procedures/certificate-by-proxy/"))
    alone = tree(visitor.get("/procedures/card-by-mail/"))

    marks = [one.text_content().strip() for one in proxy.cssselect("#steps + .steps .mark")]
    assert marks == ["本人", "本人", "代理人", "代理人", "市の職員", "代理人"]
    assert alone.cssselect("#steps + .steps .mark") == []


@pytest.mark.parametrize("slug", ["nothing", "card", "certificate-in-person-"])
def test_an_unknown_way_is_not_found(visitor, slug):
    assert visitor.get(f"/procedures/{slug}/").status_code == 404


def test_the_ways_of_applying_are_compared_in_a_table(visitor):
    rows = tree(visitor.get("/procedures/")).cssselect(".compare tbody tr")

    assert len(rows) == len(FOR_CARD) == 5
    for row, procedure in zip(rows, FOR_CARD, strict=True):
        shown = " ".join(row.text_content().split())
        way = procedure.way
        for words in (procedure.short, way.device, way.photo, way.time, way.travel, way.help):
            assert said(words) in shown


@pytest.mark.parametrize(
    ("query", "slug"),
    [
        ("device=smartphone", "card-by-smartphone"),
        ("device=computer&photo=file", "card-by-pc"),
        ("device=none&photo=none&outing=alone", "card-by-photo-booth"),
        ("photo=paper&outing=stays-home", "card-by-mail"),
        ("device=smartphone&photo=file&outing=with-help", "card-at-city-hall"),
    ],
)
def test_three_questions_lead_to_one_way_on_the_same_page(visitor, query, slug):
    response = visitor.get(f"/procedures/?{query}")

    (link,) = tree(response).cssselect("#result a")
    assert link.get("href") == f"/procedures/{slug}/"
    checked = {
        f"{one.get('name')}={one.get('value')}" for one in tree(response).cssselect(":checked")
    }
    assert set(query.split("&")) <= checked


def test_no_way_is_proposed_before_a_question_is_answered(visitor):
    assert tree(visitor.get("/procedures/")).cssselect("#result") == []


def test_an_answer_that_is_none_of_the_choices_is_named(visitor):
    response = visitor.get("/procedures/?device=telegraph")

    assert response.status_code == 422
    assert tree(response).cssselect("#result") == []
    assert "使い慣れているのは、どれですか" in text(response, ".error-summary")


@pytest.mark.parametrize(
    ("address", "sections"),
    [
        ("/notice/", notice.SECTIONS),
        ("/about/", about.SECTIONS),
        ("/procedures/photo-and-form/", photo.PHOTO_SECTIONS + photo.FORM_SECTIONS),
    ],
)
def test_every_section_stands_on_its_page_under_its_anchor(visitor, address, sections):
    response = visitor.get(address)
    page = text(response, "main")

    for section in sections:
        assert text(response, f"#{section.anchor}") == said(section.title)
        words = section.paragraphs + section.points
        assert [one for one in map(said, words) if one not in page] == []


def test_after_applying_everything_is_said_and_a_proxy_is_told_what_more(visitor):
    page = text(visitor.get("/procedures/after-applying/"), "main")

    words = [step.text for step in after_applying.STEPS]
    words += [one.item.name for one in after_applying.PICKUP + after_applying.PICKUP_BY_PROXY]
    words += [one.then for one in after_applying.TROUBLES]
    assert [one for one in map(said, words) if one not in page] == []


def test_about_lists_every_source_once_with_the_day_it_was_read(visitor):
    response = visitor.get("/about/")

    listed = {one.get("href") for one in tree(response).cssselect(".sources a")}
    assert {one.url for one in about.every_source()} <= listed
    entries = [one.text_content() for one in tree(response).cssselect(".sources li")]
    assert len(entries) == len(set(entries))
    assert all("に確認" in one for one in entries)
    assert "87893" in text(response, "main")
    assert "2024年5月22日" in text(response, "main")


def test_what_the_city_does_not_say_about_a_counter_is_asked_for_never_invented(visitor):
    response = visitor.get("/offices/")

    asked = "分かりません。お問い合わせください（048-940-8604）。"
    shown = facts(response)
    assert shown["受付時間と休みの日"] == asked
    assert shown["場所、電話、受付時間、休みの日"] == asked
    assert shown["受け取る場所"] == asked
    assert shown["予約の連絡先"] == asked
    assert shown["電子証明書の更新に、本人が行く"] == "市民課、北部出張所、南部出張所"
    assert shown["電子証明書の更新に、代理人が行く"] == "市民課"
    assert "048-960-1267" in text(response, "main")


@pytest.mark.parametrize("address", HEADLINES)
def test_the_footer_says_who_does_not_publish_this_until_somebody_does(visitor, address):
    not_official = "これは越谷市の公式サイトではありません。"

    assert not_official in text(visitor.get(address), "footer")
    with override_settings(PUBLISHER="越谷市"):
        published = text(visitor.get(address), "footer")
    assert not_official not in published
    assert "越谷市が公開しています" in published


@pytest.mark.parametrize("address", HEADLINES)
def test_a_guide_page_may_be_cached_and_keeps_nothing_in_the_browser(visitor, address):
    response = visitor.get(address)

    assert "no-store" not in response.get("Cache-Control", "")
    assert response.cookies == {}
    assert "Cookie" not in response.get("Vary", "")


def test_every_link_and_every_anchor_within_the_site_leads_somewhere(visitor):
    answers = crawled(visitor)
    ids = {
        address: {one.get("id") for one in tree(response).cssselect("[id]")}
        for address, response in answers.items()
    }
    links = {
        (page, fragment)
        for address, response in answers.items()
        for page, fragment in internal(response, address)
    }

    assert {address for address, one in answers.items() if one.status_code != 200} == set()
    assert {(page, at) for page, at in links if at and at not in ids[page]} == set()
    assert {f"/procedures/{one.slug}/" for one in ALL} | set(HEADLINES) <= set(answers)


def test_the_page_one_is_on_is_marked_in_the_navigation(visitor):
    current = tree(visitor.get("/offices/")).cssselect("[aria-current=page]")

    assert [one.get("href") for one in current] == ["/offices/"]
