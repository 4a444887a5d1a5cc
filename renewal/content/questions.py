"""What is asked: the legend, hint and choices of each field."""

from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from renewal.content.words import Words
from renewal.rules.situation import MadeAs, Stay


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One choice: the word it sends, and how it is put."""

    value: str
    label: Words
    hint: Words = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One field, or one group of fields: how it is asked."""

    name: str
    legend: Words
    hint: Words = ""
    options: tuple[Option, ...] = ()
    required: bool = False


# Translators: an example in both calendars; keep the digits and 令和 as they are
_EXAMPLE = _("例：2025年5月20日、または 令和7年5月20日")

CERTIFICATE = Question(
    name="certificate",
    legend=_("電子証明書の有効期限"),
    hint=_("カードの表の、手書きの欄の日付です（図の②）。書いていなければ空けておきます。"),
)
CARD = Question(
    name="card",
    legend=_("カードの有効期限"),
    hint=_("カードの表に印刷された日付です（図の①）。"),
)
ON = Question(
    name="on",
    legend=_("いつの時点で調べますか"),
    hint=_("空けておくと、今日の答えになります。"),
)
MADE_AS = Question(
    name="made-as",
    legend=_("カードが作られたとき、18歳以上でしたか"),
    hint=_(
        "電子証明書の日付が分からないときだけ使います。"
        "2022年3月までに申請が受け付けられた方は、18歳を20歳と読みかえてください。"
    ),
    options=(
        Option(value=MadeAs.ADULT, label=_("はい")),
        Option(value=MadeAs.MINOR, label=_("いいえ")),
        Option(value=MadeAs.UNKNOWN, label=_("分からない")),
    ),
)

BORN = Question(name="born", legend=_("生年月日"), hint=_EXAMPLE, required=True)
MADE = Question(
    name="made",
    legend=_("カードが作られた時期"),
    hint=_(
        "カードが作られた（発行された）月です。申請した月より後で、受け取った月より前のことが"
        "あります。日は、分かるときだけ入れてください。"
    ),
    required=True,
)
RENEWED = Question(
    name="renewed",
    legend=_("前のカードの期限が近づいたので、期限が切れる前に作り直したカードですか"),
    options=(
        Option(value="no", label=_("いいえ（はじめてのカードなど）")),
        Option(value="yes", label=_("はい")),
        Option(value="unknown", label=_("分からない")),
    ),
)
RECEIVED = Question(
    name="received",
    # Translators: J-LIS, the agency that makes the cards
    legend=_("2022年（令和4年）3月31日までに、申請がJ-LISに受け付けられましたか"),
    hint=_(
        "J-LISは、カードを作る地方公共団体情報システム機構です。市役所に出した日ではありません。"
        "受け付けた日によって、期限を決める年齢が20歳か18歳かに分かれます。"
    ),
    options=(
        Option(value="yes", label=_("はい")),
        Option(value="no", label=_("いいえ")),
        Option(value="unknown", label=_("分からない")),
    ),
)
STAY = Question(
    name="stay",
    legend=_("在留期間に限りがありますか"),
    hint=_("日本国籍の方、永住者、特別永住者、高度専門職2号の方は「いいえ」です。"),
    options=(
        Option(value=Stay.UNLIMITED, label=_("いいえ")),
        Option(value=Stay.LIMITED, label=_("はい")),
    ),
)
STAY_UNTIL = Question(
    name="stay-until",
    legend=_("在留期間の満了日"),
    hint=_("上で「はい」の方だけ。カードが作られたときの在留カードの日付です。"),
)

YEAR: Words = _("年")
MONTH: Words = _("月")
DAY: Words = _("日")
