"""人によって違うこと: children, people who moved, people of other countries and abroad."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from renewal.content.other_offices import (
    CHIYODA_STAY,
    HIGASHIMATSUYAMA_MOVED_IN,
    ISHINOMAKI_STAY,
    MARUGAME_STAY,
    OGAWA_UNDER_15,
    OGI_STAY,
    ONOMICHI_UNDER_15,
    SAIJO_FACE,
    SETAGAYA_ABROAD,
    TAGAWA_UNDER_15,
    TOKOROZAWA_FORM,
    TOMAKOMAI_MOVED_IN,
)
from renewal.content.page_sources import CARD_ORDER_33_7, CERTIFICATE_ACT_12, IMMIGRATION_ACT_20_6
from renewal.content.schema import Question
from renewal.rules.sources import CARD_ORDER_27, CARD_ORDER_27_2, CARD_ORDER_29_1, KANAZAWA_ESTIMATE

QUESTIONS = (
    Question(
        anchor="under-15",
        topic="people",
        question=_("子供の更新は、どうしますか？"),
        answer=(
            # Translators: 法定代理人 is the legal representative, mostly a parent
            _("15歳未満は、親などの法定代理人が手続きします。"),
            _("子供も一緒に行くかどうかは、窓口に確かめてください（{tel}）。"),
            _(
                "18歳未満で作ったカードは、カードと電子証明書の期限が同じ日です。"
                "新しいカードを申請してください。"
            ),
            _(
                "15歳未満には、原則として署名用電子証明書は入りません。"
                "15歳になったあとで、希望する方は窓口に申し込みます。"
            ),
        ),
        sources=(KANAZAWA_ESTIMATE, OGAWA_UNDER_15, TAGAWA_UNDER_15, ONOMICHI_UNDER_15),
        also_asked=(
            pgettext_lazy(
                "search",
                "こども 子ども 娘 息子 孫 赤ちゃん 未成年 中学生 小学生 15歳 親 保護者 0歳 "
                "乳児 幼児 新生児",
            ),
        ),
    ),
    Question(
        anchor="moved-or-renamed",
        topic="people",
        question=_("引っ越しや結婚で、住所や名字が変わりました。"),
        answer=(
            _("署名用電子証明書は使えなくなるので、窓口で新しくしてください。"),
            _("利用者証明用（マイナ保険証やコンビニ交付に使うもの）は、そのまま使えます。"),
            _("前の住所や名前の交付申請書は使わず、新しくもらってください。"),
        ),
        sources=(CERTIFICATE_ACT_12, TOKOROZAWA_FORM),
        also_asked=(
            pgettext_lazy(
                "search",
                "引越 ひっこし 転居 けっこん 離婚 名前 氏名 みょうじ 苗字 改姓 住所変更 なまえ "
                "変わった かわった",
            ),
        ),
    ),
    Question(
        anchor="moved-in",
        topic="people",
        question=_("ほかの市区町村から引っ越してきました。カードは使えますか？"),
        answer=(
            # Translators: 継続利用 is the carrying on of a card after a move
            _(
                "はい。転入届を出し、継続利用（カードを引き続き使うための手続き）をすれば、"
                "使えます。"
            ),
            _(
                "転入届は、引っ越した日から14日以内で、転出届の予定日から30日以内に出します。"
                "継続利用は、転入届から90日以内です。"
            ),
            _("遅れると、カードも電子証明書も使えなくなり、作り直しに1,000円かかります。"),
        ),
        sources=(TOMAKOMAI_MOVED_IN, HIGASHIMATSUYAMA_MOVED_IN),
        # Translators: words people type into the search
        also_asked=(pgettext_lazy("search", "転入 てんにゅう 転入届 他市 継続利用 90日 14日"),),
    ),
    Question(
        anchor="limited-stay",
        topic="people",
        question=_("在留期間に期限があります。カードはどうなりますか？"),
        answer=(
            _("ふつう、在留期間の最後の日がカードの期限です。通知は届きません。"),
            _(
                "在留期間の延長が許可されたら、カードの期限までに、窓口でカードの期限も延ばしてください。"
                "電子証明書も、そのとき新しくします。"
            ),
            _(
                "延長の結果を待っているときは、1回だけ、2か月先まで延ばせることがあります。"
                "新しい在留カードが来たら、もう一度延ばしてください。"
            ),
            _("カードの期限を過ぎると作り直しで、1,000円までかかります。"),
        ),
        sources=(
            CARD_ORDER_27,
            CARD_ORDER_27_2,
            IMMIGRATION_ACT_20_6,
            CHIYODA_STAY,
            MARUGAME_STAY,
            OGI_STAY,
            ISHINOMAKI_STAY,
        ),
        # Translators: words people type into the search
        also_asked=(
            pgettext_lazy(
                "search", "在留カード ざいりゅう 外国人 がいこくじん ビザ 留学生 永住 特例期間 VISA"
            ),
        ),
        see=("period-of-stay",),
    ),
    Question(
        anchor="abroad",
        topic="people",
        question=_("外国に住んでいます。いつから更新できますか？"),
        answer=(_("国外転出者のカードは、期限まで1年を切ったら更新できます。"),),
        sources=(CARD_ORDER_29_1, SETAGAYA_ABROAD),
        also_asked=(
            pgettext_lazy("search", "海外 かいがい 国外 転勤 駐在 1年前 帰国 海外赴任 赴任"),
        ),
    ),
    Question(
        anchor="face-authentication-card",
        topic="people",
        question=_("暗証番号のない「顔認証」カードも、更新しますか？"),
        answer=(_("はい。通知が届き、電子証明書の更新がいります。暗証番号は聞かれません。"),),
        sources=(CARD_ORDER_33_7, SAIJO_FACE),
        # Translators: words people type into the search
        also_asked=(
            pgettext_lazy(
                "search", "顔認証マイナンバーカード かおにんしょう 暗証番号なし 番号いらない"
            ),
        ),
    ),
)
