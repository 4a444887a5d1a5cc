"""`/household/`: what the page shows, and to whom."""

import pytest

from tests.household.addresses import CHILD, FATHER, MOTHER, PAGE, at
from tests.household.written import FIVE
from tests.reading import facts, lines, text, tree

LATER = {"certificate": "2027-05-20", "card": "2032-05-20"}
WITHOUT_FORM = {"who": "proxy", "reply-form": "none"}
FIVE_PAGE = f"{PAGE}?{FIVE}"


def rows(response) -> list[str]:
    return [" ".join(row.text_content().split()) for row in tree(response).cssselect("tbody tr")]


def test_without_anybody_it_says_what_it_is_for_and_asks(visitor):
    response = visitor.get(PAGE)

    assert response.status_code == 200
    assert text(response, "h1") == "家族の分をまとめて調べる"
    assert tree(response).cssselect(".verdict, table, .error-summary") == []
    assert text(response, "#check-form h2") == "1人目を入れる"


def test_the_day_to_go_together_stands_first_with_counter_and_people(visitor):
    response = visitor.get(FIVE_PAGE)
    shown = facts(response)

    assert text(response, "h1") == "窓口へ1回、新しいカードの受け取りに1回行きます"
    assert text(response, ".verdict .panel-title") == "いま手続きできる方がいます"
    assert shown["行く日"] == "2026年（令和8年）11月24日（火）"
    assert shown["窓口"] == "市民課。予約はいりません。"
    assert shown["行く人"] == "1人目、2人目、5人目の代理人"
    assert shown["別の日にするとき"] == (
        "2026年（令和8年）12月15日（火）までの、窓口が開いている日なら、一緒に済みます。"
    )
    main = text(response, "main")
    assert main.index("行く日") < main.index("1人目（18歳以上）") < main.index("受け取りに行く人")


def test_each_member_has_a_row_with_what_when_who_and_how_much(visitor):
    shown = rows(visitor.get(FIVE_PAGE))

    assert len(shown) == 5
    for words in ("1人目（18歳以上）", "電子証明書の更新", "窓口へ1回", "無料", "手続きできます",
                  "2026年（令和8年）10月21日（水）から", "2027年（令和9年）1月20日（水）まで", "本人"):  # fmt: skip
        assert words in shown[0]
    assert "3人目（15歳未満）" in shown[2]
    assert "法定代理人（親など）。本人も行くかは電話で確かめる" in shown[2]
    assert "新しいカードの申し込み受け取りに1回無料" in shown[2]
    assert "代理人（家族など）" in shown[4]


def test_the_new_cards_are_applied_for_from_home_and_picked_up_together(visitor):
    response = visitor.get(FIVE_PAGE)
    shown = facts(response)

    assert "新しいカードの申し込みと受け取り（3人目、4人目）" in text(response, "main")
    assert shown["申し込み"].startswith("家から、同じ日に申し込みます。")
    assert shown["申し込むときに使うもの"] == (
        "マイナンバーカード交付申請書、顔写真（紙）（あると便利）"
    )
    assert shown["切れ目なく使うには"].startswith("2026年（令和8年）12月20日（日）までに申し込めば")
    assert "人目" not in shown["切れ目なく使うには"]
    assert "急ぐ人" not in shown
    assert "2027年（令和9年）1月4日（月）ごろ" in shown["今日申し込むと"]
    assert "受け取りには、日時の予約が必要です" in shown["受け取りの日"]
    assert "048-940-8604" in shown["受け取る場所"]
    assert shown["受け取りに行く人"] == "3人目の法定代理人（本人も行くかは電話で確かめる）、4人目"
    assert "一度に済ませるには" not in shown


def test_a_trip_that_can_wait_for_the_pick_up_is_hinted_at_with_a_question(visitor):
    later = {"certificate": "2027-02-20", "card": "2032-02-20"}
    shown = facts(visitor.get(at(later, CHILD)))

    assert shown["一度に済ませるには"] == (
        "1人目の電子証明書の更新は、2027年（令和9年）2月19日（金）までなら、受け取りの日まで待てます。"
        "カードの受け取りと同じ場所でできるかを、予約のときに確かめてください。"
    )


def test_what_everybody_brings_stands_once_and_the_rest_with_whoever_carries_it(visitor):
    page = tree(visitor.get(FIVE_PAGE))
    bags = {
        " ".join(row.cssselect("dt")[0].text_content().split()): [
            " ".join(one.text_content().split()) for one in row.cssselect("li")
        ]
        for row in page.xpath("//h2[text()='持って行くもの']/following-sibling::dl[1]/div")
    }

    assert bags == {
        "カードの持ち主それぞれの分": ["マイナンバーカード", "有効期限通知書 あると便利"],
        "1人目": ["暗証番号"],
        "2人目": ["本人確認書類（カードのほかに）"],
        "5人目の代理人": [
            "代理人の本人確認書類（顔写真付き）",
            "照会書兼回答書（本人が書いて、封をしたもの）",
            "暗証番号（本人が照会書兼回答書に書きます）",
        ],
    }


def test_a_note_that_several_share_stands_once_and_says_for_whom(visitor):
    child = {name: value for name, value in CHILD.items() if name != "who"}
    notes = lines(visitor.get(at(FATHER, child, child)), "気をつけること")

    assert len(notes) == len(set(notes))
    assert [note for note in notes if "15歳未満の方の手続きは" in note] == [
        "15歳未満の方の手続きは、親などの法定代理人がします。"
        "子供も一緒に行くかどうかは、先に電話で確かめてください（048-940-8604）。（2人目、3人目）"
    ]
    assert notes[0].startswith("この手続きは、親などの法定代理人がします。")
    assert "スマートフォンに入れた電子証明書は、更新したあとで入れ直します。" in notes


@pytest.mark.parametrize(
    ("members", "title", "panel"),
    [
        ([FATHER], "窓口へは、1回行けば済みます", "open"),
        ([FATHER, MOTHER], "窓口へは、一緒に1回行けば済みます", "open"),
        ([FATHER, LATER], "窓口へは、2回に分けて行きます", "open"),
        ([LATER], "窓口へは、1回行けば済みます", "too-early"),
        ([CHILD], "家から申し込んで、新しいカードの受け取りに1回行きます", "open"),
        ([FATHER, LATER, CHILD], "窓口へ2回、新しいカードの受け取りに1回行きます", "open"),
        ([FATHER | WITHOUT_FORM, FATHER], "まず、窓口へ1回行きます", "open"),
        ([{"certificate": "2028-05-20", "card": "2033-05-20"}], "窓口へ行く日は、まだ決まりません", "too-early"),
        ([{"old-card": "lost"}], "窓口へ行く日は、まだ決まりません", "warning"),
    ],
)  # fmt: skip
def test_the_headline_is_how_often_to_go_and_its_panel_whether_it_is_time(
    visitor, members, title, panel
):
    response = visitor.get(at(*members))

    assert text(response, "h1") == title
    assert tree(response).cssselect(f".verdict--{panel}")


def test_two_trips_are_told_one_after_the_other_each_with_its_things(visitor):
    response = visitor.get(at(FATHER, LATER))
    shown = facts(response)
    headings = [one.text_content() for one in tree(response).cssselect("main h2")]

    assert shown["1回目に行く日"] == "2026年（令和8年）11月24日（火）"
    assert shown["2回目に行く日"] == "2027年（令和9年）2月22日（月）"
    assert headings[:2] == ["1回目に持って行くもの", "2回目に持って行くもの"]
