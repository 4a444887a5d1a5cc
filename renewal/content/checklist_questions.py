"""What the checklist asks: the words of a case that change what to bring."""

from django.utils.translation import gettext_lazy as _

from renewal.content.questions import Option, Question
from renewal.content.words import Words
from renewal.rules.situation import (
    Notice,
    OldCard,
    PickupReason,
    Pin,
    Renew,
    ReplyForm,
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
    hint=_("病気、入院、障害などです。仕事が忙しいことは入りません。"),
    options=(
        Option(value=PickupReason.NONE, label=_("ない")),
        Option(value=PickupReason.LISTED, label=_("ある")),
        Option(value=PickupReason.UNKNOWN, label=_UNKNOWN),
    ),
)

ALL = (RENEW, WHO, OLD_CARD, PIN, NOTICE, REPLY_FORM, PICKUP_REASON)
