"""What somebody has to know before going: each a code, its words, and what it rests on."""

from dataclasses import dataclass
from enum import StrEnum

from django.utils.translation import gettext_lazy as _

from renewal.content import other_offices as offices
from renewal.content import page_sources as pages
from renewal.content.words import Words
from renewal.rules.sources import (
    CARD_ORDER_27_2,
    NUMBER_ACT_17,
    PHONE_CERTIFICATE_RULE,
    TOKYO_POLICE_LICENCE,
    Source,
)


class Caution(StrEnum):
    """A code for each warning; lasting, for the JSON interface gives it out."""

    LOST_CARD = "lost-card"
    LIMITED_STAY = "limited-stay"
    STAY_LAPSED = "stay-lapsed"
    CARD_EXPIRED = "card-expired"
    CHILD_NEEDS_REPRESENTATIVE = "child-needs-representative"
    PICKUP_NEEDS_HOLDER = "pickup-needs-holder"
    MINOR_ASK = "minor-ask"
    WARD_PAPERS = "ward-papers"
    NO_SIGNATURE_UNDER_15 = "no-signature-under-15"
    FORM_VOID = "form-void"
    FORM_MISSING = "form-missing"
    PROXY_PIN = "proxy-pin"
    MOVED_IN = "moved-in"
    SIGNATURE_DEAD = "signature-dead"
    FORM_OUTDATED = "form-outdated"
    NO_PIN_CARD = "no-pin-card"
    LICENCE_ONLINE = "licence-online"
    LICENCE_RECORD_AGAIN = "licence-record-again"
    PHONE_AGAIN = "phone-again"


@dataclass(frozen=True, slots=True, kw_only=True)
class Warned:
    """The words of one warning; they may hold the office's placeholders."""

    text: Words
    sources: tuple[Source, ...]


WARNINGS: dict[Caution, Warned] = {
    Caution.LOST_CARD: Warned(
        text=_(
            "まず電話でカードの利用を止めてください（0120-95-0178、24時間）。"
            "警察にも届け出て、受理番号を控えておきます。"
        ),
        sources=(offices.TOMIYA_LOST,),
    ),
    Caution.LIMITED_STAY: Warned(
        text=_(
            "在留期間に限りのある方は、在留期間が延びてから、カードの期限が切れる前に、"
            "窓口でカードの期限を変えます。自動では延びません。先に電話で確かめてください（{tel}）。"
        ),
        sources=(CARD_ORDER_27_2, offices.CHIYODA_STAY),
    ),
    Caution.STAY_LAPSED: Warned(
        text=_(
            "在留期間に限りのある方のカードは、期限が過ぎると延ばせません。新しいカードを作り直す"
            "ことになります。持ち物と申し込み方は、窓口で確かめてください（{tel}）。"
        ),
        sources=(CARD_ORDER_27_2, offices.ISHINOMAKI_STAY, offices.OGI_STAY),
    ),
    Caution.CARD_EXPIRED: Warned(
        text=_("期限が過ぎたカードは、本人確認の書類として使えません。受け取りのときに返します。"),
        sources=(NUMBER_ACT_17, offices.OBIHIRO_EXPIRED),
    ),
    Caution.CHILD_NEEDS_REPRESENTATIVE: Warned(
        text=_("15歳未満の方の手続きは、親などの法定代理人がします。{child_comes}"),
        sources=(offices.TAGAWA_UNDER_15, offices.ONOMICHI_UNDER_15),
    ),
    Caution.PICKUP_NEEDS_HOLDER: Warned(
        text=_(
            "新しいカードは、本人が受け取ります。代理人が受け取れるのは、病気や障害など、"
            "やむを得ない理由があるときだけです。仕事が忙しいという理由では受け取れません。"
        ),
        sources=(pages.NUMBER_ORDER_13_7, offices.NAGANO_PICKUP, offices.YUZAWA_PICKUP),
    ),
    Caution.MINOR_ASK: Warned(
        text=_(
            "15歳から17歳の方は、ひとりで手続きできる市と、親などの法定代理人がする市があります。"
            "先に電話で確かめてください（{tel}）。"
        ),
        sources=(offices.TOYOHASHI_MINORS, offices.SOMA_MINORS),
    ),
    Caution.WARD_PAPERS: Warned(
        text=_("成年後見人は、登記事項証明書と、自分の顔写真付きの本人確認書類を持って行きます。"),
        sources=(offices.CHITA_GUARDIAN,),
    ),
    Caution.NO_SIGNATURE_UNDER_15: Warned(
        text=_("15歳未満の方には、署名用の電子証明書は原則として発行されません。"),
        sources=(offices.OGAWA_UNDER_15,),
    ),
    Caution.FORM_VOID: Warned(
        text=_(
            "電子証明書の期限が過ぎると、通知書に入っていた照会書兼回答書は使えないことがあります。"
            "代理人が行く前に、電話で確かめてください（{tel}）。"
        ),
        sources=(offices.MIHARA_REPLY_FORM,),
    ),
    Caution.FORM_MISSING: Warned(
        text="{without_form}",
        sources=(offices.KURE_PROXY,),
    ),
    Caution.PROXY_PIN: Warned(
        text=_(
            "照会書兼回答書に書いた暗証番号が違うと、その日には終わりません。"
            "忘れたときは、行く前に電話で確かめてください（{tel}）。"
        ),
        sources=(offices.HARIMA_PICKUP,),
    ),
    Caution.MOVED_IN: Warned(
        text=_(
            "ほかの市区町村から引っ越してきた方は、転入届から90日以内にカードの継続利用の手続きを"
            "しないと、カードが使えなくなります。"
        ),
        sources=(offices.TOMAKOMAI_MOVED_IN, offices.HIGASHIMATSUYAMA_MOVED_IN),
    ),
    Caution.SIGNATURE_DEAD: Warned(
        text=_(
            "住所や氏名が変わると、署名用の電子証明書は使えなくなります。同じ窓口で発行し直せます。"
        ),
        sources=(pages.CERTIFICATE_ACT_12,),
    ),
    Caution.FORM_OUTDATED: Warned(
        text=_(
            "住所や氏名が変わる前の交付申請書は使えません。新しいものをもらってください。"
            "窓口：{counters_for_form}"
        ),
        sources=(offices.TOKOROZAWA_FORM,),
    ),
    Caution.NO_PIN_CARD: Warned(
        text=_("顔認証のカードは、暗証番号を使わずに更新します。署名用の電子証明書は入りません。"),
        sources=(pages.CARD_ORDER_33_7, offices.SAIJO_FACE),
    ),
    Caution.LICENCE_ONLINE: Warned(
        text=_(
            "免許証を新しいカードへ移せるのは、スマートフォンかパソコンで、カードの期限が切れる前に"
            "申し込んだときだけです。ほかにも条件があるので、先に確かめてください。"
        ),
        sources=(TOKYO_POLICE_LICENCE,),
    ),
    Caution.LICENCE_RECORD_AGAIN: Warned(
        text=_(
            "免許証は新しいカードに移りません。もう一度記録してもらい（1,500円）、それまで新しい"
            "カードだけでは運転できません。"
        ),
        sources=(TOKYO_POLICE_LICENCE, offices.TOYAMA_LICENCE),
    ),
    Caution.PHONE_AGAIN: Warned(
        text=_("スマートフォンに入れた電子証明書は、更新したあとで入れ直します。"),
        sources=(PHONE_CERTIFICATE_RULE,),
    ),
}
