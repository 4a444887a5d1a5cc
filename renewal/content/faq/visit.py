"""窓口と代わりの人: booking, days, crowds, what needs a visit, who may go for another."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from renewal.content import phrases
from renewal.content.other_offices import (
    ATSUGI_NOTICE,
    JFE_ONLINE,
    KURE_PROXY,
    NAGANO_PICKUP,
    NIIZA_CROWDED,
    SATTE_CLOSED,
    YUZAWA_PICKUP,
)
from renewal.content.page_sources import (
    CERTIFICATE_RULE_5,
    CITY_CARD_SMARTPHONE,
    CITY_CERTIFICATE_PROXY,
    CITY_CERTIFICATE_SELF,
    CITY_Q9,
    NUMBER_ORDER_13_7,
)
from renewal.content.schema import Question

QUESTIONS = (
    Question(
        anchor="booking",
        topic="visit",
        question=_("予約はいりますか？"),
        answer=(
            _("電子証明書の更新：{booking_for_renewal}"),
            _("新しいカード：{booking_for_pickup}"),
        ),
        sources=(CITY_CERTIFICATE_SELF, CITY_CERTIFICATE_PROXY, CITY_Q9),
        also_asked=(
            pgettext_lazy(
                "search",
                "よやく 予約なし 申し込み 日時 予約いる 予約必要 予約不要 予約いらない "
                "予約の取り方",
            ),
        ),
        see=("offices",),
    ),
    Question(
        anchor="weekend",
        topic="visit",
        question=_("土曜日や日曜日にもできますか？"),
        answer=(
            phrases.HOURS,
            phrases.SYSTEM_CLOSED,
        ),
        sources=(SATTE_CLOSED,),
        also_asked=(
            pgettext_lazy(
                "search",
                "土日 どようび にちようび 休日 休み 時間 何時まで 夜間 祝日 開いている 閉まって "
                "営業時間 受付時間 開庁時間 平日 平日に行けない",
            ),
        ),
        see=("offices",),
    ),
    Question(
        anchor="crowded",
        topic="visit",
        question=_("窓口は、いつ混みますか？"),
        answer=(
            _("ほかの市では、月曜日、休みの次の日、昼ごろ、午後4時すぎが混みやすいそうです。"),
            _("通知が届いてから1〜2週間も混む、という市もあります。"),
        ),
        sources=(NIIZA_CROWDED, ATSUGI_NOTICE),
        # Translators: words people type into the search
        also_asked=(
            pgettext_lazy(
                "search", "混雑 こんざつ 混んで すいている 空いている 待ち時間 待つ 並ぶ"
            ),
        ),
    ),
    Question(
        anchor="online",
        topic="visit",
        question=_("スマートフォンやパソコンで更新できますか？"),
        answer=(
            _("電子証明書は、オンラインでは更新できません。窓口へ行ってください。"),
            _("新しいカードは、スマートフォンやパソコンで申請できます。"),
        ),
        sources=(JFE_ONLINE, CITY_CERTIFICATE_SELF, CITY_CARD_SMARTPHONE),
        also_asked=(
            pgettext_lazy(
                "search",
                "スマホ すまほ 携帯 オンライン ネット インターネット アプリ 家で 自宅 郵送 "
                "更新方法 更新の仕方 更新のしかた やり方 やりかた 手順 手続き方法",
            ),
        ),
        see=("card-by-smartphone", "card-by-pc"),
    ),
    Question(
        anchor="by-proxy",
        topic="visit",
        question=_("家族などが代わりに行って、電子証明書を更新できますか？"),
        answer=(
            _("はい、次の窓口でできます：{counters_for_proxy}。"),
            # Translators: 照会書兼回答書 is the form that came with the notice
            _(
                "本人が照会書兼回答書を書き、通知に入っていた封筒に入れて、封をします。"
                "代わりの人は、封を開けずに、本人のカード、通知書、"
                "自分の顔写真付きの本人確認書類と一緒に、窓口へ持って行きます。"
            ),
            _(
                "照会書兼回答書がない、期限を過ぎた、書いた暗証番号が違う、というときは、"
                "2回行くことがあります。"
            ),
        ),
        sources=(CITY_CERTIFICATE_PROXY, CERTIFICATE_RULE_5, KURE_PROXY),
        also_asked=(
            pgettext_lazy(
                "search",
                "代理 だいり 代理人 代わりに更新 かわり 家族 夫 妻 母 父 委任状 行けない 寝たきり "
                "親の代わり 母の代わり 父の代わり 夫の代わり 妻の代わり 照会書 回答書 持ち物 "
                "もちもの 必要なもの 必要書類 何がいる 持っていくもの",
            ),
        ),
        see=("certificate-by-proxy",),
    ),
    Question(
        anchor="collect-for-another",
        topic="visit",
        question=_("新しいカードを、代わりの人が受け取れますか？"),
        answer=(
            _(
                "本人が行けない、やむをえない理由があるときだけです。仕事が忙しいことは、入りません。"
            ),
            _(
                "理由になるのは、多くの市では、75歳以上、中学生まで、高校生・高専生、妊娠、病気、障害、"
                "入院や施設、要介護・要支援、留学、長い出張などです。"
            ),
            _(
                "理由が分かる書類と、本人と代わりの人の本人確認書類がいります。"
                "先に窓口に確かめてください（{tel}）。"
            ),
        ),
        sources=(NUMBER_ORDER_13_7, NAGANO_PICKUP, YUZAWA_PICKUP),
        also_asked=(
            pgettext_lazy(
                "search",
                "受取 うけとり 受け取り 代理 代理人 だいり 家族 取りに行けない 高齢 入院 仕事 "
                "高齢者 お年寄り 75歳 高校生 要介護 施設",
            ),
        ),
    ),
)
