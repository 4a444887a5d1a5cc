"""What stands on the printed sheet besides the answer."""

from django.utils.translation import gettext_lazy as _

from renewal.content.words import Words

TERM_WINDOW: Words = _("手続きできる期間")
TERM_WINDOW_ESTIMATED: Words = _("手続きできる期間（見積もり）")
BOTH_EXPIRIES: Words = _("電子証明書とカードの期限")
# Translators: from the first day {opens} to the last day {closes}
WINDOW: Words = _("{opens}から{closes}まで")
# Translators: where and how the finished card is handed over
TERM_PICKUP_PLACE: Words = _("受け取る場所")
TERM_PICKUP_BOOKING: Words = _("受け取りの予約")
# Translators: {day} is the day the sheet was printed
PRINTED_ON: Words = _("更新ガイド。{day}に印刷。")
# Translators: the same of a guide that {office}, a city, does not publish itself
PRINTED_ON_UNOFFICIAL: Words = _("更新ガイド（{office}の公式サイトではありません）。{day}に印刷。")
ASK_HOURS: Words = _("開いている時間は、電話で確かめてください。")
# Translators: {floor} is a floor of the building {hall}
ON_FLOOR: Words = _("{hall} {floor}")

# Translators: how often somebody has to come, and what it costs; as short as can be
VISITS_AND_NO_FEE: Words = _("{visits}回、無料")
VISITS_AND_FEE: Words = _("{visits}回、{yen}円まで")
