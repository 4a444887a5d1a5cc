"""What has to be said beside the dates: conditions, cautions, what to look at again."""

from dataclasses import dataclass
from enum import StrEnum

from django.utils.translation import gettext_lazy as _

from renewal.content.words import Words


class Remark(StrEnum):
    """A code for each remark; the value is its anchor on the page."""

    PREVIEW = "preview"
    ESTIMATED = "estimated"
    WORKED_OUT = "worked-out"
    MAYBE_BIRTH_DATE = "maybe-birth-date"
    CARD_DATE_MISSING = "card-date-missing"
    NOT_ONE_BIRTHDAY = "not-one-birthday"
    LAST_DAY_STAYS = "last-day-stays"
    SIGNATURE_MAY_BE_DEAD = "signature-may-be-dead"
    STAY = "stay"
    CERTIFICATE_ENDS_FIRST = "certificate-ends-first"


class Kind(StrEnum):
    """How a remark is shown."""

    INFO = "info"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, kw_only=True)
class RemarkWords:
    """The words of one remark; they may hold {on} and {tel}."""

    kind: Kind
    text: Words


REMARKS: dict[Remark, RemarkWords] = {
    Remark.PREVIEW: RemarkWords(
        kind=Kind.WARNING,
        text=_("これは{on}に調べたときの答えです。今日の答えではありません。"),
    ),
    Remark.ESTIMATED: RemarkWords(
        kind=Kind.WARNING,
        text=_(
            "電子証明書の期限は、カードの期限からの見積もりです。更新・再発行した方、あとから付けた方、"
            "在留期間に限りのある方には当てはまりません。"
            "本当の期限は、マイナポータルか窓口で確かめられます（{tel}）。"
        ),
    ),
    Remark.WORKED_OUT: RemarkWords(
        kind=Kind.WARNING,
        text=_(
            "この期限は、生年月日とカードが作られた時期から計算したものです。"
            "カードに印刷された日付が読めるときは、そちらが正しい日付です。"
            "電子証明書を更新・再発行した方は、マイナポータルか窓口で確かめてください（{tel}）。"
        ),
    ),
    Remark.MAYBE_BIRTH_DATE: RemarkWords(
        kind=Kind.WARNING,
        text=_(
            "2016年より前の日付が入っています。生年月日を入れていませんか。"
            "期限の日付は、カードの生年月日の近くに、別に書かれています。"
        ),
    ),
    Remark.CERTIFICATE_ENDS_FIRST: RemarkWords(
        kind=Kind.WARNING,
        text=_(
            "電子証明書の期限が、カードの期限より先に来ます。カードの期限を延ばす前に電子証明書だけ"
            "新しくできるかどうかを、電話で確かめてください（{tel}）。"
        ),
    ),
    Remark.CARD_DATE_MISSING: RemarkWords(
        kind=Kind.INFO,
        text=_(
            "カード本体の期限も確かめてください。カードの期限も近いときは、電子証明書だけでなく"
            "カードを更新します。カードの期限は、生年月日の近くに印刷されています。"
        ),
    ),
    Remark.NOT_ONE_BIRTHDAY: RemarkWords(
        kind=Kind.WARNING,
        text=_(
            "2つの期限の月日が違います。ふつうはどちらも誕生日です。"
            "カードの日付をもう一度確かめてください。在留期間に限りのある方は違うことがあります。"
        ),
    ),
    Remark.LAST_DAY_STAYS: RemarkWords(
        kind=Kind.INFO,
        text=_(
            "期限の日が土曜・日曜・祝日でも、期限は延びません。"
            "窓口が開いている日を確かめて、早めに行ってください。"
        ),
    ),
    Remark.SIGNATURE_MAY_BE_DEAD: RemarkWords(
        kind=Kind.INFO,
        text=_(
            "引っ越しや結婚などで住所や氏名が変わると、署名用の電子証明書は、期限より前でも"
            "使えなくなります。新しくしていない方は、同じ窓口で発行してもらえます。"
        ),
    ),
    Remark.STAY: RemarkWords(
        kind=Kind.INFO,
        text=_(
            "在留期間に限りのある方（永住者・特別永住者・高度専門職2号を除く）は、"
            "ここに出る期間では手続きできません。在留期間が延びたら、カードの期限が切れる前に、"
            "窓口で期限を変えてもらいます。"
        ),
    ),
}
