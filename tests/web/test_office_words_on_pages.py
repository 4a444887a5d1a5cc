"""What the office says itself on the pages: notices, decisions, questions, how old it all is."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from renewal.clock import TOKYO
from renewal.content.office_words import (
    BOOKING_FOR_PICKUP,
    BOOKING_FOR_RENEWAL,
    BOOKING_FOR_SUPPORT,
)
from renewal.municipality import snapshot
from renewal.municipality.hours import Booking
from renewal.municipality.office import Minors, OfficeQuestion, PageNotice, PinResetId, WithoutForm
from tests.reading import text, tree
from tests.shipped import KOSHIGAYA

OPEN = "/check/?certificate=2027-01-20&card=2032-01-20"


def test_a_notice_stands_on_its_page_from_its_first_to_its_last_day(visitor):
    def notice(page="", first=date(2026, 11, 20), last=date(2026, 11, 30), language="ja"):
        return PageNotice(
            page=page, language=language, body="引っ越しました", first=first, last=last
        )

    def said(*notices, page="/faq/"):
        with snapshot.holding(replace(KOSHIGAYA, notices=notices)):
            found = tree(visitor.get(page)).cssselect("main .notice p[lang]")
        return [(one.text_content(), one.get("lang")) for one in found]

    assert said(notice()) == [("引っ越しました", "ja")]
    assert said(notice(language="en")) == [("引っ越しました", "en")]
    assert said(notice(page="/faq/")) == [("引っ越しました", "ja")]
    assert said(notice(page="/offices/")) == []
    assert said(notice(first=date(2026, 11, 24))) == []
    assert said(notice(last=date(2026, 11, 22))) == []
    assert said() == []


def test_a_notice_cannot_bring_tags(visitor):
    body = "<script>x</script>"
    told = PageNotice(
        page="", language="ja", body=body, first=date(2026, 1, 1), last=date(2027, 1, 1)
    )
    with snapshot.holding(replace(KOSHIGAYA, notices=(told,))):
        response = visitor.get("/faq/")

    assert tree(response).cssselect("main .notice script") == []
    assert text(response, "main .notice p[lang]") == body


def test_what_the_office_has_decided_is_said_instead_of_please_ask(visitor):
    decided = replace(
        KOSHIGAYA,
        minors=Minors.WITH_CHILD,
        proxy_without_form=WithoutForm.NOT_POSSIBLE,
        pin_reset_id=PinResetId.ONE_PHOTO,
    )
    with snapshot.holding(decided):
        child = text(visitor.get(OPEN + "&age=under-15"), "#task")
        proxy = text(visitor.get(OPEN + "&who=proxy&reply-form=none"), "#task")
        forgotten = text(visitor.get("/checklist/?pin=forgotten"), "#task")

    assert "親などの法定代理人がします。子供も一緒に行きます。" in child
    assert "照会書兼回答書がないと、代理人は手続きできません。" in proxy
    assert "顔写真のあるもの1つです。" in forgotten


def test_the_office_s_own_questions_stand_under_the_others(visitor):
    asked = OfficeQuestion(question="駐車場はありますか", answer="あります。")
    with snapshot.holding(replace(KOSHIGAYA, questions=(asked,))):
        response = visitor.get("/faq/")

    assert "駐車場はありますか" in text(response, "main")
    assert "駐車場はありますか" not in text(visitor.get("/faq/"), "main")


def test_facts_that_nobody_has_confirmed_say_how_old_they_are(visitor):
    old = snapshot.Snapshot(
        office=KOSHIGAYA,
        origin=snapshot.Origin.MEMORY,
        version=3,
        read_at=datetime(2026, 11, 22, 17, 5, tzinfo=TOKYO),
        confirmed_at=datetime(2026, 11, 22, 17, 5, tzinfo=TOKYO),
    )
    with snapshot.holding(old):
        said = text(visitor.get("/faq/"), ".site-footer")
        page = visitor.get(OPEN)

    assert "市の情報は、2026年（令和8年）11月22日（日） 17:05に確かめたものです。" in said
    assert "市の情報は" in text(page, ".site-footer")
    assert "市の情報は" not in text(visitor.get("/faq/"), ".site-footer")


FIELDS = ("booking_for_renewal", "booking_for_pickup", "booking_for_support")
PAGES = (
    "/",
    "/offices/",
    "/procedures/card-at-city-hall/",
    "/procedures/after-applying/",
    "/check/?certificate=2027-01-20&card=2032-01-20",
    "/check/sheet/?certificate=2027-01-20&card=2027-01-20",
)


@pytest.mark.parametrize("booking", [*Booking, None])
def test_whatever_an_office_decides_about_booking_is_said_on_every_page(visitor, booking):
    office = replace(KOSHIGAYA, **dict.fromkeys(FIELDS, booking))
    with snapshot.holding(office):
        said = " ".join(text(visitor.get(page)) for page in PAGES)

    words = (BOOKING_FOR_RENEWAL, BOOKING_FOR_PICKUP, BOOKING_FOR_SUPPORT)
    for sentences in words:
        assert str(sentences[booking]) in said
        assert all(str(sentences[other]) not in said for other in {*sentences} - {booking})


def test_a_further_page_of_the_city_stands_among_the_sources(visitor):
    further = replace(
        KOSHIGAYA.page, title="受け取りの予約", url="https://city.example/1", updated_on=None
    )
    with snapshot.holding(replace(KOSHIGAYA, further_pages=(further,))):
        said = text(visitor.get("/about/"))

    assert "越谷市「受け取りの予約」" in said
