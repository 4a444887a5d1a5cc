"""カードの更新、パソコンで申し込む."""

from django.utils.translation import gettext_lazy as _

from renewal.content import card_items, phrases
from renewal.content.other_offices import KAZO_PHOTO
from renewal.content.page_sources import CITY_CARD_PC
from renewal.content.procedures import card_common as common
from renewal.content.schema import Bring, Need, Picture, Procedure, Step, Way

CARD_BY_PC = Procedure(
    slug="card-by-pc",
    title=_("新しいカードを、パソコンで申し込む"),
    short=_("パソコン"),
    lead=_("家にいて、いつでも申し込めます。23桁の申請書IDと、顔写真のデータを使います。"),
    for_whom=(
        *common.FOR_WHOM,
        _("パソコンに慣れていて、顔写真のデータを用意できる方。"),
    ),
    bring=(
        common.FORM,
        Bring(item=card_items.COMPUTER, need=Need.REQUIRED),
        Bring(item=card_items.EMAIL_ADDRESS, need=Need.REQUIRED),
        Bring(
            item=card_items.FACE_PHOTO_FILE,
            need=Need.REQUIRED,
            note=phrases.PHOTO_AS_FILE,
        ),
    ),
    steps=(
        Step(
            text=_("顔写真のデータを用意します。6か月以内に撮ったものです。"),
            help=_("デジタルカメラやスマートフォンで撮り、パソコンに移しておきます。"),
        ),
        Step(
            text=_("申し込み用のWEBサイトを開きます。"),
            help=_(
                "「マイナンバーカード」と「パソコン」という2つの言葉で探せます。広告や、"
                "よく似た別のサイトに気をつけてください。"
            ),
        ),
        Step(
            text=_("申請書ID（23桁）を入れて、メールアドレスを登録します。"),
            help=phrases.ID_WHERE,
        ),
        Step(
            text=_("届いたメールのURLを押して、自分専用のWEBサイトに進みます。"),
        ),
        Step(
            text=_("顔写真のデータを登録し、残りの欄に入れて送れば、申し込みは終わりです。"),
        ),
    ),
    takes=common.TAKES,
    costs=common.COSTS,
    troubles=(
        common.MAIL_MISSING,
        *common.SHARED_TROUBLES,
        common.LICENCE_PASSED,
    ),
    next=("card-by-smartphone", "card-at-city-hall"),
    sources=(CITY_CARD_PC, KAZO_PHOTO, *common.SHARED_SOURCES),
    pictures=(Picture.APPLICATION_FORM, Picture.FACE_PHOTO),
    way=Way(
        device=_("パソコンとメール"),
        photo=_("データを用意する"),
        time=_("いつでもできる"),
        travel=_("家から申し込める"),
        help=_("自分で進める"),
    ),
)
