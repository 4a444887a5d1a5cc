"""The led path: one question a screen, in the words of somebody who holds the card."""

from dataclasses import replace

from django.utils.translation import gettext_lazy as _

from renewal.content import case_questions as case
from renewal.content.questions import Option, Question
from renewal.rules.situation import CardType, OldCard

HAND = Question(
    name="hand",
    legend=_("マイナンバーカードは、手元にありますか"),
    # Translators: 顔認証 as printed on the card without PINs
    hint=_("暗証番号のないカードには、表の追記欄に「顔認証」と書かれています。"),
    options=(
        Option(value="have", label=_("ある")),
        Option(value="no-pin", label=_("ある。「顔認証」と書かれている")),
        Option(value="lost", label=_("なくした")),
        Option(value="unknown", label=_("分からない。いまは見られない")),
    ),
)
"""Two words at a glance at the card: whether it is there, and which kind it is."""

HAND_WORDS: dict[str, tuple[OldCard, CardType]] = {
    "have": (OldCard.HAVE, CardType.PIN),
    "no-pin": (OldCard.HAVE, CardType.NO_PIN),
    "lost": (OldCard.LOST, CardType.PIN),
    "unknown": (OldCard.UNKNOWN, CardType.PIN),
}

DATES = Question(name="card-dates", legend=_("カードに書かれた日付を入れてください"))

_REPLY_FORM = replace(
    case.REPLY_FORM,
    # Translators: 照会書兼回答書: name of a document that comes with the notice
    hint=_("青い封筒に、有効期限通知書と一緒に入っている用紙です。"),
)
_PICKUP_REASON = replace(
    case.PICKUP_REASON,
    hint=_(
        "病気、入院、障害、施設への入所、要介護・要支援、妊娠、75歳以上、留学、長い出張などです。"
        "子供と、成年後見人が付いている方も入ります。仕事が忙しいことは入りません。"
    ),
)
_PIN = replace(
    case.PIN,
    hint=_("カードを受け取ったときに決めた、数字4桁のものなどです。ここには入れません。"),
)
_NOTICE = replace(
    case.NOTICE,
    hint=_("青い封筒で届く手紙です。なくても手続きできます。"),
)

BY_NAME: dict[str, Question] = {
    question.name: question
    for question in (
        HAND,
        DATES,
        case.STAY,
        case.WHO,
        case.AGE,
        _PICKUP_REASON,
        _REPLY_FORM,
        _PIN,
        _NOTICE,
        case.CHANGED,
        case.LICENCE,
    )
}
"""In the order in which they are asked."""
