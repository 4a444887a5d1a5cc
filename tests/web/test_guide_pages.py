"""The guide's pages: each says what its data says, and every link leads somewhere."""

import pytest
from django.test import override_settings

from renewal.content import about, notice, photo
from renewal.content.procedures import ALL
from renewal.guidance.city_page import read_in
from tests.reading import facts, text, tree
from tests.web.site_map import crawled, internal, said

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


@pytest.mark.parametrize("address", HEADLINES)
def test_a_page_has_its_one_headline_in_its_title_too(visitor, address):
    response = visitor.get(address)

    assert response.status_code == 200
    assert [one.text_content().strip() for one in tree(response).cssselect("h1")] == [
        HEADLINES[address]
    ]
    assert text(response, "title").endswith("｜マイナンバーカード更新ガイド")


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


def test_about_lists_every_source_once_with_the_day_it_was_read(visitor):
    response = visitor.get("/about/")

    listed = {one.get("href") for one in tree(response).cssselect(".sources a")}
    assert {read_in(one).url for one in about.every_source()} <= listed
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
