"""カードの更新、スマートフォンで申し込む."""

from django.utils.translation import gettext_lazy as _

from renewal.content import card_items
from renewal.content.other_offices import KAZO_PHOTO
from renewal.content.page_sources import CITY_CARD_SMARTPHONE
from renewal.content.procedures import card_common as common
from renewal.content.schema import Bring, Need, Picture, Procedure, Step, Way

CARD_BY_SMARTPHONE = Procedure(
    slug="card-by-smartphone",
    title=_("新しいカードを、スマートフォンで申し込む"),
    short=_("スマートフォン"),
    lead=_("家にいて、いつでも申し込めます。QRコードを読み取り、その場で撮った写真を送ります。"),
    for_whom=(
        *common.FOR_WHOM,
        _("スマートフォンで写真を撮り、メールを読める方。"),
    ),
    bring=(
        common.FORM,
        Bring(item=card_items.SMARTPHONE, need=Need.REQUIRED),
        Bring(item=card_items.EMAIL_ADDRESS, need=Need.REQUIRED),
        Bring(
            item=card_items.FACE_PHOTO,
            need=Need.NOT_NEEDED,
            note=_("スマートフォンで撮るので、紙の写真はいりません。"),
        ),
    ),
    steps=(
        Step(
            text=_("スマートフォンで顔写真を撮ります。"),
            help=_(
                "帽子をとり、正面を向き、何もない壁の前で撮ります。"
                "家族に撮ってもらってもかまいません。"
            ),
        ),
        Step(
            text=_("交付申請書に印刷されたQRコードを、スマートフォンで読み取ります。"),
            help=_("QRコードのいくつかのうち、「オンライン申請用」と書かれたものを使います。"),
        ),
        Step(
            text=_("申し込み用のWEBサイトが開いたら、メールアドレスなどを登録します。"),
        ),
        Step(
            text=_("メールで届くURLから、自分専用のWEBサイトを開きます。"),
        ),
        Step(
            text=_("顔写真を登録し、残りの欄に入れて送れば、申し込みは終わりです。"),
        ),
    ),
    takes=common.TAKES,
    costs=common.COSTS,
    troubles=(
        common.NO_QR_CODE,
        common.MAIL_MISSING,
        *common.SHARED_TROUBLES,
        common.LICENCE_PASSED,
    ),
    next=("card-by-pc", "card-at-city-hall"),
    sources=(CITY_CARD_SMARTPHONE, KAZO_PHOTO, *common.SHARED_SOURCES),
    pictures=(Picture.APPLICATION_FORM, Picture.FACE_PHOTO),
    way=Way(
        device=_("スマートフォンとメール"),
        photo=_("スマートフォンで撮る"),
        time=_("いつでも申し込める"),
        travel=_("申し込みには出かけない"),
        help=_("自分か家族で進める"),
    ),
)
