"""カードの更新、郵便で申し込む."""

from django.utils.translation import gettext_lazy as _

from renewal.content import card_items, phrases
from renewal.content.other_offices import KAZO_PHOTO
from renewal.content.page_sources import CARD_ORDER_21, CITY_CARD_MAIL
from renewal.content.procedures import card_common as common
from renewal.content.schema import Bring, Need, Picture, Procedure, Step, Trouble, Way

CARD_BY_MAIL = Procedure(
    slug="card-by-mail",
    title=_("新しいカードを、郵便で申し込む"),
    short=_("郵便"),
    lead=_("紙の写真があれば、機械を使わずに申し込めます。交付申請書に写真を貼って送ります。"),
    for_whom=(
        *common.FOR_WHOM,
        _("スマートフォンやパソコンを使わない方。"),
    ),
    bring=(
        common.FORM,
        Bring(
            item=card_items.FACE_PHOTO,
            need=Need.REQUIRED,
            note=phrases.PHOTO_ON_PAPER,
        ),
        Bring(item=card_items.RETURN_ENVELOPE, need=Need.REQUIRED),
    ),
    steps=(
        Step(
            text=_("交付申請書の空いている欄に書きます。"),
            help=_("印刷されている住所や氏名が古いときは、その用紙は使えません。"),
        ),
        Step(
            text=_("6か月以内に撮った顔写真を、交付申請書に貼ります。"),
            help=_("貼る前に、写真の裏に氏名と生年月日を書きます。"),
        ),
        Step(
            text=_("返信用封筒に入れて、郵便で送れば、申し込みは終わりです。"),
            help=_("封筒は、有効期限通知書と一緒に届いています。"),
        ),
    ),
    takes=common.TAKES,
    costs=common.COSTS,
    troubles=(
        Trouble(
            what=_("紙の写真がない"),
            then=_(
                "市役所なら、写真も撮ってもらえます。証明写真機なら、"
                "写真を撮って申し込みまで済みます。"
            ),
        ),
        Trouble(
            what=_("返信用封筒をなくした"),
            then=_("送り先と送り方を、電話で確かめてください（{tel}）。"),
        ),
        *common.SHARED_TROUBLES,
        common.LICENCE_NOT_PASSED,
    ),
    next=("card-by-photo-booth", "card-at-city-hall"),
    sources=(CITY_CARD_MAIL, KAZO_PHOTO, CARD_ORDER_21, *common.SHARED_SOURCES),
    pictures=(Picture.APPLICATION_FORM, Picture.FACE_PHOTO),
    way=Way(
        device=_("機械は使わない"),
        photo=_("紙の写真を貼る"),
        time=_("郵便で送る日数がかかる"),
        travel=_("ポストまで行く"),
        help=_("自分で書く"),
    ),
)
