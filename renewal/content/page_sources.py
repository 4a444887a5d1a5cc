"""The city's page and the provisions that the words rest on, beside those of the rules."""

from dataclasses import replace

from renewal.rules.sources import (
    CARD_ORDER_26_1,
    CERTIFICATE_RULE_49,
    NUMBER_ACT_17,
    PAGES_CHECKED_ON,
    Source,
)

CITY_PAGE = "city-page:"
"""Stands for the address of the city's page that the words were read in: its file says which."""


def _section(article: str) -> Source:
    """Return the section `article` of that page; `guidance.city_page` puts the page to it."""
    return Source(title="", article=article, url=CITY_PAGE, checked_on=PAGES_CHECKED_ON)


CITY_NOTICE = _section("有効期限通知書について")
CITY_CERTIFICATE = _section("電子証明書の更新手続き")
CITY_CERTIFICATE_SELF = _section("電子証明書の更新手続き・本人")
CITY_CERTIFICATE_PROXY = _section("電子証明書の更新手続き・代理人")
CITY_CARD = _section("カードの更新手続き")
CITY_CARD_SMARTPHONE = _section("カードの更新手続き・スマートフォン")
CITY_CARD_PC = _section("カードの更新手続き・パソコン")
CITY_CARD_BOOTH = _section("カードの更新手続き・証明写真機")
CITY_CARD_MAIL = _section("カードの更新手続き・郵送")
CITY_CARD_SUPPORT = _section("カードの更新手続き・申請サポート")
CITY_Q1 = _section("よくある質問 Q1")
CITY_Q2 = _section("よくある質問 Q2")
CITY_Q3 = _section("よくある質問 Q3")
CITY_Q4 = _section("よくある質問 Q4")
CITY_Q5 = _section("よくある質問 Q5")
CITY_Q6 = _section("よくある質問 Q6")
CITY_Q7 = _section("よくある質問 Q7")
CITY_Q8 = _section("よくある質問 Q8")
CITY_Q9 = _section("よくある質問 Q9")
CITY_Q10 = _section("よくある質問 Q10")

_NUMBER_ACT = "行政手続における特定の個人を識別するための番号の利用等に関する法律"

CARD_ORDER_21 = replace(CARD_ORDER_26_1, article="第21条")
CARD_ORDER_22_2 = replace(CARD_ORDER_26_1, article="第22条の2")
CARD_ORDER_33_7 = replace(CARD_ORDER_26_1, article="第33条第7項")
CERTIFICATE_RULE_5 = replace(CERTIFICATE_RULE_49, article="第5条第2項")
NUMBER_ACT_18_2 = replace(NUMBER_ACT_17, article="第18条の2第5項・第9項・第11項")
NUMBER_ACT_18_5 = replace(NUMBER_ACT_17, article="第18条の5")
NUMBER_ORDER_13_7 = Source(
    title=f"{_NUMBER_ACT}施行令（平成26年政令第155号）",
    article="第13条第7項",
    url="https://laws.e-gov.go.jp/law/426CO0000000155",
)
CERTIFICATE_ACT_12 = Source(
    title=(
        "電子署名等に係る地方公共団体情報システム機構の認証業務に関する法律（平成14年法律第153号）"
    ),
    article="第12条・第15条・第31条・第34条",
    url="https://laws.e-gov.go.jp/law/414AC0000000153",
)
IMMIGRATION_ACT_20_6 = Source(
    title="出入国管理及び難民認定法（昭和26年政令第319号）",
    article="第20条第6項・第21条第4項",
    url="https://laws.e-gov.go.jp/law/326CO0000000319",
)
