"""What the five ways of applying for a new card have in common."""

from django.utils.translation import gettext_lazy as _

from renewal.content import card_items, phrases
from renewal.content.other_offices import OKAZAKI_CARD, TOKOROZAWA_FORM
from renewal.content.page_sources import CITY_CARD, CITY_Q7, CITY_Q9, CITY_Q10
from renewal.content.schema import Bring, Need, Trouble
from renewal.rules.sources import (
    CARD_ORDER_29_1,
    CARD_ORDER_29_3,
    NUMBER_ACT_17,
    TOKYO_POLICE_LICENCE,
)

FOR_WHOM = (
    _("カードの期限まで3か月を切った方。期限の3か月前の日の翌日から申し込めます。"),
    _("カードの期限が過ぎた方。"),
    _("電子証明書の期限も近い方。カードと一緒に新しくなるので、別に更新する必要はありません。"),
)

TAKES = (
    # Translators: {weeks} is a duration such as 約1か月半, or a sentence asking to check
    _("申し込みから受け取りまで：{weeks}。"),
    _("期限までに受け取れるように、早めに申し込んでください。"),
)
COSTS = (phrases.CARD_IS_FREE, phrases.CARD_FEE)

FORM = Bring(item=card_items.ISSUANCE_APPLICATION_FORM, need=Need.REQUIRED)

MAIL_MISSING = Trouble(
    what=_("メールが届かない"),
    then=_(
        "迷惑メールに入っていないか見てください。なければ、もう一度はじめからやり直して、"
        "アドレスを確かめてください。"
    ),
)
_FORM_OLD = Trouble(
    what=_("交付申請書をもらったあとで、引っ越した、または氏名が変わった"),
    then=_("その用紙と申請書IDは使えません。新しい用紙をもらってください。"),
)
_EXPIRED = Trouble(
    what=_("新しいカードを受け取る前に、いまのカードの期限が過ぎる"),
    then=_(
        "期限が過ぎたカードは、本人確認書類として使えません。中の電子証明書も使えなくなります。"
        "受け取るまで捨てずに持っていて、窓口で返してください。"
    ),
)
NO_QR_CODE = Trouble(
    what=_("交付申請書にQRコードがない"),
    then=_(
        "QRコードのない用紙では、この方法で申し込めません。新しい用紙を頼んでください（{tel}）。"
    ),
)
LICENCE_NOT_PASSED = Trouble(
    # Translators: マイナ免許証: the driving licence recorded on the My Number Card
    what=_("カードがマイナ免許証になっている"),
    then=_(
        "この申し込み方では、免許の情報は新しいカードに移りません。移したい方は、"
        "スマートフォンかパソコンで申し込んでください。"
    ),
)
LICENCE_PASSED = Trouble(
    what=_("マイナ免許証を、新しいカードでも使いたい"),
    then=_(
        "先に警察で手続きをしてから、ここで免許情報記録番号を入れ、署名用電子証明書も頼みます。"
        "期限が過ぎたカードからは移せません。くわしくは警察に確かめてください。"
    ),
)
SHARED_TROUBLES = (_FORM_OLD, _EXPIRED)

SHARED_SOURCES = (
    CITY_CARD,
    CITY_Q7,
    CITY_Q9,
    CITY_Q10,
    TOKOROZAWA_FORM,
    OKAZAKI_CARD,
    TOKYO_POLICE_LICENCE,
    NUMBER_ACT_17,
    CARD_ORDER_29_1,
    CARD_ORDER_29_3,
)
