"""The photo for the new card, and the two things to find on the application form."""

from django.utils.translation import gettext_lazy as _

from renewal.content import phrases
from renewal.content.other_offices import KAZO_PHOTO, OKAZAKI_CARD, TOKOROZAWA_FORM
from renewal.content.page_sources import CARD_ORDER_21, CITY_CARD_MAIL, CITY_CARD_PC, CITY_Q8
from renewal.content.section import Section

PHOTO = Section(
    anchor="photo",
    title=_("使える顔写真"),
    paragraphs=(_("新しいカードに印刷される写真です。次のとおりに撮ってください。"),),
    points=(
        _("6か月以内に撮ったもの。"),
        _("本人ひとりが、正面を向いている。"),
        _("帽子をかぶっていない。"),
        _("後ろに何もない。"),
    ),
    sources=(CARD_ORDER_21, CITY_CARD_PC, CITY_CARD_MAIL),
)
PHOTO_ON_PAPER = Section(
    anchor="photo-on-paper",
    title=_("紙の写真（郵便で送るとき）"),
    paragraphs=(),
    points=(
        _("大きさは、縦4.5センチ、横3.5センチです。"),
        _("裏に、氏名と生年月日を書きます。"),
    ),
    sources=(KAZO_PHOTO,),
)
PHOTO_AS_FILE = Section(
    anchor="photo-as-file",
    title=_("写真のデータ（スマートフォンやパソコンで送るとき）"),
    paragraphs=(),
    points=(
        _("種類はJPEG、色はRGBカラーです。"),
        _("データの大きさは20KBから7MBまでです。"),
        _("縦も横も、480ピクセルから6,000ピクセルまでです。"),
    ),
    sources=(KAZO_PHOTO,),
)
FORM_ID = Section(
    anchor="form-id",
    title=_("申請書IDとQRコードの場所"),
    paragraphs=(phrases.ID_WHERE,),
    points=(
        _("パソコンで申し込むときは、申請書IDを入れます。"),
        _("スマートフォンと証明写真機では、QRコードを使います。"),
        _("申し込んだあと、どこまで進んだかを調べるときにも、申請書IDを使います。"),
    ),
    sources=(CITY_Q8, CITY_CARD_PC, OKAZAKI_CARD, TOKOROZAWA_FORM),
)
OLD_FORM = Section(
    anchor="old-form",
    title=_("前にもらった交付申請書"),
    paragraphs=(
        phrases.OLD_FORM,
        _("用紙をもらうところ：{counters_for_form}。{form_by_post}"),
    ),
    sources=(TOKOROZAWA_FORM,),
)

PHOTO_SECTIONS = (PHOTO, PHOTO_ON_PAPER, PHOTO_AS_FILE)
FORM_SECTIONS = (FORM_ID, OLD_FORM)
