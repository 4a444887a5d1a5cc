"""What the copy of the guide says that is shown while no process answers."""

from django.utils.translation import gettext_lazy as _

from renewal.content.words import Words

NO_CHECKER: Words = _("いま、日付で調べることができません")
# Translators: {day} is a date, {tel} a telephone number
COPY: Words = _(
    "このページは、{day}に作った写しです。そのあと変わったことは、電話で確かめてください（{tel}）。"
)
TITLE: Words = _("期限の日から、手続きできる最初の日を見つける")
LEAD: Words = _(
    "日付を入れて調べるところが、いま動いていません。"
    "そのかわりに、下の表で、カードに書かれた期限の日をさがしてください。"
)
TABLE: Words = _("1年のすべての日の表")
# Translators: {first} and {last} are days without a year, the first and the last of a month
MONTH: Words = _("期限が{first}から{last}の方")
EXPIRY: Words = _("期限の日")
FIRST_DAY: Words = _("手続きできる最初の日")
# Translators: {day} is a day without a year
YEAR_BEFORE: Words = _("前の年の{day}")
# Translators: {day} is a day without a year, in the year in which the card expires
IN_YEAR: Words = _("{year}年に期限が来る方は{day}")
UNUSABLE: Words = _("ここは、いま使えません。")
