"""新しいカード: #q7 to #q10 of the city page, the photo, the old card, haste, the licence."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from renewal.content import phrases
from renewal.content.other_offices import (
    KAZO_PHOTO,
    KOKUBUNJI_EXPRESS,
    TOTTORI_LICENCE,
    TOYAMA_LICENCE,
)
from renewal.content.page_sources import (
    CARD_ORDER_21,
    CARD_ORDER_22_2,
    CITY_Q7,
    CITY_Q8,
    CITY_Q9,
    CITY_Q10,
)
from renewal.content.schema import Question
from renewal.rules.sources import CARD_ORDER_29_1, HIKONE_OLD_CARD, TOKYO_POLICE_LICENCE

QUESTIONS = (
    Question(
        anchor="q7",
        topic="card",
        question=_("新しいカードを作るのに、お金はかかりますか？"),
        answer=(
            phrases.CARD_IS_FREE,
            phrases.CARD_FEE,
        ),
        sources=(CITY_Q7,),
        # Translators: words people type into the search
        also_asked=(
            pgettext_lazy("search", "いくら 料金 りょうきん 手数料 費用 有料 再発行 千円"),
        ),
    ),
    Question(
        anchor="q8",
        topic="card",
        question=_("申請したカードが今どうなっているか、分かりますか？"),
        answer=(
            # Translators: 申請書ID and 交付申請書 are printed on the form
            _("はい。申請書ID（交付申請書の右上の、23桁の数字）と生年月日で調べられます。"),
            _(
                "分かるのは、地方公共団体情報システム機構（J-LIS）が申請を受け付けてから、"
                "カードを市役所へ送るまでです。"
            ),
            _("オンラインで申請した方は、受付のメールに、調べるためのアドレスがあります。"),
        ),
        sources=(CITY_Q8,),
        # Translators: words people type into the search
        also_asked=(
            pgettext_lazy(
                "search", "状況 じょうきょう 進み具合 確認 まだ できた 申請書ID 問い合わせ"
            ),
        ),
    ),
    Question(
        anchor="q9",
        topic="card",
        question=_("申請から受け取りまで、どれくらいかかりますか？"),
        answer=(
            _("申請してから：{weeks}。"),
            _(
                "J-LISから市役所にカードが届き、準備が終わると、自宅に交付通知書が届きます。"
                "それから受け取りに行きます。"
            ),
            _("{booking_for_pickup}"),
        ),
        sources=(CITY_Q9,),
        also_asked=(
            pgettext_lazy(
                "search",
                "何日 何週間 何か月 期間 日数 どのくらい いつ届く いつできる うけとり 交付通知書",
            ),
        ),
    ),
    Question(
        anchor="q10",
        topic="card",
        question=_("交付申請書をなくしました。どうすればいいですか？"),
        answer=(
            phrases.FORM_AGAIN,
            _("電話番号は{tel}です。"),
        ),
        sources=(CITY_Q10,),
        also_asked=(
            pgettext_lazy(
                "search",
                "申請書 しんせいしょ 用紙 ない 見つからない 紛失 再発行 QRコード 無くした 失くした",
            ),
        ),
    ),
    Question(
        anchor="photo",
        topic="card",
        question=_("顔写真の大きさや、決まりはありますか？"),
        answer=(
            _("6か月以内に、帽子なしで正面から、無地の背景で撮った写真です。"),
            phrases.PHOTO_ON_PAPER,
            phrases.PHOTO_AS_FILE,
        ),
        sources=(CARD_ORDER_21, KAZO_PHOTO),
        also_asked=(
            pgettext_lazy(
                "search", "写真 しゃしん サイズ 寸法 証明写真 規格 メガネ 服 背景 写真いる 写真必要"
            ),
        ),
        see=("card-by-mail", "card-by-smartphone"),
    ),
    Question(
        anchor="old-card",
        topic="card",
        question=_("古いカードは返しますか？"),
        answer=(_("はい。新しいカードと引き換えです。忘れると、新しいカードを受け取れません。"),),
        sources=(CARD_ORDER_29_1, HIKONE_OLD_CARD),
        also_asked=(
            pgettext_lazy(
                "search",
                "引換 ひきかえ 返却 へんきゃく 返納 回収 交換 こうかん 前のカード 捨てる "
                "前のカードどうする",
            ),
        ),
    ),
    Question(
        anchor="express-issue",
        topic="card",
        question=_("急いでいます。早く作ってもらえますか？"),
        answer=(
            # Translators: 特急発行 is the express issue of a card in about a week
            _("期限が来るからという理由では、特急発行は使えません。"),
            _("なくした、外国から引っ越してきたなど、決まった場合だけです。"),
        ),
        sources=(CARD_ORDER_22_2, KOKUBUNJI_EXPRESS),
        # Translators: words people type into the search
        also_asked=(
            pgettext_lazy("search", "特急 とっきゅう 急ぎ いそぎ すぐ欲しい 至急 即日 1週間"),
        ),
    ),
    Question(
        anchor="licence-on-card",
        topic="card",
        question=_("カードに運転免許証が入っています。新しいカードに移りますか？"),
        answer=(
            _("次の4つがそろえば、移ります。"),
            # Translators: the record number is that of the licence recorded on the card
            _(
                "（1）カードの期限内に更新する。（2）前もって、警察に署名用電子証明書を出しておく。"
                "（3）スマートフォンかパソコンの申請サイトで申請する。"
                "（4）そのとき、免許情報記録番号を正しく入れ、署名用電子証明書も希望する。"
            ),
            _(
                "郵送、証明写真機、窓口での申請や、カードの紛失・故障・期限切れでは、移りません。"
                "警察で記録し直すまで（1,500円）、新しいカードだけでは運転できません。"
            ),
            _("市役所のタブレットで申請する方は、移るかどうか窓口に確かめてください（{tel}）。"),
        ),
        sources=(TOKYO_POLICE_LICENCE, TOTTORI_LICENCE, TOYAMA_LICENCE),
        # Translators: words people type into the search
        also_asked=(
            pgettext_lazy(
                "search", "免許 めんきょ マイナ免許証 めんきょしょう 引き継ぎ ドライバー 車"
            ),
        ),
        see=("card-by-smartphone", "card-by-pc"),
    ),
)
