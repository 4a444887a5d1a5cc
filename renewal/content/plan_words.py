"""What is said about preparing: where to go, how often, what it costs, by when to apply."""

from django.utils.translation import gettext_lazy as _

from renewal.content.words import Words
from renewal.rules.who import Instead

EITHER: Words = _("電子証明書の更新か、カードの更新")
TERM_WHERE: Words = _("窓口")
TERM_VISITS: Words = _("行く回数")
TERM_FEE: Words = _("費用")
# Translators: the blue envelope with the expiry notice
TERM_NOTICE: Words = _("封筒が届くころ")
TERM_APPLY_BY: Words = _("切れ目なく使うには")
TERM_READY: Words = _("今日申し込むと")
TERM_READY_THEN: Words = _("調べた日に申し込むと")

# Translators: {counters} is a list of counters, {booking} a sentence about booking
AT_COUNTERS: Words = _("{counters}。{booking}")
HELP_AT_COUNTERS: Words = _("申し込みは、家からでもできます。手伝ってもらえる窓口：{counters}")
NO_HELP: Words = _("申し込みは、家からでもできます。")
ASK_FIRST: Words = _("作り直しの申し込み方は、先に電話で確かめてください（{tel}）。")
ASK_WHERE: Words = _("先に電話で確かめてください（{tel}）。")

ONE_VISIT: Words = _("1回。その日に終わります。")
TWO_VISITS: Words = _("2回。1回では終わりません。")
TWO_BY_PROXY: Words = _("本人が行けば1回。代理人が行くと、2回になることがあります。")
ASK_VISITS: Words = _("窓口に確かめてください。")
STAY_VISIT: Words = _("ふつう1回。")
PICKUP_VISIT: Words = _("受け取りに1回。")
PICKUP_VISIT_AND_HELP: Words = _("受け取りに1回。市役所で申し込む方は、申し込みにもう1回。")
EITHER_VISIT: Words = _("更新に1回。新しいカードを作る方は、受け取りに1回。")

# Translators: {first} and {last} are months
NOTICE_MONTHS: Words = _("{first}から{last}ごろ。届かなくても手続きできます。")
# Translators: {weeks} is a duration such as 約1か月半
APPLY_BY: Words = _(
    "{day}までに申し込めば、いまのカードの期限までに受け取れる見込みです"
    "（申し込みから受け取りまで：{weeks}）。"
)
READY: Words = _("{day}ごろ受け取れる見込みです。")
READY_LATE: Words = _(
    "{day}ごろ受け取れる見込みです。いまのカードの期限に間に合わないかもしれません。"
)

# Translators: {yen} is an amount, {why} a whole sentence
FEE: Words = _("{yen}円。{why}")

BRING: Words = _("持って行くもの")
FOR_APPLYING: Words = _("申し込むときに使うもの")
FOR_PICKUP: Words = _("受け取りに持って行くもの")

INSTEAD: dict[Instead, Words] = {
    Instead.LEGAL_REPRESENTATIVE: _(
        "この手続きは、親などの法定代理人がします。下は、法定代理人が行くときの準備です。"
    ),
    Instead.HOLDER_AT_PICKUP: _(
        "新しいカードは、本人が受け取りに行きます。下は、本人が行くときの準備です。"
    ),
}
