"""暗証番号: the four kinds, their locks, and what can be reset at a convenience store."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from renewal.content.other_offices import NAHA_STORE, NAKA_STORE, NERIMA_PINS
from renewal.content.schema import Question

QUESTIONS = (
    Question(
        anchor="pin-lock",
        topic="pins",
        question=_("暗証番号は、何回まちがえるとロックされますか？"),
        answer=(
            # Translators: 署名用 and the three others are the names of the four PINs
            _("署名用（英語の大文字と数字の6〜16文字）は、5回です。"),
            _("利用者証明用、住民基本台帳用、券面事項入力補助用（どれも数字4桁）は、3回です。"),
            _("時間がたっても、元に戻りません。窓口で決め直します。"),
        ),
        sources=(NERIMA_PINS,),
        also_asked=(
            pgettext_lazy(
                "search",
                "パスワード PIN ピン ろっく 間違えた 種類 4つ 4桁 6桁 解除 大文字 署名用 "
                "利用者証明用",
            ),
        ),
    ),
    Question(
        anchor="convenience-store",
        topic="pins",
        question=_("コンビニで、暗証番号を決め直せますか？"),
        answer=(
            _("署名用か利用者証明用の、片方だけを忘れたときはできます。無料です。"),
            _(
                "スマートフォンのアプリ「JPKI暗証番号リセット」で申し込み、24時間以内に"
                "店の機械で決めます（6時30分〜23時）。使えない店もあります。"
            ),
            _(
                "両方を忘れたとき、ほかの暗証番号を忘れたとき、電子証明書の期限が切れたときは、窓口へ行ってください。"
            ),
        ),
        sources=(NAHA_STORE, NAKA_STORE),
        # Translators: words people type into the search
        also_asked=(
            pgettext_lazy(
                "search", "こんびに セブン イオン リセット りせっと 初期化 アプリ キオスク"
            ),
        ),
    ),
)
