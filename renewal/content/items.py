"""Every item that any procedure may ask for, once."""

from django.utils.translation import gettext_lazy as _

from renewal.content.page_sources import (
    CITY_CERTIFICATE_SELF,
    CITY_Q2,
    CITY_Q5,
)
from renewal.content.schema import Item

MY_NUMBER_CARD = Item(
    code="my-number-card",
    name=_("マイナンバーカード"),
    why=_("新しい電子証明書を、このカードのICチップに書き込むためです。"),
    if_missing=_("手続きできません。なくしたときは、まず利用を止めてください（0120-95-0178）。"),
    sources=(CITY_CERTIFICATE_SELF,),
)
EXPIRY_NOTICE = Item(
    code="expiry-notice",
    name=_("有効期限通知書"),
    why=_("何の期限がいつ切れるのかが、ひと目で分かります。"),
    if_missing=_("なくても手続きできます。"),
    sources=(CITY_CERTIFICATE_SELF, CITY_Q2),
)
PINS = Item(
    code="pins",
    name=_("暗証番号（紙に書いて渡すものではありません）"),
    why=_("窓口の機械に、本人が入力します。"),
    if_missing=_("その場で決め直せます。カードのほかに、本人確認書類を1つ持って来てください。"),
    sources=(CITY_CERTIFICATE_SELF, CITY_Q5),
)
