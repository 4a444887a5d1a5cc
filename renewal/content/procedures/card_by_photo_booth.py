"""カードの更新、証明写真機で申し込む."""

from django.utils.translation import gettext_lazy as _

from renewal.content import card_items
from renewal.content.page_sources import CITY_CARD_BOOTH
from renewal.content.procedures import card_common as common
from renewal.content.schema import Bring, Need, Picture, Procedure, Step, Trouble, Way

CARD_BY_PHOTO_BOOTH = Procedure(
    slug="card-by-photo-booth",
    title=_("新しいカードを、証明写真機で申し込む"),
    short=_("証明写真機"),
    lead=_("街の証明写真機で、写真を撮ってそのまま申し込めます。メールアドレスはいりません。"),
    for_whom=(
        *common.FOR_WHOM,
        _("写真を撮るのと一緒に、申し込みも済ませたい方。"),
    ),
    bring=(
        common.FORM,
        Bring(item=card_items.BOOTH_FEE, need=Need.REQUIRED),
        Bring(
            item=card_items.FACE_PHOTO,
            need=Need.NOT_NEEDED,
            note=_("証明写真機で撮るので、紙の写真はいりません。"),
        ),
    ),
    steps=(
        Step(
            text=_("画面に触れて、「個人番号カード申請」を選びます。"),
            help=_(
                "「個人番号カード」は、マイナンバーカードの正式な名前です。画面にないときは、"
                "その機械では申し込めません。"
            ),
        ),
        Step(
            text=_("写真の料金を入れます。"),
        ),
        Step(
            text=_("交付申請書のQRコードを、機械のバーコードリーダーに向けます。"),
            help=_("「オンライン申請用」と書かれたQRコードです。"),
        ),
        Step(
            text=_("画面に出る順に、必要なことを入れます。"),
        ),
        Step(
            text=_("顔写真を撮って送れば、申し込みは終わりです。"),
            help=_("帽子をとり、正面を向いてください。"),
        ),
    ),
    takes=common.TAKES,
    costs=(
        _("写真の料金がかかります。金額は機械の表示で確かめてください。"),
        *common.COSTS,
    ),
    troubles=(
        Trouble(
            what=_("「個人番号カード申請」が画面にない"),
            then=_(
                "申し込みに使える機械と、使えない機械があります。ほかの機械か、"
                "ほかの申し込み方を選んでください。"
            ),
        ),
        common.NO_QR_CODE,
        *common.SHARED_TROUBLES,
        common.LICENCE_NOT_PASSED,
    ),
    next=("card-by-mail", "card-at-city-hall"),
    sources=(CITY_CARD_BOOTH, *common.SHARED_SOURCES),
    pictures=(Picture.APPLICATION_FORM,),
    way=Way(
        device=_("なにもいらない"),
        photo=_("証明写真機で撮る（有料）"),
        time=_("その場で申し込みまで終わる"),
        travel=_("証明写真機まで行く"),
        help=_("画面の案内に従う"),
    ),
)
