"""電子証明書の更新、代理人が窓口で: the holder's part and the proxy's."""

from django.utils.translation import gettext_lazy as _

from renewal.content import card_items, items, phrases
from renewal.content.other_offices import (
    CHITA_GUARDIAN,
    KURE_PROXY,
    MIHARA_REPLY_FORM,
    TAGAWA_UNDER_15,
)
from renewal.content.page_sources import (
    CERTIFICATE_RULE_5,
    CITY_CERTIFICATE_PROXY,
    CITY_Q1,
    CITY_Q6,
)
from renewal.content.procedures import certificate_common as common
from renewal.content.schema import Actor, Bring, Need, Picture, Procedure, Step, Trouble
from renewal.rules.sources import CERTIFICATE_RULE_49

_HOLDERS_CARD = Bring(
    item=items.MY_NUMBER_CARD,
    need=Need.REQUIRED,
    carried_by=Actor.PROXY,
    note=_("本人のカードです。代理人のカードに書き込むのではありません。"),
)
_PHOTO_ID = Bring(item=items.PROXY_PHOTO_ID, need=Need.REQUIRED, carried_by=Actor.PROXY)
_NOTICE = Bring(item=items.EXPIRY_NOTICE, need=Need.HELPFUL, carried_by=Actor.PROXY)

_FOR_A_NEW_CARD = (
    Bring(
        item=card_items.FACE_PHOTO,
        need=Need.NOT_NEEDED,
        note=_("いまのカードを使い続けるので、写真はいりません。"),
    ),
    Bring(
        item=card_items.ISSUANCE_APPLICATION_FORM,
        need=Need.NOT_NEEDED,
        note=common.FORM_IS_FOR_A_CARD,
    ),
)

REPRESENTATIVE_BRINGS = (
    _HOLDERS_CARD,
    _PHOTO_ID,
    Bring(item=items.PROOF_OF_REPRESENTATION, need=Need.REQUIRED, carried_by=Actor.PROXY),
    Bring(
        item=items.PINS,
        need=Need.REQUIRED,
        carried_by=Actor.PROXY,
        note=_("本人が入れられないときは、だれが入れるかを窓口で聞いてください。"),
    ),
    _NOTICE,
    Bring(item=items.HOLDER_ID, need=Need.HELPFUL, carried_by=Actor.PROXY),
    *_FOR_A_NEW_CARD,
)
"""For a parent or a guardian, who proves it instead of bringing the sealed form."""

CERTIFICATE_BY_PROXY = Procedure(
    slug="certificate-by-proxy",
    title=_("電子証明書を、代理人が窓口で更新する"),
    short=_("代理人が窓口へ行く"),
    lead=_(
        "本人が行けないときは、代理人が行けます。本人が書いて封をした照会書兼回答書を、"
        "代理人が窓口へ届けます。"
    ),
    for_whom=(
        *common.FOR_WHOM,
        # Translators: 市民課 or whatever the office has; the list may be one counter
        _("代理人が手続きできる窓口は、ここだけです：{counters_for_proxy}"),
    ),
    bring=(
        _HOLDERS_CARD,
        _PHOTO_ID,
        Bring(
            item=items.SEALED_REPLY_FORM,
            need=Need.REQUIRED,
            carried_by=Actor.PROXY,
            note=_("封を開けずに、窓口へ出してください。"),
        ),
        Bring(item=items.PINS_IN_REPLY_FORM, need=Need.REQUIRED),
        _NOTICE,
        Bring(
            item=items.HOLDER_ID,
            need=Need.HELPFUL,
            carried_by=Actor.PROXY,
            note=_("本人が暗証番号を忘れたときに使います。"),
        ),
        *_FOR_A_NEW_CARD,
    ),
    steps=(
        Step(
            text=_("照会書兼回答書に、暗証番号などの必要なことを書きます。"),
            help=_(
                "この用紙は、有効期限通知書と同じ封筒に入っています。代理人に書かせず、"
                "本人が書きます。"
            ),
        ),
        Step(
            # Translators: 照会書兼回答書封入用封筒: the envelope for that form, as printed
            text=_("書いた用紙を照会書兼回答書封入用封筒に入れて封をし、代理人に渡します。"),
            help=_("カードも一緒に渡します。"),
        ),
        Step(
            text=_("必要なものを用意して、代理人の窓口へ行きます。窓口：{counters_for_proxy}"),
            help=_("{booking_for_renewal}"),
            by=Actor.PROXY,
        ),
        Step(text=common.FILL_IN, by=Actor.PROXY),
        Step(
            text=_(
                "封筒の中の暗証番号を使い、新しい電子証明書を本人のカードのICチップに書き込みます。"
            ),
            help=_("これは市の職員がします。代理人は、暗証番号を入れません。"),
            by=Actor.STAFF,
        ),
        Step(text=common.FINISHED, help=common.SAME_CARD, by=Actor.PROXY),
    ),
    takes=(
        common.SAME_DAY,
        _(
            "照会書兼回答書がない、封が開いている、書いた暗証番号が違う。こういうときは、"
            "その日に終わらず、もう一度行くことがあります。"
        ),
        phrases.HOURS,
    ),
    costs=(common.FREE,),
    troubles=(
        Trouble(
            what=_("照会書兼回答書がない"),
            then=_(
                "行く前に電話してください（{tel}）。ほかの市では、本人の家に照会書が郵便で届き、"
                "それに書いてから代理人が行きます。"
            ),
        ),
        Trouble(
            what=_("封筒を開けてしまった"),
            then=_("ほかの市では受け付けてもらえません。行く前に電話してください（{tel}）。"),
        ),
        Trouble(
            what=_("書いた暗証番号が間違っていた"),
            then=_(
                "暗証番号の決め直しになります。ほかの市では、照会書が本人の家に届き、"
                "代理人がもう一度行きます。"
            ),
        ),
        Trouble(
            what=_("電子証明書の期限が過ぎた"),
            then=_(
                "通知書に付いていた照会書兼回答書は、期限が過ぎると使えません。"
                "行く前に電話してください（{tel}）。"
            ),
        ),
        Trouble(
            what=_("出張所など、ほかの窓口へ行ってしまった"),
            then=_(
                "代理人は、ほかの窓口では手続きできません。"
                "ここへ行ってください：{counters_for_proxy}"
            ),
        ),
        Trouble(
            what=_("15歳未満の子や、成年後見人が付いている方の手続きをしたい"),
            then=_(
                "法定代理人が行きます。戸籍謄本や登記事項証明書などがいることがあります。"
                "本人も一緒に行く市と、法定代理人だけでよい市があるので、"
                "先に電話で確かめてください（{tel}）。"
            ),
        ),
        common.PHONE_STOPPED,
        common.CLOSED,
    ),
    next=("certificate-in-person",),
    sources=(
        CITY_CERTIFICATE_PROXY,
        CITY_Q1,
        CITY_Q6,
        *common.SHARED_SOURCES,
        CERTIFICATE_RULE_5,
        KURE_PROXY,
        MIHARA_REPLY_FORM,
        TAGAWA_UNDER_15,
        CHITA_GUARDIAN,
        CERTIFICATE_RULE_49,
    ),
    pictures=(Picture.ENVELOPE,),
)
