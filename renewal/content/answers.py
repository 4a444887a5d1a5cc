"""What the checker says: the verdict for each thing and standing, and the rule behind it."""

from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from renewal.content.words import Words
from renewal.rules.situation import Renew
from renewal.rules.window import Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """The answer in one glance: a headline and what follows from it.

    Both may hold {opens}, {closes} and {tel}.
    """

    title: Words
    text: Words


THING: dict[Renew, Words] = {
    # Translators: 電子証明書: term of art, the electronic certificate in the card's chip
    Renew.CERTIFICATE: _("電子証明書"),
    # Translators: the My Number Card itself, as opposed to the certificate in it
    Renew.CARD: _("カード本体"),
}

_CARD_IS_OVER: Words = _("カードの期限が過ぎています")

VERDICTS: dict[tuple[Renew, Standing], Verdict] = {
    (Renew.CERTIFICATE, Standing.TOO_EARLY): Verdict(
        title=_("電子証明書の更新は、{opens}からです"),
        text=_(
            "その日まで待っても、今までどおり使えます。"
            "待たずに電子証明書を発行し直すと、次の期限が短くなることがあります。"
        ),
    ),
    (Renew.CERTIFICATE, Standing.OPEN): Verdict(
        title=_("いま、電子証明書を更新できます"),
        text=_("{closes}までに、市区町村の窓口で手続きしてください。手数料はかかりません。"),
    ),
    (Renew.CERTIFICATE, Standing.EXPIRED): Verdict(
        title=_("電子証明書の期限が過ぎています"),
        text=_(
            "カードの期限までなら、いつでも窓口で新しい電子証明書を発行してもらえます。"
            "手数料はかかりません。それまでは、マイナポータルやコンビニでの証明書の受け取りなどが"
            "できません。"
        ),
    ),
    (Renew.CARD, Standing.TOO_EARLY): Verdict(
        title=_("カードの更新は、{opens}からです"),
        text=_(
            "まだ申し込めません。カードを更新すると電子証明書も新しくなるので、"
            "別々に手続きする必要はありません。"
        ),
    ),
    (Renew.CARD, Standing.OPEN): Verdict(
        title=_("いま、カードの更新を申し込めます"),
        text=_(
            "期限は{closes}です。新しいカードができるまでに日数がかかるので、早めに申し込んで"
            "ください。電子証明書も新しくなるので、別に手続きする必要はありません。"
        ),
    ),
    (Renew.CARD, Standing.EXPIRED): Verdict(
        title=_CARD_IS_OVER,
        text=_(
            "このカードは、もう本人確認書類として使えません。中の電子証明書も使えません。"
            "新しいカードを申し込んでください。"
        ),
    ),
}

ESTIMATED_VERDICTS: dict[Standing, Verdict] = {
    Standing.TOO_EARLY: Verdict(
        title=_("電子証明書の更新は、{opens}からの見込みです"),
        text=_("見積もった日です。手続きの前に、本当の期限を確かめてください。"),
    ),
    Standing.OPEN: Verdict(
        title=_("電子証明書を更新する時期かもしれません"),
        text=_(
            "18歳以上で作ったカードで、一度も更新していない方の期限は、{closes}の見込みです。"
            "一度更新した方は、カードの期限まで使えるのがふつうです。本当の期限を確かめてください。"
        ),
    ),
    Standing.EXPIRED: Verdict(
        title=_("電子証明書の期限が過ぎているかもしれません"),
        text=_(
            "18歳以上で作ったカードで、一度も更新していない方の期限は、{closes}だった見込みです。"
            "一度更新した方は、カードの期限まで使えるのがふつうです。本当の期限を確かめてください。"
        ),
    ),
}
"""For a certificate whose date was not read: never said as a fact."""

LOST = Verdict(
    title=_("なくしたカードの届け出が先です"),
    text=_(
        "まず電話でカードの利用を止めてください（0120-95-0178、24時間）。"
        "そのあと、新しいカードの作り方を窓口で確かめてください（{tel}）。"
    ),
)

LIMITED_STAY = Verdict(
    title=_("在留期間に限りのある方は、別の手続きです"),
    text=_(
        "カードの期限は、ふつう在留期間の満了日です。自動では延びません。"
        "在留期間が延びたら、カードの期限が切れる前に、窓口で期限を変えてもらいます。"
        "新しい在留カードとマイナンバーカードを持って行きます。"
        "くわしくは、窓口で確かめてください（{tel}）。"
    ),
)

LIMITED_STAY_EXPIRED = Verdict(
    title=_CARD_IS_OVER,
    text=_(
        "在留期間に限りのある方は、期限が過ぎたカードの期限を延ばせません。"
        "新しいカードを作り直すことになり、手数料がかかることがあります。"
        "窓口で確かめてください（{tel}）。"
    ),
)

PREVIEW_TITLES: dict[Renew, Words] = {
    Renew.CERTIFICATE: _("{on}には、電子証明書を更新できます"),
    Renew.CARD: _("{on}には、カードの更新を申し込めます"),
}
"""For another day than today, on which nothing is "now"."""

STANDING: dict[Standing, Words] = {
    Standing.TOO_EARLY: _("まだ手続きできません"),
    Standing.OPEN: _("手続きできます"),
    Standing.EXPIRED: _("期限が過ぎています"),
}

ESTIMATED: Words = _("見積もりです。確かめてください")

RULE: dict[Renew, Words] = {
    Renew.CERTIFICATE: _("電子証明書は、期限の3か月前の日の翌日から、期限の日まで更新できます。"),
    Renew.CARD: _("カードの更新は、期限の3か月前の日の翌日から、期限の日まで申し込めます。"),
}

MONTH_ENDS: Words = _("3か月前に同じ日がない月では、その月の最後の日を3か月前の日とします。")
"""What the rule says besides, where it matters."""
