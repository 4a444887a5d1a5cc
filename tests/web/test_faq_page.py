"""`/faq/`: every question has its place, and the search finds it with and without scripts."""

from urllib.parse import quote

import pytest

from renewal.content.faq import ALL, BY_ANCHOR, TOPICS
from renewal.guidance.city_page import read_in
from renewal.web.links import ON_FIRST_PAGE
from tests.reading import errors, text, tree
from tests.web.site_map import said

HTMX = {"HX-Request": "true"}
NUMBER = "1234-5678-9012"


def questions(response) -> list[str]:
    """Return the questions shown with an answer, in order."""
    found = tree(response).cssselect("#results summary")
    return [" ".join(one.text_content().split()) for one in found]


def test_the_page_lists_every_question_under_its_topic(visitor):
    response = visitor.get("/faq/")

    assert response.status_code == 200
    assert text(response, "h1") == "よくある質問"
    assert text(response, "#found") == f"質問は{len(ALL)}件あります。"
    page = text(response, "#all")
    assert [one for one in (said(one.question) for one in ALL) if one not in page] == []
    headings = [one.text_content().strip() for one in tree(response).cssselect("#all h2")]
    assert headings[:-1] == [str(title) for title in TOPICS.values()]


@pytest.mark.parametrize("anchor", sorted(ON_FIRST_PAGE))
def test_the_citys_own_questions_are_answered_on_the_first_page(visitor, anchor):
    """The id stands inside `details`: on `details` itself no browser opens it for a link."""
    (answer,) = tree(visitor.get("/faq/")).cssselect(f"details #{anchor}")

    assert answer.getparent().tag == "details"
    shown = " ".join(answer.text_content().split())
    assert [one for one in map(said, BY_ANCHOR[anchor].answer) if one not in shown] == []


@pytest.mark.parametrize("anchor", sorted(BY_ANCHOR))
def test_every_anchor_is_on_the_first_page_and_leads_to_the_answer(visitor, anchor):
    (place,) = tree(visitor.get("/faq/")).cssselect(f"#{anchor}")
    if anchor not in ON_FIRST_PAGE:
        topic = f"/faq/{BY_ANCHOR[anchor].topic}/"
        assert place.cssselect("a")[0].get("href") == f"{topic}#{anchor}"
        (place,) = tree(visitor.get(topic)).cssselect(f"details > #{anchor}")

    shown = " ".join(place.text_content().split())
    assert [one for one in map(said, BY_ANCHOR[anchor].answer) if one not in shown] == []


@pytest.mark.parametrize("topic", TOPICS)
def test_a_topics_page_answers_all_its_questions_with_their_sources(visitor, topic):
    response = visitor.get(f"/faq/{topic}/")
    listed = {one.get("href") for one in tree(response).cssselect(".sources a")}

    assert text(response, "h1") == f"よくある質問：{TOPICS[topic]}"
    mine = [one for one in ALL if one.topic == topic]
    shown = [
        " ".join(one.text_content().split()) for one in tree(response).cssselect("#answers summary")
    ]
    assert shown == [said(one.question) for one in mine]
    assert {read_in(source).url for one in mine for source in one.sources} == listed


def test_an_unknown_topic_is_not_found(visitor):
    assert visitor.get("/faq/horoscope/").status_code == 404


def test_a_search_shows_what_fits_how_many_and_what_was_typed(visitor):
    response = visitor.get("/faq/", {"q": "暗証番号忘れた"})

    assert response.status_code == 200
    found = questions(response)
    assert found[0] == said(BY_ANCHOR["q5"].question)
    assert text(response, "#found") == f"「暗証番号忘れた」に合う質問は{len(found)}件です。"
    assert tree(response).cssselect("#q")[0].get("value") == "暗証番号忘れた"
    assert tree(response).cssselect("#all") == []
    assert text(response, "title").startswith("「暗証番号忘れた」の検索結果")
    assert b"noindex" in response.content


@pytest.mark.parametrize("query", ["暗証番号忘れた", "いつから", "zzzz", ""])
def test_the_search_gives_the_same_with_and_without_scripts(visitor, query):
    address = f"/faq/?q={quote(query)}"
    page = visitor.get(address)
    part = visitor.get(address, headers=HTMX)

    assert b"<html" not in part.content
    assert text(part, "#results") == text(page, "#results")
    assert questions(part) == questions(page)
    # Without a query the page goes on with the list of all questions; the part needs none.
    assert text(part, "#found") == text(page, "#found")
    assert text(part, "title") == text(page, "title")
    assert part["HX-Replace-Url"] == address
    for response in (page, part):
        assert "HX-Request" in response["Vary"]


def test_the_part_says_the_count_in_the_status_line_that_is_already_there(visitor):
    part = tree(visitor.get("/faq/?q=pin", headers=HTMX))
    page = tree(visitor.get("/faq/"))

    assert part.cssselect("#found")[0].get("data-hx-swap-oob") == "innerHTML"
    assert page.cssselect("#found")[0].get("role") == "status"


def test_a_search_that_finds_nothing_says_so_and_gives_the_telephone(visitor):
    response = visitor.get("/faq/", {"q": "zzzz"})

    assert response.status_code == 200
    assert text(response, "#results h2") == "合う質問が見つかりません"
    assert tree(response).cssselect("#results .telephone")[0].get("href") == "tel:+81-48-940-8604"
    assert text(response, "#found") == "「zzzz」に合う質問は0件です。"


def test_a_result_leads_to_the_lasting_place_of_its_answer(visitor):
    response = visitor.get("/faq/", {"q": "暗証番号忘れた"})

    (link, *_) = tree(response).cssselect("#results details div > .links > a")
    assert link.get("href") == "/faq/#q5"


def test_what_is_typed_is_cut_at_a_hundred_letters_and_shown_as_text(visitor):
    response = visitor.get("/faq/", {"q": "<b>" + "あ" * 200})

    assert tree(response).cssselect("#q")[0].get("value") == "<b>" + "あ" * 97
    assert b"<b>" not in response.content


def test_a_twelve_digit_number_is_refused_and_leaves_the_address(visitor):
    response = visitor.get("/faq/", {"q": NUMBER})

    assert response.status_code == 302
    assert response["Location"] == "/faq/?refused=q"
    refused = visitor.get(response["Location"])
    assert refused.status_code == 422
    assert tree(refused).cssselect("#q")[0].get("value") == ""
    assert "12桁" in text(refused, "#q-error")
    assert errors(refused) == {
        "q": "12桁のマイナンバー（個人番号）は入れないでください。入れられた番号は消しました。"
    }


def test_a_number_typed_with_scripts_brings_the_whole_page_so_that_the_box_is_emptied(visitor):
    response = visitor.get("/faq/", {"q": NUMBER}, headers=HTMX)

    assert response["HX-Redirect"] == "/faq/?refused=q"
    assert NUMBER not in response.content.decode()


def test_the_form_works_at_the_same_address_without_scripts(visitor):
    (form,) = tree(visitor.get("/faq/")).cssselect("#faq-form")

    assert form.get("method") == "get"
    assert form.get("action") == form.get("data-hx-get") == "/faq/"
    assert form.cssselect("button[type=submit]")


def test_the_button_that_needs_scripts_is_hidden_without_them(visitor):
    (button,) = tree(visitor.get("/faq/")).cssselect("[data-open-all]")

    assert "hidden" in button.attrib
    assert tree(visitor.get("/faq/")).cssselect(button.get("data-open-all"))
