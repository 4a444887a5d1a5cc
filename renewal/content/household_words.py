"""What is said to several people at once: who goes, when, and what each has to know."""

from django.utils.translation import gettext_lazy as _

from renewal.content.words import Words

# Translators: a person of a household by number, for nobody's name is asked: the first, the second
MEMBER: Words = _("{n}人目")
# Translators: {age} is an age group, such as 15歳未満
MEMBER_OF_AGE: Words = _("{n}人目（{age}）")
# Translators: in front of what is brought for every card: each holder's own
ALL: Words = _("カードの持ち主それぞれの分")

ONE_TRIP: Words = _("窓口へは、一緒に1回行けば済みます")
ONE_TRIP_ALONE: Words = _("窓口へは、1回行けば済みます")
ONE_TRIP_AND_PICKUP: Words = _("窓口へ1回、新しいカードの受け取りに1回行きます")
FIRST_TRIP: Words = _("まず、窓口へ1回行きます")
TRIPS: Words = _("窓口へは、{n}回に分けて行きます")
TRIPS_AND_PICKUP: Words = _("窓口へ{n}回、新しいカードの受け取りに1回行きます")
FROM_HOME: Words = _("家から申し込んで、新しいカードの受け取りに1回行きます")
NO_TRIP: Words = _("窓口へ行く日は、まだ決まりません")
# Translators: the nth time that somebody goes
TRIP: Words = _("{n}回目")
THE_TRIP: Words = _("窓口へ行く日")
BRING_ON_TRIP: Words = _("{n}回目に持って行くもの")
# Translators: a thing that is of use and not required
PERHAPS: Words = _("{thing}（あると便利）")
STANDING: dict[str, Words] = {
    "open": _("いま手続きできる方がいます"),
    "too-early": _("いま手続きできる方はいません"),
    "warning": _("先に確かめることがあります"),
}
"""By how the verdict looks."""

TERM_DAY: Words = _("行く日")
TERM_DAY_OF_TRIP: Words = _("{n}回目に行く日")
TERM_HOURS: Words = _("受付時間")
HOURS_UNKNOWN: Words = _("電話で確かめてください（{tel}）。平日は開いているとした日です。")
TERM_GO: Words = _("行く人")
TERM_WITHIN: Words = _("別の日にするとき")
TERM_AGAIN: Words = _("もう一度行く人")
TERM_BEFORE: Words = _("行く前に")
# Translators: {counters} are names of counters, any one of which will do
ANY_OF: Words = _("{counters}のどこか1か所")
# Translators: {members} go to {counters}, others of the household to another counter
GO_TO: Words = _("{members}は{counters}")
UNTIL: Words = _("{day}までの、窓口が開いている日なら、いつでも行けます。")
UNTIL_TOGETHER: Words = _("{day}までの、窓口が開いている日なら、一緒に済みます。")
ONLY_DAY: Words = _("行けるのは、この日だけです。")
ONLY_DAY_TOGETHER: Words = _("一緒に行けるのは、この日だけです。")
# Translators: {members} is a list of those who go, such as 5人目の代理人
AGAIN: Words = _("{members}。窓口から本人に書類が届いたあとで行きます。")
AGAIN_TIGHT: Words = _(
    "{members}。窓口から本人に書類が届いたあとで行きます。"
    "期限に間に合わないかもしれないので、すぐに電話してください（{tel}）。"
)
STAY_FIRST: Words = _("{members}は、新しい在留カードを先に受け取ります。")

WHAT_CARD: Words = _("新しいカードの申し込み")
WHAT_STAY: Words = _("カードの期限の延長")
WHAT_ANEW: Words = _("カードの作り直し")
FREE: Words = _("無料")
YEN: Words = _("{yen}円")
VISITS: Words = _("窓口へ{n}回")
VISIT_FOR_PICKUP: Words = _("受け取りに1回")
ASK: Words = _("電話で確かめる")

