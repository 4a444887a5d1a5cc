"""How the words of a case are asked: by the checker, the led path and the checklist alike."""

from django.utils.translation import gettext_lazy as _

from renewal.content.questions import Option, Question
from renewal.content.words import Words
from renewal.rules.situation import (
    Age,
    CardType,
    Changed,
    Licence,
    Notice,
    OldCard,
    PickupReason,
    Pin,
    Renew,
    ReplyForm,
    Stay,
    Who,
)

_UNKNOWN: Words = _("分からない")

RENEW = Question(
    name="renew",
    legend=_("何を更新しますか"),
    options=(
        Option(value=Renew.CERTIFICATE, label=_("電子証明書（カードはそのまま）")),
        Option(value=Renew.CARD, label=_("カード（新しいカードを申し込む）")),
        Option(value="unknown", label=_UNKNOWN),
    ),
)
WHO = Question(
    name="who",
    legend=_("窓口へは、だれが行きますか"),
    options=(
        Option(value=Who.SELF, label=_("本人")),
        Option(value=Who.PROXY, label=_("代理人（家族など）")),
        Option(value=Who.LEGAL_REPRESENTATIVE, label=_("法定代理人（親、成年後見人など）")),
        Option(value=Who.UNKNOWN, label=_UNKNOWN),
    ),
)
PIN = Question(
    name="pin",
    legend=_("暗証番号が分かりますか"),
    options=(
        Option(value=Pin.KNOWN, label=_("分かる")),
        Option(value=Pin.FORGOTTEN, label=_("忘れた")),
        Option(value=Pin.UNKNOWN, label=_("自信がない")),
    ),
)
NOTICE = Question(
    name="notice",
    legend=_("有効期限通知書がありますか"),
    options=(
        Option(value=Notice.HAVE, label=_("ある")),
        Option(value=Notice.LOST, label=_("ない")),
        Option(value=Notice.UNKNOWN, label=_UNKNOWN),
    ),
)
REPLY_FORM = Question(
    name="reply-form",
    legend=_("照会書兼回答書を、本人が書いて封をしましたか"),
    options=(
        Option(value=ReplyForm.SEALED, label=_("はい")),
        Option(value=ReplyForm.NONE, label=_("用紙がない")),
        Option(value=ReplyForm.UNKNOWN, label=_UNKNOWN),
    ),
)
OLD_CARD = Question(
    name="old-card",
    legend=_("いまのカードがありますか"),
    options=(
        Option(value=OldCard.HAVE, label=_("ある")),
        Option(value=OldCard.LOST, label=_("なくした")),
        Option(value=OldCard.UNKNOWN, label=_UNKNOWN),
    ),
)
PICKUP_REASON = Question(
    name="pickup-reason",
    legend=_("本人が受け取りに行けない、やむをえない理由がありますか"),
    hint=_("病気、障害、75歳以上、妊娠、留学などです。仕事が忙しいことは入りません。"),
    options=(
        Option(value=PickupReason.NONE, label=_("ない")),
        Option(value=PickupReason.LISTED, label=_("ある")),
        Option(value=PickupReason.UNKNOWN, label=_UNKNOWN),
    ),
)

AGE = Question(
    name="age",
    legend=_("カードの持ち主は、いま何歳ですか"),
    options=(
        Option(value=Age.ADULT, label=_("18歳以上")),
        Option(value=Age.FROM_15_TO_17, label=_("15歳から17歳")),
        Option(value=Age.UNDER_15, label=_("15歳未満")),
        Option(value=Age.UNKNOWN, label=_UNKNOWN),
    ),
)
STAY = Question(
    name="stay",
    legend=_("在留期間に限りがありますか"),
    hint=_("日本国籍の方、永住者、特別永住者、高度専門職2号の方は「いいえ」です。"),
    options=(
        Option(value=Stay.UNLIMITED, label=_("いいえ")),
        Option(value=Stay.LIMITED, label=_("はい")),
        Option(value=Stay.UNKNOWN, label=_UNKNOWN),
    ),
)
CHANGED = Question(
    name="changed",
    legend=_("カードを受け取ったあとで、変わったことがありますか"),
    options=(
        Option(value=Changed.NO, label=_("ない")),
        Option(value=Changed.WITHIN_CITY, label=_("同じ市の中で引っ越した")),
        Option(value=Changed.MOVED_IN, label=_("ほかの市区町村から引っ越してきた")),
        Option(value=Changed.NAME, label=_("氏名が変わった")),
        Option(value=Changed.UNKNOWN, label=_UNKNOWN),
    ),
)
CARD_TYPE = Question(
    name="card-type",
    legend=_("どのカードですか"),
    # Translators: 顔認証 as printed on the card without PINs
    hint=_("暗証番号のないカードには、「顔認証」と書かれています。"),
    options=(
        Option(value=CardType.PIN, label=_("暗証番号のあるカード")),
        Option(value=CardType.NO_PIN, label=_("暗証番号のないカード（顔認証）")),
        Option(value=CardType.UNKNOWN, label=_UNKNOWN),
    ),
)
LICENCE = Question(
    name="licence",
    # Translators: マイナ免許証: the driving licence recorded on the card
    legend=_("カードに運転免許証を載せていますか（マイナ免許証）"),
    options=(
        Option(value=Licence.NO, label=_("いいえ")),
        Option(value=Licence.ON_CARD, label=_("はい")),
        Option(value=Licence.UNKNOWN, label=_UNKNOWN),
    ),
)

WORDS = (
    WHO,
    AGE,
    OLD_CARD,
    PICKUP_REASON,
    REPLY_FORM,
    CARD_TYPE,
    PIN,
    NOTICE,
    CHANGED,
    LICENCE,
    STAY,
)
"""Every word of a case but what to renew, in the order of the one-screen forms."""
