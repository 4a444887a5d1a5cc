"""電子証明書の更新: the six questions of the city page, #q1 to #q6."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from renewal.content import phrases
from renewal.content.other_offices import MATSUYAMA_EXPIRED, MYNA_INSURANCE
from renewal.content.page_sources import CITY_Q1, CITY_Q2, CITY_Q3, CITY_Q4, CITY_Q5, CITY_Q6
from renewal.content.schema import Question
from renewal.rules.sources import IWAKI_INSURANCE, NERIMA_WINDOW

QUESTIONS = (
    Question(
        anchor="q1",
        topic="certificate",
        question=_("電子証明書の更新に、お金はかかりますか？"),
        answer=(_("いいえ、無料です。"),),
        sources=(CITY_Q1,),
        # Translators: words people type into the search for this answer, with spaces between;
        # give the words of your own language
        also_asked=(
            pgettext_lazy("search", "料金 りょうきん 費用 手数料 いくら 値段 ただ むりょう 有料"),
        ),
        see=("certificate-in-person",),
    ),
    Question(
        anchor="q2",
        topic="certificate",
        question=_("有効期限通知書がなくても、更新できますか？"),
        answer=(
            _("はい、できます。届いていなくても、なくしていても、かまいません。"),
            _("電子証明書の期限の3か月前の日の翌日から、更新できます。"),
            _("期限が5月20日なら、2月21日からです。"),
        ),
        sources=(CITY_Q2, NERIMA_WINDOW),
        also_asked=(
            pgettext_lazy(
                "search",
                "封筒 ふうとう 通知 つうち ハガキ 手紙 来ない 届かない とどかない こない なくした "
                "青い封筒 白い封筒 青色の封筒 無くした",
            ),
        ),
        see=("notice", "check"),
    ),
    Question(
        anchor="q3",
        topic="certificate",
        question=_("電子証明書は、必ず更新しないといけませんか？"),
        answer=(
            _("義務ではありませんが、更新をおすすめします。"),
            # Translators: マイナ保険証 is the health insurance card on the My Number Card
            _(
                "更新しないと、マイナ保険証、証明書のコンビニ交付、e-Tax（税の電子申告）、"
                "マイナポータルが使えなくなります。"
            ),
            _("カードそのものは、カードの期限まで本人確認に使えます。"),
            # Translators: 資格確認書 is the paper that takes the place of the insurance card
            _(
                "前の健康保険証は、2024年（令和6年）12月2日から新しく作られていません。"
                "遅くとも2025年12月1日で終わり、今はマイナ保険証か資格確認書を使います。"
            ),
        ),
        sources=(CITY_Q3, MYNA_INSURANCE),
        also_asked=(
            pgettext_lazy(
                "search",
                "しないとどうなる 義務 ぎむ 必要 ひつよう しなくてもいい 放置 めんどう 確定申告 "
                "電子申告 マイナポータル e-Tax めんどくさい 面倒",
            ),
        ),
    ),
    Question(
        anchor="q4",
        topic="certificate",
        question=_("期限までに更新に行けないと、どうなりますか？"),
        answer=(
            _("電子証明書の期限のあとでも、無料で新しくできます。カードの期限までです。"),
            _(
                "新しくするまで、コンビニ交付、e-Tax、マイナポータルは使えません。"
                "マイナ保険証も、やがて使えなくなります。"
            ),
            _("続けて使いたい方は、期限までに更新してください。"),
        ),
        sources=(CITY_Q4, MATSUYAMA_EXPIRED, IWAKI_INSURANCE),
        also_asked=(
            pgettext_lazy(
                "search",
                "期限切れ きげんぎれ 過ぎた すぎた 切れた きれた 失効 間に合わない 遅れた 有効期限 "
                "有効期限切れ 有効期限が過ぎた",
            ),
        ),
        see=("certificate-in-person",),
    ),
    Question(
        anchor="q5",
        topic="certificate",
        question=_("暗証番号を忘れました。どうすればいいですか？"),
        answer=(phrases.PIN_SET_ANEW,),
        sources=(CITY_Q5,),
        also_asked=(
            pgettext_lazy(
                "search",
                "PIN パスワード あんしょうばんごう わすれた 忘れた 思い出せない 初期化 再設定 "
                "暗証番号が分からない 暗証番号がわからない 分からない わからない PINコード "
                "持ち物リスト 必要なもの一覧",
            ),
        ),
        see=("certificate-in-person",),
    ),
    Question(
        anchor="q6",
        topic="certificate",
        question=_("出張所でも、電子証明書を更新できますか？"),
        answer=(
            _("本人なら、次の窓口でできます：{counters_for_holder}。"),
            _("代わりの人（代理人）ができるのは、次の窓口だけです：{counters_for_proxy}。"),
        ),
        sources=(CITY_Q6,),
        # Translators: words people type into the search
        also_asked=(
            pgettext_lazy(
                "search", "どこ 場所 ばしょ 窓口 しゅっちょうじょ 支所 市民課 市役所 近く"
            ),
        ),
        see=("offices",),
    ),
)
