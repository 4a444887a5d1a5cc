"""カードの更新、市役所で手伝ってもらって申し込む."""

from django.utils.translation import gettext_lazy as _

from renewal.content import card_items
from renewal.content.page_sources import CITY_CARD_SUPPORT
from renewal.content.procedures import card_common as common
from renewal.content.schema import Actor, Bring, Need, Procedure, Step, Trouble, Way

CARD_AT_CITY_HALL = Procedure(
    slug="card-at-city-hall",
    title=_("新しいカードを、市役所で手伝ってもらって申し込む"),
    short=_("市役所で申し込む"),
    lead=_(
        "機械が苦手な方は、市役所だと安心です。写真を撮るところから申し込みまで、"
        "窓口で手伝ってもらえます。"
    ),
    for_whom=(
        *common.FOR_WHOM,
        _("自分で写真を撮ったり、機械を使ったりするのが難しい方。"),
        _("写真を撮るので、必ず本人が行きます。代理人だけでは申し込めません。"),
    ),
    bring=(
        Bring(
            item=card_items.ISSUANCE_APPLICATION_FORM,
            need=Need.HELPFUL,
            note=_(
                "市のページには持ち物が書かれていません。行く前に電話で確かめてください（{tel}）。"
            ),
        ),
        Bring(
            item=card_items.HOLDER_ID_FOR_APPLYING,
            need=Need.HELPFUL,
            note=_("いまのカードは、申し込むときには返しません。返すのは受け取りの日です。"),
        ),
        Bring(
            item=card_items.FACE_PHOTO,
            need=Need.NOT_NEEDED,
            note=_("窓口で撮ります。"),
        ),
        Bring(
            item=card_items.SMARTPHONE,
            need=Need.NOT_NEEDED,
            note=_("窓口のタブレット端末を使います。"),
        ),
    ),
    steps=(
        Step(
            text=_("本人が窓口へ行きます。窓口：{counters_for_support}"),
            help=_(
                "{department}です。開いている時間は、電話で確かめてください（{tel}）。"
                "{booking_for_support}"
            ),
        ),
        Step(
            text=_("オンライン申請用のタブレット端末で、顔写真を撮ります。"),
            by=Actor.STAFF,
        ),
        Step(
            text=_("そのままその場でオンライン申請をすれば、申し込みは終わりです。"),
            help=_("分からないところは、職員に聞けます。"),
        ),
    ),
    takes=common.TAKES,
    costs=common.COSTS,
    troubles=(
        Trouble(
            what=_("本人が市役所まで行けない"),
            then=_(
                "家から申し込める方法を選んでください。スマートフォン、パソコン、郵便があります。"
                "家族が手伝ってもかまいません。"
            ),
        ),
        *common.SHARED_TROUBLES,
        Trouble(
            what=_("マイナ免許証の情報を、新しいカードに移したい"),
            then=_(
                "窓口での申し込みで移るかどうかは分かりません。"
                "先に電話で確かめてください（{tel}）。"
            ),
        ),
    ),
    next=("card-by-smartphone", "card-by-mail"),
    sources=(CITY_CARD_SUPPORT, *common.SHARED_SOURCES),
    way=Way(
        device=_("市役所のものを使う"),
        photo=_("市役所で撮る"),
        time=_("開いている時間に行く"),
        travel=_("本人が市役所へ行く"),
        help=_("職員が手伝う"),
    ),
)
