"""Short words around an answer: the terms of its rows, counts of days, the timeline."""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext, pgettext_lazy

from renewal.content.words import Words
from renewal.rules.situation import MadeAs, Renew
from renewal.rules.window import Ruling, Standing

WHAT: dict[Renew, Words] = {
    Renew.CERTIFICATE: gettext_lazy("電子証明書の更新"),
    Renew.CARD: gettext_lazy("カードの更新（新しいカードの申し込み）"),
}
EXPIRY: dict[Renew, Words] = {
    Renew.CERTIFICATE: gettext_lazy("電子証明書の期限"),
    Renew.CARD: gettext_lazy("カードの期限"),
}

TERM_FROM = pgettext_lazy("first day of the window", "いつから")
TERM_TO = pgettext_lazy("last day of the window", "いつまで")
TERM_FROM_ESTIMATED = gettext_lazy("いつから（見積もり）")
TERM_TO_ESTIMATED = gettext_lazy("いつまで（見積もり）")
READ = gettext_lazy("読み取った日付")
WORKED_OUT = gettext_lazy("計算した日付")
TERM_TODAY = gettext_lazy("今日")
TERM_ON = gettext_lazy("調べた日")
TERM_LEFT = gettext_lazy("あと何日")
TERM_NEW_CERTIFICATE = gettext_lazy("更新した後の電子証明書の期限")
TERM_NEW_CARD_ADULT = gettext_lazy("新しいカードの期限（作られる日に18歳以上の方）")
TERM_NEW_CARD_MINOR = gettext_lazy("新しいカードの期限（作られる日に18歳未満の方）")
NEW_CARD_CONDITION = gettext_lazy(
    "いまのカードの期限より前に、新しいカードが作られたときの期限です。"
    "あとになるときは、新しいカードに印刷された日付を見てください。"
)

IF_MADE_AS: dict[MadeAs, Words] = {
    MadeAs.ADULT: gettext_lazy(
        "18歳以上のときに作られたカード（2022年3月までに受け付けられた申請は20歳以上）"
    ),
    MadeAs.MINOR: gettext_lazy(
        "18歳未満のときに作られたカード（2022年3月までに受け付けられた申請は20歳未満）"
    ),
}


def days(ruling: Ruling) -> str:
    """Return how far the day asked about is from the end of its standing, in calendar days."""
    if ruling.standing is Standing.TOO_EARLY:
        return _in_days(ruling.days_to_open)
    if ruling.standing is Standing.EXPIRED:
        past = -ruling.days_left
        return ngettext("{n}日過ぎました", "{n}日過ぎました", past).format(n=past)
    if ruling.days_left == 0:
        return _("この日が最後の日です")
    left = ruling.days_left
    return ngettext("最後の日まであと{n}日", "最後の日まであと{n}日", left).format(n=left)


def _in_days(count: int) -> str:
    return ngettext("手続きできる日まであと{n}日", "手続きできる日まであと{n}日", count).format(
        n=count
    )


def window_sentence(opens: str, closes: str, today: str, standing: Standing) -> str:
    """Return the timeline in words, for those who can't see the picture."""
    sentence = {
        Standing.TOO_EARLY: _(
            "手続きできる期間は{opens}から{closes}までです。{today}は、その前です。"
        ),
        Standing.OPEN: _("手続きできる期間は{opens}から{closes}までです。{today}は、その間です。"),
        Standing.EXPIRED: _(
            "手続きできる期間は{opens}から{closes}まででした。{today}は、その後です。"
        ),
    }[standing]
    return sentence.format(opens=opens, closes=closes, today=today)


def term_and_value(term: Words, value: Words) -> str:
    """Return a term with what is said of it, as one line."""
    # Translators: a term, and what is said of it
    return _("{term}：{value}").format(term=term, value=value)


CHECKED_ON = gettext_lazy("{day}に確認")
PAGE_UPDATED = gettext_lazy("{day}更新のページを{checked}に確認")
