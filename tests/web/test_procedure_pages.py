"""`/procedures/`: the ways to renew say all that their data says, and one of them is proposed."""

import pytest

from renewal.content.procedures import ALL, FOR_CARD, after_applying
from tests.reading import text, tree
from tests.web.site_map import said


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


@pytest.mark.parametrize(
    "place",
    [
        "/procedures/ #stay + .card-list",
        "/faq/people/ #limited-stay",
        "/notice/ #not-sent ~ .links",
        "/check/?card=2032-01-20&stay=limited .actions",
    ],
)
def test_who_has_a_limited_stay_is_led_to_the_procedure_of_its_own(visitor, place):
    address, _, where = place.partition(" ")
    links = tree(visitor.get(address)).cssselect(f"{where} a")

    assert [one.get("href") for one in links] == ["/procedures/period-of-stay/"]


@pytest.mark.parametrize("slug", ["nothing", "card", "certificate-in-person-"])
def test_an_unknown_way_is_not_found(visitor, slug):
    assert visitor.get(f"/procedures/{slug}/").status_code == 404


def test_the_ways_of_applying_are_compared_in_a_table(visitor):
    rows = tree(visitor.get("/procedures/")).cssselect(".compare tbody tr")

    assert len(rows) == len(FOR_CARD) == 5
    for row, procedure in zip(rows, FOR_CARD, strict=True):
        shown = " ".join(row.text_content().split())
        way = procedure.way
        assert way is not None
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


def test_after_applying_everything_is_said_and_a_proxy_is_told_what_more(visitor):
    page = text(visitor.get("/procedures/after-applying/"), "main")

    words = [step.text for step in after_applying.STEPS]
    words += [one.item.name for one in after_applying.PICKUP + after_applying.PICKUP_BY_PROXY]
    words += [one.then for one in after_applying.TROUBLES]
    assert [one for one in map(said, words) if one not in page] == []