COMES: dict[str, Words] = {
    "holder": _("本人"),
    "representative": _("法定代理人（親など）"),
    "with-child": _("本人と法定代理人（親など）"),
    "ask-child": _("法定代理人（親など）。本人も行くかは電話で確かめる"),
    "proxy": _("代理人（家族など）"),
    "unknown": _("本人か代理人"),
}
"""By who comes (`guidance.errands.Comes`)."""

GOES: dict[str, Words] = {
    "holder": "{member}",
    "representative": _("{member}の法定代理人"),
    "with-child": _("{member}と法定代理人"),
    "ask-child": _("{member}の法定代理人（本人も行くかは電話で確かめる）"),
    "proxy": _("{member}の代理人"),
    "unknown": _("{member}か、その代理人"),
}
"""The same in a list of those who go; {member} is one of them by number."""

CARRIES: dict[str, Words] = GOES | {"ask-child": GOES["representative"]}
"""The same over what each carries."""

APART: dict[str, Words] = {
    "lost": _("なくしたカードの利用を止めてから、作り直し方を電話で確かめてください（{tel}）。"),
    "stay-lapsed": _("期限が過ぎたカードの作り直し方を、電話で確かめてください（{tel}）。"),
    "date-doubtful": _(
        "2016年より前の日付なので、生年月日かもしれません。期限の日付を確かめてください。"
    ),
    "card-unknown": _(
        "カードの期限が分からないので、日を決められません。カードの期限も入れてください。"
    ),
    "estimated": _(
        "期限が見積もりか計算なので、日を決められません。先にカードの日付を確かめてください。"
    ),
    "not-yet": _("まだ手続きできません。表の「いつから」の日を待ってください。"),
    "form-needed": _("照会書兼回答書がないので、先に電話で確かめてください（{tel}）。"),
    "ask-where": _("どの窓口で手続きできるかを、電話で確かめてください（{tel}）。"),
    "no-day": _("期限までに窓口が開いている日がありません。すぐに電話してください（{tel}）。"),
}
"""By why no day is named (`guidance.errands.Apart`)."""

# Translators: {members} are those whose cards they are
NEW_CARDS: Words = _("新しいカードの申し込みと受け取り（{members}）")
TERM_APPLY: Words = _("申し込み")
TERM_LATE: Words = _("急ぐ人")
TERM_PICKUP: Words = _("受け取りの日")
TERM_PLACE: Words = _("受け取る場所")
TERM_COLLECTS: Words = _("受け取りに行く人")
TERM_AT_ONCE: Words = _("一度に済ませるには")
APPLY: Words = _("家から申し込めます。手伝ってもらえる窓口：{counters_for_support}")
APPLY_TOGETHER: Words = _(
    "家から、同じ日に申し込みます。"
    "手伝ってもらえる窓口（カードの持ち主も行きます）：{counters_for_support}"
)
APPLY_BY: Words = _("{day}までに申し込めば、いまのカードの期限までに受け取れる見込みです。")
# Translators: {members} are those it is for; others' cards have ended, or will be late
APPLY_BY_OF_SOME: Words = _(
    "{day}までに申し込めば、いまのカードの期限までに受け取れる見込みです（{members}）。"
)
MAY_BE_LATE: Words = _("{members}。いまの期限に間に合わないかもしれません。")
BOOK: Words = _("交付通知書が届いたあとです。{booking_for_pickup}")
BOOK_TOGETHER: Words = _("全員の交付通知書が届いたあと、同じ日にします。{booking_for_pickup}")
CAN_WAIT: Words = _(
    "{members}の電子証明書の更新は、{day}までなら、受け取りの日まで待てます。"
    "カードの受け取りと同じ場所でできるかを、予約のときに確かめてください。"
)

# Translators: a member in one line of the sheet: {what} to renew, {visits}: how often to go
ON_SHEET: Words = _("{what}。{visits}。")
# Translators: the same where {closes}, a whole date, is the last day; the days to go stand below
ON_SHEET_UNTIL: Words = _("{what}、{closes}まで")

# Translators: {note} is a whole sentence, {members} are those it is for
NOTE_FOR: Words = _("{note}（{members}）")

TOO_MANY: Words = _("一度に入れられるのは8人までです。9人目からは、別に調べてください。")
