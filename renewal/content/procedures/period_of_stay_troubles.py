"""What goes wrong where the card follows the period of stay, and what to do then."""

from django.utils.translation import gettext_lazy as _

from renewal.content.procedures import certificate_common as common
from renewal.content.schema import Trouble

_STILL_WAITING = (
    Trouble(
        # Translators: the special period (特例期間) of the immigration act
        what=_("許可を待っているうちに、カードの期限が来そう"),
        then=_(
            "カードの期限の日までに窓口へ行けば、特例期間だけ延ばせます。"
            "許可か不許可が決まる日か、在留期間の最後の日から2か月後の、早いほうまでです。"
            "いまの在留カードを持って行きます。"
        ),
    ),
    Trouble(
        what=_("特例期間だけ延ばしたあとで、新しい在留カードを受け取った"),
        then=_(
            "もう一度、窓口で期限を延ばします。特例期間で延ばせるのは1回だけなので、"
            "その期限までに行ってください。"
        ),
    ),
    Trouble(
        what=_("新しい在留カードを受け取ったその日に行きたい"),
        then=_(
            "次の日の午後からでないと手続きできない市があります。"
            "期限が近い方は、先に電話してください（{tel}）。"
        ),
    ),
)
_OTHER_ENDS = (
    Trouble(
        what=_("長い在留期間をもらったのに、カードの期限がそれより早い"),
        then=_(
            "カードが作られた日のあとの、10回目の誕生日より先には延ばせません。"
            "18歳になる前に作ったカードは、5回目の誕生日までです。"
            "その先も使うには、新しいカードがいります。窓口で確かめてください（{tel}）。"
        ),
    ),
    Trouble(
        what=_("永住者や高度専門職2号になった"),
        then=_(
            "カードが作られた日のあとの、10回目の誕生日まで延ばせます。"
            "18歳になる前に作ったカードは5回目です。これも自動ではないので、"
            "カードの期限の日までに窓口へ行ってください。"
        ),
    ),
    Trouble(
        what=_("カードより先に、電子証明書の期限が来る"),
        then=_(
            "在留期間が5年の方などは、そうなることがあります。"
            "その方は、窓口で電子証明書だけを更新します。"
        ),
    ),
    Trouble(
        what=_("カードの期限が過ぎてしまった"),
        then=_(
            "そのカードは使えず、もう延ばせません。作り直しに1,000円までかかります。"
            "カードは捨てずに、窓口で返してください。作り直し方は電話で聞けます（{tel}）。"
        ),
    ),
)
_OTHER_PATHS = (
    Trouble(
        what=_("本人が窓口へ行けない、または家族の分も一緒にしたい"),
        then=_(
            "だれが代わりに行けるかは、市によって違います。4桁の暗証番号が分かれば"
            "家族が期限を延ばせる市でも、署名用電子証明書は本人が行くことがあります。"
            "先に電話で確かめてください（{tel}）。"
        ),
    ),
    Trouble(
        # Translators: 特定在留カード: one card that is both; new since 14 June 2026
        what=_("在留カードとマイナンバーカードを、1枚にしたい"),
        then=_(
            "2026年（令和8年）6月14日から、特定在留カードを選べます。"
            "作るかどうかは自由です。いままでのマイナンバーカードは返します。"
            "くわしくは、下の出入国在留管理庁のページを見てください。"
        ),
    ),
)

ALL = (*_STILL_WAITING, *_OTHER_ENDS, *_OTHER_PATHS, common.PHONE_STOPPED)
