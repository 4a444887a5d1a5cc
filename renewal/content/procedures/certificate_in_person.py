"""電子証明書の更新、本人が窓口で."""

from django.utils.translation import gettext_lazy as _

from renewal.content import items
from renewal.content.page_sources import CITY_CERTIFICATE_SELF, CITY_Q1, CITY_Q5
from renewal.content.schema import Bring, Need, Procedure, Step, Trouble
from renewal.rules.sources import CERTIFICATE_RULE_49

CERTIFICATE_IN_PERSON = Procedure(
    slug="certificate-in-person",
    title=_("電子証明書を、本人が窓口で更新する"),
    short=_("本人が窓口へ行く"),
    lead=_("カードと暗証番号を持って窓口へ行けば、その日のうちに終わります。"),
    for_whom=(
        _("電子証明書の期限まで3か月を切った方、または期限が過ぎた方"),
        _("カードの期限はまだ先の方"),
    ),
    bring=(
        Bring(item=items.MY_NUMBER_CARD, need=Need.REQUIRED),
        Bring(item=items.PINS, need=Need.REQUIRED),
        Bring(item=items.EXPIRY_NOTICE, need=Need.HELPFUL),
    ),
    steps=(
        Step(
            text=_("必要なものを持って、窓口へ行きます。窓口：{counters_for_holder}"),
            help=_("{booking_for_renewal}"),
        ),
        Step(text=_("窓口で申請書を書きます。")),
        Step(
            text=_("暗証番号を機械に入れると、新しい電子証明書がカードに書き込まれます。"),
            help=_("カードはそのまま使い続けます。新しいカードにはなりません。"),
        ),
        Step(text=_("カードを受け取って、終わりです。")),
    ),
    takes=(_("窓口に来た日に終わります。"),),
    costs=(_("無料です。"),),
    troubles=(
        Trouble(
            what=_("暗証番号を忘れた"),
            then=_("同じ窓口で決め直せます。カードのほかに本人確認書類が必要です。"),
        ),
    ),
    next=("certificate-by-proxy",),
    sources=(CITY_CERTIFICATE_SELF, CITY_Q1, CITY_Q5, CERTIFICATE_RULE_49),
)
