"""電子証明書の更新、本人が窓口で."""

from django.utils.translation import gettext_lazy as _

from renewal.content import card_items, items, phrases
from renewal.content.other_offices import OKAZAKI_WHICH, TSURUGASHIMA_PINS
from renewal.content.page_sources import (
    CITY_CERTIFICATE,
    CITY_CERTIFICATE_SELF,
    CITY_Q1,
    CITY_Q2,
    CITY_Q6,
)
from renewal.content.procedures import certificate_common as common
from renewal.content.schema import Actor, Bring, Need, Picture, Procedure, Step, Trouble
from renewal.rules.sources import CERTIFICATE_RULE_49

CERTIFICATE_IN_PERSON = Procedure(
    slug="certificate-in-person",
    title=_("電子証明書を、本人が窓口で更新する"),
    short=_("本人が窓口へ行く"),
    lead=_("カードと暗証番号を用意して窓口へ行けば、その日のうちに終わります。"),
    for_whom=common.FOR_WHOM,
    bring=(
        Bring(item=items.MY_NUMBER_CARD, need=Need.REQUIRED),
        Bring(
            item=items.PINS,
            need=Need.REQUIRED,
            note=_(
                "カードを受け取ったときに決めた番号です。ほかの人や電話の相手に教えないでください。"
            ),
        ),
        Bring(item=items.EXPIRY_NOTICE, need=Need.HELPFUL),
        Bring(
            item=items.HOLDER_ID,
            need=Need.HELPFUL,
            note=_("暗証番号を忘れた方には、なくてはならないものです。"),
        ),
        Bring(
            item=card_items.FACE_PHOTO,
            need=Need.NOT_NEEDED,
            note=_("カードは作り直さないので、写真はいりません。"),
        ),
        Bring(
            item=card_items.ISSUANCE_APPLICATION_FORM,
            need=Need.NOT_NEEDED,
            note=common.FORM_IS_FOR_A_CARD,
        ),
    ),
    steps=(
        Step(
            text=_("必要なものを用意して、窓口へ行きます。窓口：{counters_for_holder}"),
            help=_("{booking_for_renewal}"),
        ),
        Step(text=common.FILL_IN),
        Step(
            text=_("専用の機械に、カードを置いて暗証番号を入れます。"),
            help=_(
                "ほかの市では、3つ聞かれることが多くあります。分からないものがあれば、"
                "職員に言ってください。"
            ),
        ),
        Step(
            text=_("新しい電子証明書が、いまのカードのICチップに書き込まれます。"),
            by=Actor.STAFF,
        ),
        common.FINISH,
    ),
    takes=(common.SAME_DAY, phrases.HOURS),
    costs=(common.FREE,),
    troubles=(
        Trouble(
            what=_("暗証番号を忘れた"),
            then=phrases.PIN_SET_ANEW,
        ),
        Trouble(
            what=_("暗証番号を何度も間違えて、止まってしまった"),
            then=_(
                "窓口で決め直せば、また使えます。4桁の番号は3回、"
                "6文字から16文字のものは5回続けて間違えると止まります。"
                "日がたっても元には戻りません。"
            ),
        ),
        Trouble(
            what=_("有効期限通知書が届かない、または見当たらない"),
            then=_("なくても更新できます。始まる日は、届いた方と同じです。"),
        ),
        common.TOO_LATE,
        Trouble(
            what=_("本人が窓口へ行けない"),
            then=_("代理人が行けます。代理人の手続きは、この窓口だけです：{counters_for_proxy}"),
        ),
        common.PHONE_STOPPED,
        common.CLOSED,
    ),
    next=("certificate-by-proxy",),
    sources=(
        CITY_CERTIFICATE,
        CITY_CERTIFICATE_SELF,
        CITY_Q1,
        CITY_Q2,
        CITY_Q6,
        *common.SHARED_SOURCES,
        OKAZAKI_WHICH,
        TSURUGASHIMA_PINS,
        CERTIFICATE_RULE_49,
    ),
    pictures=(Picture.CARD,),
)
