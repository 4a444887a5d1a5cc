"""What is said when something typed can't be used: which field, what is wrong, what to do."""

from django.utils.translation import gettext_lazy as _

from renewal.content.words import Words
from renewal.rules.facts import Fault
from renewal.rules.written_dates import DateProblem

DATE: dict[DateProblem, Words] = {
    DateProblem.EMPTY: _("日付を入れてください。"),
    DateProblem.TOO_LONG: _("日付だけを入れてください。文字が多すぎます。"),
    DateProblem.NOT_A_DATE: _("日付として読めません。例のように、年・月・日を入れてください。"),
    DateProblem.WHICH_ERA: _(
        "年は西暦ですか、令和や平成ですか。「2025」や「令和7」のように入れてください。"
    ),
    DateProblem.WHICH_ORDER: _(
        "どの数字が月で、どの数字が日か分かりません。年・月・日の順に入れてください。"
    ),
    DateProblem.YEAR_ZERO: _("0年はありません。年を確かめてください。"),
    DateProblem.NO_SUCH_MONTH: _("月は1から12までの数字を入れてください。"),
    DateProblem.NO_SUCH_DAY: _("その日は暦にありません。月と日を確かめてください。"),
    DateProblem.BEFORE_ERA: _("その元号が始まる前の日付です。元号と年を確かめてください。"),
    DateProblem.AFTER_ERA: _("その元号が終わった後の日付です。元号と年を確かめてください。"),
    DateProblem.OUT_OF_RANGE: _("1900年から2100年までの日付を入れてください。"),
    DateProblem.YEAR_MISSING: _("年を入れてください。"),
    DateProblem.MONTH_MISSING: _("月を入れてください。"),
    DateProblem.DAY_MISSING: _("日を入れてください。"),
    DateProblem.PARTS_DISAGREE: _(
        "「年」の欄の日付と「月」「日」の欄が違います。どちらか一方にしてください。"
    ),
}

FAULT: dict[Fault, Words] = {
    Fault.MADE_BEFORE_BIRTH: _("カードが作られた日が、生年月日より前です。"),
    Fault.MADE_BEFORE_CARDS: _("マイナンバーカードは2016年（平成28年）1月から作られています。"),
    Fault.MADE_IN_FUTURE: _("カードが作られた日が、今日より後です。"),
    Fault.BORN_IN_FUTURE: _("生年月日が、今日より後です。"),
    Fault.RECEIVED_AFTER_MADE: _("申請の受け付けの日が、カードが作られた日より後です。"),
    Fault.RECEIVED_BEFORE_BIRTH: _("申請の受け付けの日が、生年月日より前です。"),
    Fault.STAY_UNKNOWN: _("在留期間に限りがあるかどうかで、期限が変わります。"),
    Fault.ISSUE_AFTER_EXTENSION_MISSING: _(
        "カードの期限を延ばしたときは、電子証明書をあらためて発行した日も入れてください。"
    ),
    Fault.STAY_UNTIL_MISSING: _(
        "在留期間に限りがあるときは、在留カードの在留期間の満了日も入れてください。"
    ),
    Fault.STAY_ENDS_BEFORE_MADE: _("在留期間の満了日が、カードが作られた日より前です。"),
    Fault.ISSUED_BEFORE_CARD: _("電子証明書の発行日が、カードが作られた日より前です。"),
    Fault.ISSUED_AFTER_CARD_EXPIRED: _("電子証明書の発行日が、カードの期限より後です。"),
    Fault.CERTIFICATE_AFTER_CARD: _(
        "電子証明書の期限がカードの期限より後になっています。入れる欄が逆ではありませんか。"
    ),
    Fault.OUT_OF_RANGE: _("1900年から2100年までの日付を入れてください。"),
}

ONE_DATE_NEEDED: Words = _("電子証明書の期限かカードの期限の、少なくとも一方を入れてください。")
NOT_A_CHOICE: Words = _("選択肢の中から選んでください。")
# Translators: {value} is what was sent
NOT_THIS_CHOICE: Words = _("「{value}」は選べません。選択肢の中から選んでください。")
CHOICE_NEEDED: Words = _("1つ選んでください。")
TWELVE_DIGITS: Words = _(
    "12桁のマイナンバー（個人番号）は入れないでください。入れられた番号は消しました。"
    "このページで使うのは日付だけです。"
)
DAY_MADE_NEEDED: Words = _("この月は、作られた日によって期限が変わります。日も入れてください。")
RECEIVED_NEEDED: Words = _(
    "申請が受け付けられた時期によって期限が変わります。下の質問に答えてください。"
)
NOT_JSON: Words = _("JSONとして読めません。")
NEEDED: Words = _("この項目が必要です。")
ISO_DATE_NEEDED: Words = _("日付は「2025-05-20」の形で入れてください。")
TRUE_OR_FALSE: Words = _("trueかfalseを入れてください。")
