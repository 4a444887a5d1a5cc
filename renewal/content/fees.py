"""Why a renewal costs what it does."""

from django.utils.translation import gettext_lazy as _

from renewal.content.phrases import EXTENSION_IS_FREE
from renewal.content.words import Words
from renewal.rules.fees import FeeReason

WHY: dict[FeeReason, Words] = {
    FeeReason.EXPIRY: _("期限が近づいた、または過ぎたための更新は、無料です。"),
    FeeReason.OLD_CARD_LOST: _(
        "いままでのカードを返せないので、有料です。電子証明書がいらない方は800円です。"
    ),
    FeeReason.OLD_CARD_UNKNOWN: _(
        "いままでのカードを返せれば無料です。見つからないときのために用意してください。"
    ),
    FeeReason.STAY_EXTENSION: EXTENSION_IS_FREE,
    FeeReason.STAY_LAPSED: _(
        "在留期間に限りのある方が、期限の過ぎたカードを作り直すときは、この金額までかかります。"
    ),
}
