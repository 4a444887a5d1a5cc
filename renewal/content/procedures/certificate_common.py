"""What both ways of renewing the certificate have in common."""

from django.utils.translation import gettext_lazy as _

from renewal.content import phrases
from renewal.content.other_offices import NERIMA_PINS, SATTE_CLOSED
from renewal.content.page_sources import CITY_Q4, CITY_Q5
from renewal.content.schema import Step, Trouble
from renewal.rules.sources import IWAKI_INSURANCE, PHONE_CERTIFICATE_RULE

FOR_WHOM = (
    # Translators: 電子証明書: term of art, the electronic certificate in the card's chip. The first
    # day is the day after the date three months before the expiry
    _("電子証明書の期限まで3か月を切った方。期限の3か月前の日の翌日から手続きできます。"),
    _("電子証明書の期限は過ぎたが、カードの期限はまだ先の方。"),
    _("カードの期限も3か月を切った方は、電子証明書ではなく、カードを更新します。"),
)
FILL_IN = _("窓口で申請書を書きます。")
FINISHED = _("カードを受け取れば、終わりです。")
SAME_CARD = _("カードはそのまま使い続けます。新しいカードにはなりません。")
FORM_IS_FOR_A_CARD = _("カードを作り直す方の用紙です。電子証明書の更新では、窓口の用紙に書きます。")
SAME_DAY = _("窓口へ行った日に終わります。")
FREE = _("無料です。")

FINISH = Step(text=FINISHED, help=SAME_CARD)

TOO_LATE = Trouble(
    what=_("期限までに行けない"),
    then=_(
        "期限が過ぎても、カードの期限までなら新しい電子証明書をもらえます。無料です。それまでは、"
        "コンビニでの証明書の受け取りやe-Taxなどが使えません。マイナ保険証も、"
        "期限の月の末から3か月で使えなくなります。"
    ),
)
PHONE_STOPPED = Trouble(
    what=_("スマートフォンに入れた電子証明書が使えなくなった"),
    then=phrases.PHONE_STOPS,
)
CLOSED = Trouble(
    what=_("窓口が開いている日なのに、手続きできなかった"),
    then=phrases.SYSTEM_CLOSED,
)
SHARED_SOURCES = (
    IWAKI_INSURANCE,
    CITY_Q4,
    CITY_Q5,
    NERIMA_PINS,
    PHONE_CERTIFICATE_RULE,
    SATTE_CLOSED,
)
