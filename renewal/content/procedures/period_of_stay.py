"""在留期間に限りのある方: the card follows the period of stay, and is extended at a counter."""

from django.utils.translation import gettext_lazy as _

from renewal.content import card_items, items, phrases
from renewal.content.other_offices import (
    CHIYODA_STAY,
    IMMIGRATION_ONE_CARD,
    ISHINOMAKI_STAY,
    KASAI_STAY,
    MARUGAME_STAY,
    OGI_STAY,
    URUMA_NOTICE,
)
from renewal.content.page_sources import IMMIGRATION_ACT_20_6, NUMBER_ACT_18_5
from renewal.content.procedures import certificate_common as common
from renewal.content.procedures import period_of_stay_troubles
from renewal.content.schema import Actor, Bring, Need, Procedure, Step
from renewal.rules.sources import (
    CARD_ORDER_27,
    CARD_ORDER_27_2,
    CERTIFICATE_RULE_13,
    CERTIFICATE_RULE_49,
    NUMBER_ACT_17,
    PHONE_CERTIFICATE_RULE,
)

_FOR_WHOM = (
    # Translators: 在留カード: the residence card; the day is printed on it as 在留期間（満了日）
    _("在留カードに、在留期間の最後の日が書かれている方。カードの期限は、ふつうその日です。"),
    _(
        "18歳になる前に作ったカードは、5回目の誕生日が在留期間の最後の日より先に来れば、"
        "その誕生日までのことがあります。カードに印刷された日を見てください。"
    ),
    # Translators: the three statuses whose holders renew as Japanese residents do
    _(
        "永住者、特別永住者、高度専門職2号の方は、この手続きではありません。"
        "日本人と同じように更新します。"
    ),
    _("在留カードのない外国人の方は、期限の決まりが違います。電話で確かめてください（{tel}）。"),
)

_BRING = (
    Bring(
        item=items.RESIDENCE_CARD,
        need=Need.REQUIRED,
        note=_(
            "新しい在留カードです。許可を待っている方は、「申請中」と押されたいまの在留カードです。"
            "オンラインで申請した方は、受付のメールも見せます。"
        ),
    ),
    Bring(
        item=items.MY_NUMBER_CARD,
        need=Need.REQUIRED,
        note=_("期限の日を過ぎたカードでは、この手続きはできません。"),
    ),
    Bring(item=items.PINS, need=Need.REQUIRED),
    Bring(item=items.HOLDER_ID, need=Need.HELPFUL),
    Bring(
        item=items.EXPIRY_NOTICE,
        need=Need.NOT_NEEDED,
        note=_("在留期間に限りのある方には、青い封筒は届きません。"),
    ),
    Bring(
        item=card_items.FACE_PHOTO,
        need=Need.NOT_NEEDED,
        note=_("いまのカードの期限を変えるだけなので、写真はいりません。"),
    ),
)

_STEPS = (
    Step(
        text=_("カードに印刷された期限の日を見ます。"),
        help=_("封筒では知らされません。自分で確かめて、早めに始めてください。"),
    ),
    Step(
        # Translators: 在留期間の更新 and 在留資格の変更: names of the two permissions
        text=_("在留期間の更新か在留資格の変更の許可を受け、新しい在留カードを受け取ります。"),
        # Translators: 出入国在留管理局: the regional immigration office
        help=_(
            "出入国在留管理局の手続きです。在留カードが新しくなっても、"
            "マイナンバーカードの期限は自動では延びません。"
        ),
    ),
    Step(
        text=_("カードの期限の日までに、窓口へ行きます。"),
        help=_(
            "{office}のページには、この手続きのことが書かれていません。窓口、時間、"
            "予約がいるかどうかは、先に電話で確かめてください（{tel}）。"
        ),
    ),
    Step(text=_("申請書を書き、暗証番号を入れます。")),
    Step(
        text=_("カードの期限が、新しい在留期間に合わせて変わります。"),
        help=_("電子証明書も前の期限で終わるので、同じ日に新しいものを入れてもらいます。"),
        by=Actor.STAFF,
    ),
    common.FINISH,
)

PERIOD_OF_STAY = Procedure(
    slug="period-of-stay",
    title=_("在留期間に限りのある方が、カードの期限を延ばす"),
    short=_("在留期間が延びたとき"),
    lead=_(
        "カードの期限は、自動では延びません。封筒も届きません。"
        "期限が来る前に、新しい在留カードとマイナンバーカードを持って、窓口へ行きます。"
    ),
    for_whom=_FOR_WHOM,
    bring=_BRING,
    steps=_STEPS,
    takes=(
        _("カードの期限の日までに済ませます。期限の3か月前まで待つ必要はありません。"),
        _("ふつう、窓口へ行った日に終わります。窓口と時間は、電話で確かめてください（{tel}）。"),
    ),
    costs=(
        phrases.EXTENSION_IS_FREE,
        _("期限が過ぎて作り直すときは、1,000円までかかります。"),
    ),
    troubles=period_of_stay_troubles.ALL,
    next=("certificate-in-person",),
    sources=(
        CARD_ORDER_27,
        CARD_ORDER_27_2,
        CERTIFICATE_RULE_13,
        CERTIFICATE_RULE_49,
        PHONE_CERTIFICATE_RULE,
        NUMBER_ACT_17,
        NUMBER_ACT_18_5,
        IMMIGRATION_ACT_20_6,
        CHIYODA_STAY,
        KASAI_STAY,
        MARUGAME_STAY,
        ISHINOMAKI_STAY,
        OGI_STAY,
        URUMA_NOTICE,
        IMMIGRATION_ONE_CARD,
    ),
)
