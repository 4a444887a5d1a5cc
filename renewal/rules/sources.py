"""Every provision the guide relies on: title, article, address, the day it was last read."""

import re
from dataclasses import dataclass
from datetime import date

STATUTES_CHECKED_ON = date(2026, 6, 14)
"""The statutes were read as in force on this day."""

PAGES_CHECKED_ON = date(2026, 11, 22)
"""Stored copies of municipal pages were read on this day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One provision or page: what a reader needs to look it up.

    `title`, `article`: as cited in Japan, in Japanese. `url`: where it can be read.
    `checked_on`: the day it was last read. `page_updated`: the day printed on the page, if any.
    """

    title: str
    article: str
    url: str
    checked_on: date = STATUTES_CHECKED_ON
    page_updated: date | None = None

    @property
    def short_title(self) -> str:
        """The number of a law in the place of its long name; the title of anything else."""
        number = _LAW_NUMBER.search(self.title)
        return number[1] if number else self.title


_LAW_NUMBER = re.compile(r"（([^（）]+(?:法律|政令|府令|省令)第[0-9]+号)）")
_CARD_ORDER = (
    "行政手続における特定の個人を識別するための番号の利用等に関する法律に規定する"
    "個人番号、個人番号カード、特定個人情報の提供等に関する命令（平成26年総務省令第85号）"
)
_CARD_ORDER_URL = "https://laws.e-gov.go.jp/law/426M60000008085"
_CERTIFICATE_RULE = (
    "電子署名等に係る地方公共団体情報システム機構の認証業務に関する法律施行規則"
    "（平成15年総務省令第120号）"
)
_CERTIFICATE_RULE_URL = "https://laws.e-gov.go.jp/law/415M60000008120"

CARD_ORDER_26_1 = Source(title=_CARD_ORDER, article="第26条第1項", url=_CARD_ORDER_URL)
CARD_ORDER_26_2 = Source(title=_CARD_ORDER, article="第26条第2項", url=_CARD_ORDER_URL)
CARD_ORDER_27 = Source(title=_CARD_ORDER, article="第27条第1項", url=_CARD_ORDER_URL)
CARD_ORDER_27_2 = Source(title=_CARD_ORDER, article="第27条第2項", url=_CARD_ORDER_URL)
CARD_ORDER_27_4 = Source(title=_CARD_ORDER, article="第27条第4項", url=_CARD_ORDER_URL)
CARD_ORDER_29_1 = Source(title=_CARD_ORDER, article="第29条第1項・第2項", url=_CARD_ORDER_URL)
CARD_ORDER_29_3 = Source(title=_CARD_ORDER, article="第29条第3項", url=_CARD_ORDER_URL)
CARD_ORDER_2022 = Source(title=_CARD_ORDER, article="令和4年改正の附則第2条", url=_CARD_ORDER_URL)

CERTIFICATE_RULE_13 = Source(title=_CERTIFICATE_RULE, article="第13条", url=_CERTIFICATE_RULE_URL)
CERTIFICATE_RULE_49 = Source(title=_CERTIFICATE_RULE, article="第49条", url=_CERTIFICATE_RULE_URL)

PHONE_CERTIFICATE_RULE = Source(
    title=_CERTIFICATE_RULE, article="第24条の9・第59条の9", url=_CERTIFICATE_RULE_URL
)
NUMBER_ACT_17 = Source(
    title=(
        "行政手続における特定の個人を識別するための番号の利用等に関する法律（平成25年法律第27号）"
    ),
    article="第17条第10項・第11項",
    url="https://laws.e-gov.go.jp/law/425AC0000000027",
)

AGE_ACT = Source(
    title="年齢計算ニ関スル法律（明治35年法律第50号）",
    article="本則",
    url="https://laws.e-gov.go.jp/law/135AC1000000050",
)

NERIMA_WINDOW = Source(
    title="練馬区の案内",
    article="更新手続きができる期間",
    url="https://www.city.nerima.tokyo.jp/kurashi/mynumber/mynumber_card/koshin/denshishomei.html",
    checked_on=PAGES_CHECKED_ON,
    page_updated=date(2023, 11, 6),
)
"""The published rule for month ends: the day after the day three months earlier."""

KANAZAWA_ESTIMATE = Source(
    title="金沢市の案内",
    article="電子証明書の有効期限",
    url="https://www4.city.kanazawa.lg.jp/kurashi_tetsuzuki/todokede_shomei/mynumber_jukinet/1/30198.html",
    checked_on=PAGES_CHECKED_ON,
)
YAMAGATA_ESTIMATE = Source(
    title="山形市の案内",
    article="あとから発行・再発行した電子証明書",
    url="https://www.city.yamagata-yamagata.lg.jp/kurashi/todokede/1006456/1006459/1013157.html",
    checked_on=PAGES_CHECKED_ON,
)
IWAKI_INSURANCE = Source(
    title="いわき市の案内",
    article="期限が切れたあとのマイナ保険証",
    url="https://www.city.iwaki.lg.jp/www/contents/1734573194820/index.html",
    checked_on=PAGES_CHECKED_ON,
)
HIKONE_OLD_CARD = Source(
    title="彦根市の案内",
    article="古いカードの返納と手数料",
    url="https://www.city.hikone.lg.jp/kakuka/shimin_kankyo/2/3_1/23154.html",
    checked_on=PAGES_CHECKED_ON,
)
ASHIYA_FEE = Source(
    title="芦屋市の案内",
    article="カードの再発行の手数料",
    url="https://www.city.ashiya.lg.jp/shimin/mynumbercard_residencecard.html",
    checked_on=PAGES_CHECKED_ON,
)
TOKYO_POLICE_LICENCE = Source(
    title="警視庁の案内",
    article="マイナ免許証の継続利用",
    url="https://www.keishicho.metro.tokyo.lg.jp/menkyo/oshirase/update.html",
    checked_on=PAGES_CHECKED_ON,
    page_updated=date(2025, 9, 22),
)
