"""The pages and provisions that the words rest on, beside those the rules rest on."""

from dataclasses import replace
from datetime import date

from renewal.rules.sources import (
    CARD_ORDER_29_1,
    CERTIFICATE_RULE_49,
    PAGES_CHECKED_ON,
    Source,
)

_KOSHIGAYA_URL = (
    "https://www.city.koshigaya.saitama.jp/kurashi_shisei/kurashi/todokede/"
    "mynumbercard/yukoukigentuchisyo.html"
)


def koshigaya(article: str) -> Source:
    """Return the section `article` of the city's page 87893."""
    return Source(
        title="越谷市「マイナンバーカード・電子証明書有効期限通知書が届いたら」（ページ番号87893）",
        article=article,
        url=_KOSHIGAYA_URL,
        checked_on=PAGES_CHECKED_ON,
        page_updated=date(2024, 5, 22),
    )


def elsewhere(office: str, subject: str, url: str) -> Source:
    """Return what another office's page says about `subject`; the page prints no day."""
    return Source(title=f"{office}の案内", article=subject, url=url, checked_on=PAGES_CHECKED_ON)


CITY_NOTICE = koshigaya("有効期限通知書について")
CITY_CERTIFICATE = koshigaya("電子証明書の更新手続き")
CITY_CERTIFICATE_SELF = koshigaya("電子証明書の更新手続き・本人が来庁")
CITY_CERTIFICATE_PROXY = koshigaya("電子証明書の更新手続き・代理人が来庁")
CITY_CARD = koshigaya("カードの更新手続き")
CITY_CARD_SMARTPHONE = koshigaya("カードの更新手続き・スマートフォン")
CITY_CARD_PC = koshigaya("カードの更新手続き・パソコン")
CITY_CARD_BOOTH = koshigaya("カードの更新手続き・証明写真機")
CITY_CARD_MAIL = koshigaya("カードの更新手続き・郵送")
CITY_CARD_SUPPORT = koshigaya("カードの更新手続き・申請サポート")
CITY_Q1 = koshigaya("よくある質問 Q1")
CITY_Q2 = koshigaya("よくある質問 Q2")
CITY_Q3 = koshigaya("よくある質問 Q3")
CITY_Q4 = koshigaya("よくある質問 Q4")
CITY_Q5 = koshigaya("よくある質問 Q5")
CITY_Q6 = koshigaya("よくある質問 Q6")
CITY_Q7 = koshigaya("よくある質問 Q7")
CITY_Q8 = koshigaya("よくある質問 Q8")
CITY_Q9 = koshigaya("よくある質問 Q9")
CITY_Q10 = koshigaya("よくある質問 Q10")

CARD_ORDER_21 = replace(CARD_ORDER_29_1, article="第21条")
CERTIFICATE_RULE_5 = replace(CERTIFICATE_RULE_49, article="第5条第2項")
PHONE_CERTIFICATE_RULE = replace(CERTIFICATE_RULE_49, article="第24条の9・第59条の9")
NUMBER_ACT_17 = Source(
    title=(
        "行政手続における特定の個人を識別するための番号の利用等に関する法律（平成25年法律第27号）"
    ),
    article="第17条第10項・第11項",
    url="https://laws.e-gov.go.jp/law/425AC0000000027",
)
NUMBER_ORDER_13_7 = Source(
    title=(
        "行政手続における特定の個人を識別するための番号の利用等に関する法律施行令"
        "（平成26年政令第155号）"
    ),
    article="第13条第7項",
    url="https://laws.e-gov.go.jp/law/426CO0000000155",
)

CHITA_GUARDIAN = elsewhere(
    "知多市", "成年後見人の書類", "https://www.city.chita.lg.jp/docs/2022082700034/"
)
HARIMA_PICKUP = elsewhere(
    "播磨町",
    "カードの受け取り",
    "http://www.town.harima.lg.jp/jumin/kurashi/koseki/mynumber/card-kousi.html",
)
KAZO_PHOTO = elsewhere(
    "加須市",
    "顔写真の大きさとデータの形式",
    "https://www.city.kazo.lg.jp/cont/s154500/d017100/20151117201221.html",
)
KURE_PROXY = elsewhere(
    "呉市",
    "代理人による更新",
    "https://www.city.kure.lg.jp/soshiki/54/denshisyoumeisyo-koshin.html",
)
MIHARA_REPLY_FORM = elsewhere(
    "三原市",
    "照会書兼回答書が使える期間",
    "http://www.city.mihara.hiroshima.jp/soshiki/20/dennsisyoumeikousin.html",
)
NAGANO_PICKUP = elsewhere(
    "長野市",
    "代理人による受け取り",
    "https://www.city.nagano.nagano.jp/n023700/contents/p006185.html",
)
NERIMA_PINS = elsewhere(
    "練馬区",
    "暗証番号の種類と回数",
    "https://www.city.nerima.tokyo.jp/kurashi/mynumber/mynumber_card/ansho/shokika_kohteki.html",
)
OKAZAKI_CARD = elsewhere(
    "岡崎市", "カードの申し込み方", "https://www.city.okazaki.lg.jp/1100/1101/1118/p043367.html"
)
OKAZAKI_WHICH = elsewhere(
    "岡崎市",
    "電子証明書の更新とカードの更新",
    "https://www.city.okazaki.lg.jp/1100/1101/1118/p025109.html",
)
SATTE_CLOSED = elsewhere(
    "幸手市", "手続きできない日", "https://www.city.satte.lg.jp/soshiki/shimin/2_1/13609.html"
)
TAGAWA_CHILD = elsewhere(
    "田川市",
    "15歳未満の方の手続き",
    "https://www.joho.tagawa.fukuoka.jp/kiji00310978/index.html",
)
TOKOROZAWA_FORM = elsewhere(
    "所沢市",
    "申請書IDと古い申請書",
    "https://www.city.tokorozawa.saitama.jp/kurashi/mynumber/mynumbercard/"
    "simin20190912card_kousin.html",
)
TOKYO_POLICE_LICENCE = elsewhere(
    "警視庁",
    "マイナ免許証とカードの更新",
    "https://www.keishicho.metro.tokyo.lg.jp/menkyo/oshirase/update.html",
)
TOMIYA_LOST = elsewhere(
    "富谷市",
    "カードをなくしたとき",
    "https://www.tomiya-city.miyagi.jp/kurashi/koseki/mynumber/mnc-lost.html",
)
TSURUGASHIMA_PINS = elsewhere(
    "鶴ヶ島市",
    "更新で使う暗証番号",
    "https://www.city.tsurugashima.lg.jp/page/page006739.html",
)
URUMA_NOTICE = elsewhere(
    "うるま市",
    "有効期限通知書の届き方",
    "https://www.city.uruma.lg.jp/kurashi/107/8425/17553",
)
ATSUGI_NOTICE = elsewhere(
    "厚木市",
    "有効期限通知書が送られる時期",
    "https://www.city.atsugi.kanagawa.jp/shiminbenri/totokezei/todokede/bangoseido/d046799.html",
)
UTSUNOMIYA_EXPIRY = elsewhere(
    "宇都宮市",
    "期限の確かめ方",
    "https://www.city.utsunomiya.lg.jp/kurashi/jumin/ninsho/1023008.html",
)
