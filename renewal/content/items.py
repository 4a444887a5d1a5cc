"""Every item that any procedure may ask for, once, and what to carry it for.

The code names the thing. Where the same thing serves two ends, two items share their code and
differ in their words: the card is written to at a renewal and handed in at a pick-up.
"""

from django.utils.translation import gettext_lazy as _

from renewal.content.other_offices import (
    CHITA_GUARDIAN,
    KURE_PROXY,
    MARUGAME_STAY,
    NERIMA_PINS,
    OGI_STAY,
    TAGAWA_UNDER_15,
    TOMIYA_LOST,
)
from renewal.content.page_sources import (
    CERTIFICATE_RULE_5,
    CITY_CERTIFICATE_PROXY,
    CITY_CERTIFICATE_SELF,
    CITY_Q2,
    CITY_Q5,
)
from renewal.content.schema import Item
from renewal.rules.sources import CARD_ORDER_27_2

MY_NUMBER_CARD = Item(
    code="my-number-card",
    # Translators: term of art, the My Number Card
    name=_("マイナンバーカード"),
    why=_("新しい電子証明書を、このカードのICチップに書き込みます。"),
    if_missing=_("手続きできません。なくしたときは、まず利用を止めてください（0120-95-0178）。"),
    sources=(CITY_CERTIFICATE_SELF, TOMIYA_LOST),
)
EXPIRY_NOTICE = Item(
    code="expiry-notice",
    # Translators: name of a document, as printed on the letter in the blue envelope
    name=_("有効期限通知書"),
    why=_("何の期限がいつ切れるのかが、ひと目で分かります。"),
    if_missing=_("なくても手続きできます。"),
    sources=(CITY_CERTIFICATE_SELF, CITY_Q2),
)
PINS = Item(
    code="pins",
    # Translators: the PINs of the card: four digits, and 6 to 16 letters and digits
    name=_("暗証番号"),
    why=_(
        "窓口の機械に、本人が入れます。数字4桁のものと、"
        "英語の大文字と数字の、6文字から16文字のものがあります。"
    ),
    if_missing=_("窓口で決め直せます。カードのほかに、本人確認書類を持って行ってください。"),
    sources=(CITY_CERTIFICATE_SELF, CITY_Q5, NERIMA_PINS),
)
PINS_IN_REPLY_FORM = Item(
    code="pins",
    name=_("暗証番号（本人が照会書兼回答書に書きます）"),
    why=_("市の職員が、書かれた暗証番号で手続きします。代理人が知っている必要はありません。"),
    if_missing=_("その日に終わらないことがあります。先に電話で確かめてください（{tel}）。"),
    sources=(CITY_CERTIFICATE_PROXY, KURE_PROXY),
)
PROXY_PHOTO_ID = Item(
    code="proxy-photo-id",
    # Translators: 代理人: the person who goes in the holder's place
    name=_("代理人の本人確認書類（顔写真付き）"),
    why=_("代理人がだれかを、窓口で確かめます。マイナンバーカードや運転免許証などです。"),
    if_missing=_(
        "手続きできません。顔写真付きの書類がない方は、先に電話で確かめてください（{tel}）。"
    ),
    sources=(CITY_CERTIFICATE_PROXY, CERTIFICATE_RULE_5),
)
SEALED_REPLY_FORM = Item(
    code="sealed-reply-form",
    # Translators: 照会書兼回答書: name of a document that comes with the notice; keep it
    name=_("照会書兼回答書（本人が書いて、封をしたもの）"),
    why=_("本人が代理人に任せたことを、この紙で確かめます。暗証番号も、この紙で窓口に伝わります。"),
    if_missing=_(
        "1回では終わりません。ほかの市では、窓口が本人の家に照会書を郵便で送り、"
        "代理人がもう一度行きます。行く前に電話で確かめてください（{tel}）。"
    ),
    sources=(CITY_CERTIFICATE_PROXY, CERTIFICATE_RULE_5, KURE_PROXY),
)
PROOF_OF_REPRESENTATION = Item(
    code="proof-of-representation",
    # Translators: 法定代理人: a parent of a child, a guardian of an adult; 戸籍謄本 and
    # 登記事項証明書 are names of documents
    name=_("法定代理人であることが分かる書類（戸籍謄本、登記事項証明書など）"),
    why=_("親や成年後見人であることを、窓口で確かめます。"),
    if_missing=_(
        "手続きできないことがあります。同じ世帯の親子ではいらない市もあります。"
        "先に電話で確かめてください（{tel}）。"
    ),
    sources=(CERTIFICATE_RULE_5, TAGAWA_UNDER_15, CHITA_GUARDIAN),
)
HOLDER_ID = Item(
    code="holder-id",
    # Translators: papers that prove who one is, other than the My Number Card
    name=_("本人確認書類（カードのほかに）"),
    why=_("暗証番号を決め直すときに、本人かどうかを確かめます。{pin_reset_id}"),
    if_missing=_(
        "暗証番号を決め直せないことがあります。何もない方は、先に電話で確かめてください（{tel}）。"
    ),
    sources=(CITY_Q5,),
)
RESIDENCE_CARD = Item(
    code="residence-card",
    # Translators: term of art, the residence card of a foreign resident
    name=_("在留カード"),
    why=_("在留期間がいつまで延びたかを、窓口で確かめます。"),
    if_missing=_(
        "手続きできません。新しい在留カードがカードの期限に間に合わない方は、"
        "期限の日までに電話してください（{tel}）。"
    ),
    sources=(CARD_ORDER_27_2, OGI_STAY, MARUGAME_STAY),
)
RESIDENCE_CARD_FOR_NEW = Item(
    code="residence-card",
    name=_("在留カード"),
    why=_("新しいカードの期限は、在留期間で決まります。"),
    if_missing=_(
        "作り直せません。在留期間が分かるものがない方は、電話で確かめてください（{tel}）。"
    ),
    sources=(CARD_ORDER_27_2, OGI_STAY),
)
"""For those whose card ended with their stay, so that there is nothing to extend."""

RESIDENCE_CARD_PERHAPS = Item(
    code="residence-card",
    name=_("在留カード（在留期間に限りのある方）"),
    why=_("在留期間に限りのある方は、手続きが変わります。窓口で在留期間を確かめます。"),
    if_missing=_("在留期間に限りのある方は、先に電話で確かめてください（{tel}）。"),
    sources=(CARD_ORDER_27_2, OGI_STAY),
)
"""For those who do not know which kind of stay they have."""
