"""困ったとき・更新のあと: a lost card, doubtful calls, what stops and what starts again."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from renewal.content import phrases
from renewal.content.other_offices import (
    ISHINOMAKI_STAY,
    KAMAKURA_USABLE,
    OBIHIRO_EXPIRED,
    SHIKI_FRAUD,
    TOMIYA_LOST,
    YAWATA_USABLE,
)
from renewal.content.page_sources import CITY_Q7
from renewal.content.schema import Question
from renewal.rules.sources import IWAKI_INSURANCE, NUMBER_ACT_17, PHONE_CERTIFICATE_RULE

QUESTIONS = (
    Question(
        anchor="lost-card",
        topic="trouble",
        question=_("カードをなくしました。どうすればいいですか？"),
        answer=(
            _("すぐに電話で止めてください：0120-95-0178（24時間、毎日）。"),
            _("警察に届けて、受理番号をもらってください。新しいカードの申請に使います。"),
        ),
        sources=(TOMIYA_LOST, CITY_Q7),
        also_asked=(
            pgettext_lazy(
                "search",
                "なくした 無くした 失くした 紛失 ふんしつ 落とした おとした 盗まれた 見つからない "
                "警察 交番",
            ),
        ),
    ),
    Question(
        anchor="fraud-call",
        topic="trouble",
        question=_("「更新してあげます」という電話が来ました。本物ですか？"),
        answer=(
            _("詐欺かもしれません。電話を切ってください。"),
            _("暗証番号を教えたり、カードを渡したりしないでください。"),
            _("心配なときは、自分で窓口にかけてください（{tel}）。"),
        ),
        sources=(SHIKI_FRAUD,),
        # Translators: words people type into the search
        also_asked=(
            pgettext_lazy(
                "search", "詐欺 さぎ 怪しい あやしい 不審 電話 でんわ メール 訪問 偽物 だまされた"
            ),
        ),
        see=("notice",),
    ),
    Question(
        anchor="insurance-after-expiry",
        topic="trouble",
        question=_("電子証明書の期限が切れたら、マイナ保険証は使えますか？"),
        answer=(
            _("期限の月の、3か月あとの月末まで使えます。期限が5月20日なら、8月31日までです。"),
            _("その間、診療や薬の情報は、病院に伝わりません。"),
            _("更新しないでいると、資格確認書が届きます。"),
            _("カードの期限が切れたときは、窓口に確かめてください（{tel}）。"),
        ),
        sources=(IWAKI_INSURANCE,),
        also_asked=(
            pgettext_lazy(
                "search", "保険証 ほけんしょう 健康保険 使える 病院 びょういん 医者 薬局 資格確認書"
            ),
        ),
    ),
    Question(
        anchor="card-expired",
        topic="trouble",
        question=_("カードの期限が切れました。どうすればいいですか？"),
        answer=(
            _("通知に入っていた交付申請書の、QRコードか申請書IDで申請できます。"),
            _("無料です。在留期間に期限がある方は、1,000円までかかります。"),
            _(
                "切れたカードは、本人確認にも電子証明書にも使えません。新しいカードを受け取るときに返します。"
            ),
        ),
        sources=(NUMBER_ACT_17, OBIHIRO_EXPIRED, ISHINOMAKI_STAY),
        also_asked=(
            pgettext_lazy(
                "search",
                "期限切れ きげんぎれ 失効 過ぎた カードが切れた 身分証明 使えない 有効期限 "
                "有効期限切れ 切れた",
            ),
        ),
        see=("card-by-smartphone", "card-by-mail"),
    ),
    Question(
        anchor="usable-when",
        topic="trouble",
        question=_("更新したら、すぐに使えますか？"),
        answer=(
            _("サービスによっては、数時間から数日かかると案内する市があります。"),
            _(
                "マイナ保険証、コンビニ交付、マイナポータルを使う予定があれば、早めに更新してください。"
            ),
        ),
        sources=(KAMAKURA_USABLE, YAWATA_USABLE),
        # Translators: words people type into the search
        also_asked=(
            pgettext_lazy("search", "反映 はんえい 更新後 翌日 使えない エラー ログインできない"),
        ),
    ),
    Question(
        anchor="phone-certificates",
        topic="trouble",
        question=_("スマートフォンに入れた電子証明書は、どうなりますか？"),
        answer=(phrases.PHONE_STOPS,),
        sources=(PHONE_CERTIFICATE_RULE,),
        also_asked=(
            pgettext_lazy(
                "search",
                "スマホ搭載 スマホ用電子証明書 iPhone Android アンドロイド アイフォン 機種変更",
            ),
        ),
    ),
)
