"""What stands in a calendar: the title of each day, and what is said of it."""

from django.utils.translation import gettext_lazy as _

from renewal.content.words import Words

TITLES: dict[tuple[str, str], Words] = {
    # Translators: titles of events in a calendar, as short as can be: phones cut them off
    ("certificate", "first"): _("マイナンバーカードの電子証明書：更新できる最初の日"),
    ("certificate", "good"): _("マイナンバーカードの電子証明書：更新に行くのによい週"),
    ("certificate", "last"): _("マイナンバーカードの電子証明書：更新できる最後の日"),
    ("card", "first"): _("マイナンバーカードの更新：申し込める最初の日"),
    ("card", "good"): _("マイナンバーカードの更新：申し込むのによい週"),
    ("card", "apply-by"): _("マイナンバーカードの更新：切れ目なく使うには、この日までに申し込む"),
    ("card", "last"): _("マイナンバーカードの期限の日"),
    ("stay", "last"): _("マイナンバーカードの期限：在留期間に合わせて延ばせる最後の日"),
}
"""By what a note is about and which day of it (`guidance.noting`)."""

# Translators: title of an event in a calendar
TITLE_ANEW: Words = _("マイナンバーカードの電子証明書：窓口で新しくできる最初の日")
# Translators: title of an event in a calendar; {title} is one of the titles above
TITLE_WORKED_OUT: Words = _("計算した日付（カードで確かめてください）：{title}")

TEXTS: dict[tuple[str, str], Words] = {
    # Translators: {closes} is the day on which the certificate or the card ends
    ("certificate", "first"): _("この日から{closes}まで、窓口で電子証明書を更新できます。"),
    ("certificate", "good"): _(
        "窓口が開いている日の多い週です。この週のあと、期限の{closes}まで2週間以上あります。"
    ),
    ("certificate", "last"): _(
        "まだの方は、この日までに、窓口で電子証明書を更新してください。期限は{closes}です。"
    ),
    ("card", "first"): _(
        "この日から、新しいカードを申し込めます。いまのカードの期限は{closes}です。"
    ),
    # Translators: {weeks} is a duration such as 約1か月半
    ("card", "good"): _(
        "この週に申し込めば、いまのカードの期限の{closes}までに受け取れる見込みです"
        "（申し込みから受け取りまで：{weeks}）。"
    ),
    ("card", "apply-by"): _(
        "この日までに申し込めば、いまのカードの期限の{closes}までに受け取れる見込みです"
        "（申し込みから受け取りまで：{weeks}）。"
    ),
    ("card", "last"): _(
        "いまのカードは、この日まで使えます。まだの方は、この日までに新しいカードを"
        "申し込んでください。"
    ),
    ("stay", "last"): _(
        "在留期間が延びた方は、この日までに、窓口でカードの期限を変えてもらってください。"
        "自動では延びません。カードの期限は{closes}です。"
    ),
}
"""By the same; each may hold {closes} and {weeks}."""

TEXT_ANEW: Words = _(
    "電子証明書の期限は、{closes}で過ぎています。この日から、窓口で新しい電子証明書を"
    "発行してもらえます。"
)
# Translators: {day} is a whole date
OPEN_FROM: Words = _("窓口が開いている最初の日は、{day}です。")
TWO_VISITS: Words = _(
    "この手続きは、2回行くことがあります。この日では間に合わないので、早めに電話してください（{tel}）。"
)
LAST_OPEN: Words = _("期限までに窓口が開いているのは、この日が最後です。")
# Translators: {days} are days of the week that the event covers
CLOSED: Words = _("この中で窓口が休みの日：{days}")
# Translators: {tel} is the telephone number of the office
ASSUMED: Words = _(
    "窓口は平日に開いているとして選んだ日です。行く前に、電話で確かめてください（{tel}）。"
)

# Translators: one line of a list of things to bring
ITEM: Words = _("・{item}")
ITEM_HELPFUL: Words = _("・{item}（あると便利）")
# Translators: {department} is part of {office}, the city
ASK: Words = _("問い合わせ：{office} {department}（電話 {tel}）")
# Translators: {address} is the internet address of the answer
ANSWER_AT: Words = _("答えと手順：{address}")
NO_NAME: Words = _("この予定には、名前も番号も書かれていません。")
NOT_OFFICIAL: Words = _("この予定は、{office}が作ったものではありません。")

# Translators: where an event takes place, for maps: {office} is the city
PLACE: Words = _("{office} {counters}")
# Translators: one counter with its street address
COUNTER_AT: Words = _("{counter}（{address}）")

OF_HOUSEHOLD: dict[str, Words] = {
    # Translators: titles of events in a calendar, as short as can be; {members} are people of a
    # household by number
    "trip": _("マイナンバーカード：窓口へ行く日（{members}）"),
    "apply-by": _("マイナンバーカード：切れ目なく使うには、この日までに申し込む（{members}）"),
    "last-day": _("マイナンバーカード：手続きできる最後の日（{members}）"),
}
"""By which day of a household's plan it is (`guidance.calendar_days`)."""

# Translators: a person of a household by number, with what is done for this card
MEMBER_DOES: Words = _("{member}：{what}")
