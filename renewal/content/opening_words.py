"""What is said about the days and hours of a counter."""

from django.utils.translation import gettext_lazy as _

from renewal.content.words import Words

TERM_FIRST: Words = _("行ける最初の日")
TERM_FIRST_HELP: Words = _("窓口で申し込める最初の日")
TERM_LAST: Words = _("期限までに行ける最後の日")
# Translators: {day} is a whole date, {counters} the counters it holds for
AT: Words = _("{day}（{counters}）")
NONE_IN_TIME: Words = _("期限までに開いている日がありません。先に電話してください（{tel}）。")
ASSUMED: Words = _("（平日は開いているとした日です）")
# Translators: an incident at the counter, in the office's words; {until} is a time or a date
INCIDENT: Words = _("{message} {until}まで。行ける日は下を見てください。")

# Translators: hours of a counter, from {opens} to {closes}
SPAN: Words = _("{opens}から{closes}まで")
LAST_ENTRY: Words = _("（受け付けは{time}まで）")
BOOKED: dict[str, Words] = {
    "none": "",
    "optional": _("（予約もできます）"),
    "priority": _("（予約した方が先です）"),
    "required": _("（予約が必要です）"),
}

# Translators: {days} are weekdays, {hours} from when to when
ON: Words = _("{days}は{hours}")
LUNCH: Words = _("（{hours}は昼休み）")
NOT_ON_HOLIDAYS: Words = _("（祝日は休み）")
HOLIDAYS: Words = _("祝日")
CLOSED_ON: Words = _("{day}は休み")
# Translators: the nth weekday of a month, such as the third Sunday
NTH_WEEKDAY: Words = _("第{n}{weekday}")
LAST_WEEKDAY: Words = _("最後の{weekday}")
ONE_LATER: Words = _("（1日がその曜日の月は、次の週）")
USUAL: Words = _("ふつうの日")
MONTH_UNKNOWN: Words = _("月は「2026-12」の形で、今月から12か月先までを入れてください。")
CLOSED: dict[str, Words] = {
    "weekend": _("土日"),
    "weekday": _("定休日"),
    "holiday": _("祝日"),
    "year-end": _("年末年始"),
    "closing-day": _("定休日"),
    "closure": _("臨時の休み"),
    "national-maintenance": _("全国のシステムが休み"),
    "incident": _("手続きできない日"),
    "other-services-only": _("ほかの手続きだけの日"),
    "over": _("受け付けが終わった日"),
}
"""By why a day is closed (`municipality.opening.Why`)."""
