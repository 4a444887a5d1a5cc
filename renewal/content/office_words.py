"""What is said for each thing an office decides; unknown is "please ask", never a guess."""

from collections.abc import Sequence

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext

from renewal.content.words import Words

BOOKING_FOR_RENEWAL: dict[str | None, Words] = {
    "none": gettext_lazy("予約はいりません。"),
    "optional": gettext_lazy("予約をして行くことも、予約なしで行くこともできます。"),
    "priority": gettext_lazy("予約した方が先に呼ばれます。予約なしでも行けます。"),
    "required": gettext_lazy("予約が必要です。先に電話で確かめてください。"),
    None: gettext_lazy("予約がいるかどうかは、窓口に確かめてください。"),
}
BOOKING_FOR_PICKUP: dict[str | None, Words] = {
    "none": gettext_lazy("受け取りの予約はいりません。"),
    "optional": gettext_lazy("受け取りは、予約をして行くことも、予約なしで行くこともできます。"),
    "priority": gettext_lazy("受け取りは、予約した方が先に呼ばれます。予約なしでも行けます。"),
    "required": gettext_lazy("受け取りには、日時の予約が必要です。"),
    None: gettext_lazy("受け取りの予約がいるかどうかは、窓口に確かめてください。"),
}
BOOKING_FOR_SUPPORT: dict[str | None, Words] = {
    "none": gettext_lazy("申し込みの手伝いに、予約はいりません。"),
    "optional": gettext_lazy(
        "申し込みの手伝いは、予約をして行くことも、予約なしで行くこともできます。"
    ),
    "priority": gettext_lazy(
        "申し込みの手伝いは、予約した方が先に呼ばれます。予約なしでも行けます。"
    ),
    "required": gettext_lazy("申し込みの手伝いには、予約が必要です。"),
    None: gettext_lazy("予約がいるかどうかも、先に確かめてください。"),
}
CHILD_COMES: dict[str | None, Words] = {
    "representative-alone": gettext_lazy("法定代理人だけで行けます。"),
    "with-child": gettext_lazy("子供も一緒に行きます。"),
    None: gettext_lazy("子供も一緒に行くかどうかは、先に電話で確かめてください（{tel}）。"),
}
WITHOUT_FORM: dict[str | None, Words] = {
    "second-visit": gettext_lazy(
        "照会書兼回答書がないと、窓口から本人に書類を送ってもらうことになり、代理人は2回行きます。"
    ),
    "ask-first": gettext_lazy(
        "照会書兼回答書がないときは、行く前に電話で確かめてください（{tel}）。"
    ),
    "not-possible": gettext_lazy("照会書兼回答書がないと、代理人は手続きできません。"),
    None: gettext_lazy(
        "照会書兼回答書がないと、窓口から本人に書類を送ってもらうことになり、"
        "代理人は2回行きます。先に電話で確かめてください（{tel}）。"
    ),
}
PIN_RESET_ID: dict[str | None, Words] = {
    "one-of-any": gettext_lazy("顔写真のあるものでもないものでも、1つで足ります。"),
    "photo-or-two-others": gettext_lazy("顔写真のあるものは1つ、ないものは2つです。"),
    "one-photo": gettext_lazy("顔写真のあるもの1つです。"),
    None: gettext_lazy("運転免許証、パスポート、年金手帳などです。"),
}
# Translators: {day} is a date and {time} a time of day
STALE = gettext_lazy("市の情報は、{day} {time}に確かめたものです。変わっていることがあります。")
# Translators: a page of a city, cited with its title
PAGE_OF_CITY = gettext_lazy("{office}「{title}」")
# Translators: said of a page of the city
PAGE_NUMBERED = gettext_lazy("そのページの番号は{page_number}、更新日は{page_updated}です。")
PAGE_DATED = gettext_lazy("そのページの更新日は{page_updated}です。")
PAGE_SEEN = gettext_lazy("そのページを見たのは{page_checked}です。")
# Translators: what stands in the place of a telephone number that is unknown
MAIN_NUMBER = gettext_lazy("役所の代表番号")
# Translators: what stands in the place of the names of counters; a full stop may follow it
ASK_WHICH_COUNTER = gettext_lazy("お問い合わせください（{tel}）")
PLEASE_ASK = gettext_lazy("分かりません。お問い合わせください（{tel}）。")


def listed(names: Sequence[str]) -> str:
    """Return names as a list in a sentence: 市民課、北部出張所、南部出張所."""
    # Translators: what stands between the names of several offices
    return pgettext("between names", "、").join(names)


def about_weeks(weeks: int | None) -> str:
    """Return a duration as offices say it: 6 weeks are 約1か月半."""
    if weeks is None:
        return _("日数は窓口に確かめてください")
    months = {4: _("約1か月"), 6: _("約1か月半"), 8: _("約2か月")}
    return months.get(weeks) or _("約{n}週間").format(n=weeks)
