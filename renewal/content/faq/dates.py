"""期限と時期: where the dates stand, from when to when, and how they are counted."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from renewal.content.other_offices import (
    DIGITAL_AGENCY_NUMBER,
    EDOGAWA_EARLY,
    TOSU_LAST_DAY,
    URUMA_NOTICE,
    UTSUNOMIYA_EXPIRY,
)
from renewal.content.page_sources import CITY_Q2
from renewal.content.schema import Question
from renewal.rules.sources import (
    AGE_ACT,
    CARD_ORDER_26_1,
    CARD_ORDER_26_2,
    CARD_ORDER_29_1,
    CARD_ORDER_29_3,
    CARD_ORDER_2022,
    CERTIFICATE_RULE_49,
    NERIMA_WINDOW,
)

QUESTIONS = (
    Question(
        anchor="from-when",
        topic="dates",
        question=_("いつから、いつまで更新できますか？"),
        answer=(
            _("期限の3か月前の日の翌日から、期限の日までです。"),
            _(
                "3か月前に同じ日がなければ、その次の月の1日からです。12月31日が期限なら、10月1日からです。"
            ),
        ),
        sources=(CITY_Q2, CARD_ORDER_29_1, NERIMA_WINDOW, TOSU_LAST_DAY),
        # Translators: words people type into the search
        also_asked=(
            pgettext_lazy(
                "search", "いつ 時期 じき 何か月前 3ヶ月 三か月 期間 開始 まだ早い いつまで"
            ),
        ),
        see=("check",),
    ),
    Question(
        anchor="renew-early",
        topic="dates",
        question=_("早く更新すると、損をしますか？"),
        answer=(
            _("期限の3か月前の日の翌日からなら、損はありません。"),
            _("電子証明書は6回目の誕生日まで使えます。カードの期限が先なら、そこまでです。"),
            _("それより前に作り直すと、5回目の誕生日までになり、1年以上短くなります。"),
        ),
        sources=(CERTIFICATE_RULE_49, EDOGAWA_EARLY),
        # Translators: words people type into the search
        also_asked=(
            pgettext_lazy("search", "早め 早い はやい そん もったいない 短くなる 6回目 得"),
        ),
    ),
    Question(
        anchor="read-dates",
        topic="dates",
        question=_("期限は、カードのどこに書いてありますか？"),
        answer=(
            _("カードの期限は、生年月日の近くに印刷してあります。"),
            _("電子証明書の期限は、その下の手書きの欄です。空欄でも使えます。"),
            _("空欄なら、マイナポータルか窓口で確かめてください。"),
        ),
        sources=(UTSUNOMIYA_EXPIRY,),
        # Translators: words people type into the search
        also_asked=(
            pgettext_lazy(
                "search", "有効期限 ゆうこうきげん 見方 空白 空欄 書いてない 確認 どこ 調べる"
            ),
        ),
        see=("check",),
    ),
    Question(
        anchor="notice-too-early",
        topic="dates",
        question=_("通知が届いたのに、まだ更新できないのですか？"),
        answer=(
            _("はい、通知のほうが早く届くことがあります。"),
            _("期限の3か月前の日の翌日になってから、行ってください。"),
        ),
        sources=(URUMA_NOTICE, CERTIFICATE_RULE_49),
        also_asked=(
            pgettext_lazy(
                "search", "封筒 来た きた 早すぎる 断られた まだ 通知きた 通知が来た まだ早い"
            ),
        ),
        see=("notice",),
    ),
    Question(
        anchor="last-day-on-holiday",
        topic="dates",
        question=_("期限の日が休みの日なら、期限は延びますか？"),
        answer=(_("いいえ。その前の、窓口が開いている日までに行ってください。"),),
        sources=(TOSU_LAST_DAY,),
        # Translators: words people type into the search
        also_asked=(pgettext_lazy("search", "祝日 連休 年末年始 延長 のびる 最終日 日曜日なら"),),
    ),
    Question(
        anchor="card-years",
        topic="dates",
        question=_("カードの期限は、申請した日から数えますか？"),
        answer=(
            _("いいえ、カードが作られた日からです。受け取った日からでもありません。"),
            _(
                "その日に18歳以上なら10回目、18歳未満なら5回目の誕生日までです。"
                "3か月を切ってから更新したカードは、それぞれ11回目と6回目です。"
            ),
            _("2022年3月までにJ-LIS（カードを作る機関）が受け付けた申請では、20歳で分けます。"),
            _("18歳の誕生日の前日に作られたカードは、窓口に確かめてください（{tel}）。"),
        ),
        sources=(CARD_ORDER_26_1, CARD_ORDER_29_3, CARD_ORDER_2022, AGE_ACT),
        # Translators: words people type into the search
        also_asked=(pgettext_lazy("search", "何年 10年 5年 発行日 作成日 18歳 20歳 成人 数え方"),),
    ),
    Question(
        anchor="new-card",
        topic="dates",
        question=_("新しいカードの番号と期限は、どうなりますか？"),
        answer=(
            _("番号（マイナンバー）は変わりません。"),
            _(
                "期限まで3か月を切ってから更新すると、作られた日のあと、"
                "11回目（18歳未満は6回目）の誕生日までです。"
            ),
            _("新しいカードに印刷された日を見てください。"),
        ),
        sources=(DIGITAL_AGENCY_NUMBER, CARD_ORDER_29_3),
        # Translators: words people type into the search
        also_asked=(pgettext_lazy("search", "12桁 番号変わる かわる 次の期限 11回目 次はいつ"),),
    ),
    Question(
        anchor="leap-day",
        topic="dates",
        question=_("2月29日生まれです。期限はいつですか？"),
        answer=(
            _("うるう年でない年は、カードの期限は2月28日です。"),
            _("電子証明書の期限は、窓口に確かめてください（{tel}）。"),
        ),
        sources=(CARD_ORDER_26_2,),
        # Translators: words people type into the search
        also_asked=(pgettext_lazy("search", "うるう年 閏年 うるうどし 29日"),),
    ),
)
