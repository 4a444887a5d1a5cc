"""The pages that the words rest on, beside the statutes of `rules.sources`."""

from datetime import date

from renewal.rules.sources import PAGES_CHECKED_ON, Source

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


CITY_NOTICE = koshigaya("有効期限通知書について")
CITY_CERTIFICATE_SELF = koshigaya("電子証明書の更新手続き・本人が来庁")
CITY_CERTIFICATE_PROXY = koshigaya("電子証明書の更新手続き・代理人が来庁")
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
