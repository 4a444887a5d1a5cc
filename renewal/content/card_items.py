"""The items of those who get a new card: for applying, and for the day of the pick-up."""

from django.utils.translation import gettext_lazy as _

from renewal.content import phrases
from renewal.content.other_offices import HARIMA_PICKUP, NAGANO_PICKUP
from renewal.content.page_sources import (
    CARD_ORDER_21,
    CITY_CARD,
    CITY_CARD_BOOTH,
    CITY_CARD_MAIL,
    CITY_CARD_PC,
    CITY_CARD_SMARTPHONE,
    CITY_Q7,
    CITY_Q9,
    CITY_Q10,
    NUMBER_ORDER_13_7,
)
from renewal.content.schema import Item
from renewal.rules.sources import CARD_ORDER_29_1

_PRINTED_ON_THE_CARD = _("新しいカードに印刷されます。6か月以内に撮ったものを使います。")
_TAKE_ANOTHER_WAY = _("ほかの申し込み方を選んでください。")

ISSUANCE_APPLICATION_FORM = Item(
    code="issuance-application-form",
    # Translators: name of a document, as printed on the form that comes with the notice
    name=_("マイナンバーカード交付申請書"),
    why=_("23桁の申請書IDとQRコードが印刷されています。有効期限通知書と同じ封筒に入っています。"),
    if_missing=phrases.FORM_AGAIN,
    sources=(CITY_CARD, CITY_Q10),
)
FACE_PHOTO = Item(
    code="face-photo",
    name=_("顔写真（紙）"),
    why=_PRINTED_ON_THE_CARD,
    if_missing=_("郵便では申し込めません。市役所か証明写真機なら、その場で撮れます。"),
    sources=(CITY_CARD_MAIL, CARD_ORDER_21),
)
FACE_PHOTO_FILE = Item(
    code="face-photo",
    name=_("顔写真のデータ"),
    why=_PRINTED_ON_THE_CARD,
    if_missing=_("申し込みを終えられません。スマートフォンで撮ったものでも使えます。"),
    sources=(CITY_CARD_SMARTPHONE, CITY_CARD_PC, CARD_ORDER_21),
)
SMARTPHONE = Item(
    code="smartphone",
    name=_("スマートフォン"),
    why=_("顔写真を撮り、QRコードを読み取って申し込みます。"),
    if_missing=_TAKE_ANOTHER_WAY,
    sources=(CITY_CARD_SMARTPHONE,),
)
COMPUTER = Item(
    code="computer",
    name=_("パソコン"),
    why=_("申し込み用のページに、申請書IDと顔写真を入れます。"),
    if_missing=_TAKE_ANOTHER_WAY,
    sources=(CITY_CARD_PC,),
)
EMAIL_ADDRESS = Item(
    code="email-address",
    name=_("メールアドレス"),
    why=_("申し込みの続きをするためのリンクが、メールで届きます。"),
    if_missing=_(
        "スマートフォンやパソコンでは申し込めません。郵便、証明写真機、市役所を選んでください。"
    ),
    sources=(CITY_CARD_SMARTPHONE, CITY_CARD_PC),
)
BOOTH_FEE = Item(
    code="booth-fee",
    name=_("写真の料金"),
    why=_("証明写真機に入れます。金額は機械の表示で確かめてください。"),
    if_missing=_("証明写真機では申し込めません。"),
    sources=(CITY_CARD_BOOTH,),
)
RETURN_ENVELOPE = Item(
    code="return-envelope",
    name=_("返信用封筒"),
    why=_("交付申請書を入れて送ります。有効期限通知書と同じ封筒に入っています。"),
    if_missing=_("送り方を電話で確かめてください（{tel}）。"),
    sources=(CITY_CARD_MAIL,),
)
ISSUANCE_NOTICE = Item(
    code="issuance-notice",
    # Translators: name of a document, the letter saying that the new card can be picked up
    name=_("交付通知書"),
    why=_("新しいカードができたことを知らせる書類です。受け取るときに窓口へ出します。"),
    if_missing=_("受け取れないことがあります。見当たらないときは、先に電話してください（{tel}）。"),
    sources=(CITY_Q9, HARIMA_PICKUP),
)
OLD_CARD = Item(
    code="my-number-card",
    name=_("いま使っているマイナンバーカード"),
    why=_("新しいカードと引き換えに返します。"),
    if_missing=_(
        "なくした方は、新しいカードが有料です（1,000円。電子証明書がいらない方は800円）。"
        "家に忘れた方は、取りに戻ってください。古いカードと引き換えでないと、受け取れません。"
    ),
    sources=(CITY_Q7, CARD_ORDER_29_1, HARIMA_PICKUP),
)
HOLDER_ID_FOR_APPLYING = Item(
    code="holder-id",
    name=_("本人確認書類（マイナンバーカード、運転免許証など）"),
    why=_("本人かどうかを聞かれたときに見せます。交付申請書がないときにも使えます。"),
    if_missing=_("手伝ってもらえるかどうかを、電話で確かめてください（{tel}）。"),
    sources=(CITY_Q10,),
)
HOLDER_ID_AT_PICKUP = Item(
    code="holder-id",
    name=_("本人確認書類（交付通知書で確かめてください）"),
    why=_("新しいカードを渡す相手が本人かどうかを、窓口で確かめます。"),
    if_missing=_("受け取れないことがあります。どの書類がいるかは、電話でも聞けます（{tel}）。"),
    sources=(HARIMA_PICKUP,),
)
REISSUE_FEE = Item(
    code="reissue-fee",
    name=_("手数料（1,000円。電子証明書がいらない方は800円）"),
    why=_("いままでのカードを返せないときは、新しいカードが有料になります。"),
    if_missing=_("払い方は、電話で確かめてください（{tel}）。"),
    sources=(CITY_Q7,),
)
PROOF_OF_REASON = Item(
    code="proof-of-reason",
    name=_("本人が受け取りに行けないことが分かる書類（診断書など）"),
    why=_("代理人が受け取れるのは、病気や障害などで本人が行けないときだけだからです。"),
    if_missing=_(
        "代理人は受け取れません。どの書類がいるかは、先に電話で確かめてください（{tel}）。"
    ),
    sources=(NUMBER_ORDER_13_7, NAGANO_PICKUP),
)
PROOF_OF_REASON_PERHAPS = Item(
    code="proof-of-reason",
    name=_("本人が受け取りに行けないことが分かる書類"),
    why=_("子供や、成年後見人が付いている方の場合も、求められることがあります。"),
    if_missing=_("いるかどうかは、交付通知書を見るか、電話で確かめてください（{tel}）。"),
    sources=(NUMBER_ORDER_13_7, NAGANO_PICKUP),
)
"""For parents and guardians, of whom not every office asks for it."""

PICKUP_AUTHORITY = Item(
    code="proof-of-representation",
    name=_("代理人に任せたことが分かる書類"),
    why=_(
        "本人が代理人に頼んだことを、窓口で確かめます。"
        "交付通知書に書くところがあるかを見てください。"
    ),
    if_missing=_("代理人は受け取れません。どう書くかは、電話で確かめてください（{tel}）。"),
    sources=(NUMBER_ORDER_13_7, NAGANO_PICKUP),
)
