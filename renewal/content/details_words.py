"""What the page behind an answer says: which day brings what, and what it rests on."""

from django.utils.translation import gettext_lazy as _

from renewal.content.words import Words
from renewal.rules.situation import Renew

OPENS: dict[Renew, Words] = {
    Renew.CERTIFICATE: _("電子証明書の更新の最初の日"),
    Renew.CARD: _("カードの更新の最初の日"),
}
CLOSES: dict[Renew, Words] = {
    Renew.CERTIFICATE: _("電子証明書の期限の日"),
    Renew.CARD: _("カードの期限の日"),
}
TODAY: Words = _("今日")
THAT_DAY: Words = _("調べた日")
APPLY_BY: Words = _("この日までに申し込むと、新しいカードが期限に間に合う見込みです")
# Translators: a use of the card; it ends with the day above if nothing is renewed
LAST_DAY_OF: Words = _("更新しないと、この日まで：{use}")
LAST_DAY_WAS: Words = _("この日で終わりました：{use}")
LAST_DAY_THEN_ASK: Words = _("この日まで：{use}。そのあとは窓口に確かめてください（{tel}）")
# Translators: the numbers of the sources in the list below
CITED: Words = _("資料 {numbers}")
"""Each with a number of the list of sources."""
