"""The municipality itself: its names, its telephone, and what it decides for all counters."""

from typing import ClassVar

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q

from renewal.municipality.models.fact import Fact
from renewal.municipality.models.fields import (
    MonthDayField,
    SiteAddressField,
    TelephoneField,
    refuse_wrong_check_digit,
)
from renewal.municipality.models.labels import (
    BOOKINGS,
    MINORS,
    PIN_RESET_IDS,
    WITHOUT_FORM,
    YES_NO_UNKNOWN,
    or_unknown,
)
from renewal.municipality.models.recorded import history_of

_ASK = "空欄なら「お問い合わせください」と表示します。"
_LONGEST_WAIT_IN_WEEKS = 52


def _booking(what: str, help_text: str = "") -> "models.CharField[str, str]":
    return models.CharField(
        what, max_length=20, blank=True, choices=or_unknown(BOOKINGS), help_text=help_text
    )


class Municipality(Fact):
    """A city, town or village. Empty means unknown wherever a field may be empty."""

    owner = "pk"

    code = models.CharField(
        "全国地方公共団体コード",
        max_length=6,
        unique=True,
        validators=[refuse_wrong_check_digit],
        error_messages={"unique": "この団体コードの市区町村は、すでに登録されています。"},
        help_text="検査数字を含む6けた。例：112224（越谷市）",
    )
    name = models.CharField("市区町村名", max_length=50)
    reading = models.CharField("読み", max_length=100, help_text="ひらがなで書きます。")
    hall = models.CharField("庁舎の名前", max_length=100, help_text="例：越谷市役所")
    department = models.CharField(
        "担当", max_length=200, help_text="問い合わせに答える部署。場所も書けます。"
    )
    telephone = TelephoneField(
        "電話番号",
        blank=True,
        help_text="問い合わせ先としてどのページにも出ます。空欄なら「庁舎の代表番号」と案内します。",
    )
    fax = TelephoneField("ファクス番号", blank=True)
    site_address = SiteAddressField(
        "この案内の住所（URL）", blank=True, help_text="独自のホスト名で公開するときだけ書きます。"
    )
    booking_for_renewal = _booking("予約：電子証明書の更新")
    booking_for_pickup = _booking("予約：新しいカードの受け取り")
    booking_for_support = _booking("予約：カード申請の手伝い")
    booking_contact = models.CharField(
        "予約の申し込み先", max_length=300, blank=True, help_text="電話番号や予約ページなど。"
    )
    processing_weeks = models.PositiveSmallIntegerField(
        "申請から受け取りまでの週数",
        null=True,
        blank=True,
        validators=[MinValueValidator(1), MaxValueValidator(_LONGEST_WAIT_IN_WEEKS)],
        help_text=f"約1か月半なら6。{_ASK}",
    )
    pickup_place = models.CharField(
        "新しいカードの受け取り場所", max_length=200, blank=True, help_text=_ASK
    )
    form_by_telephone = models.BooleanField(
        "交付申請書を電話で頼めるか", null=True, blank=True, choices=YES_NO_UNKNOWN
    )
    form_by_electronic_application = models.BooleanField(
        "交付申請書を電子申請で頼めるか", null=True, blank=True, choices=YES_NO_UNKNOWN
    )
    proxy_without_form = models.CharField(
        "照会書兼回答書のない代理人",
        max_length=20,
        blank=True,
        choices=or_unknown(WITHOUT_FORM),
        help_text="通知に同封の照会書兼回答書を持たずに代理人が来たとき、どうするか。",
    )
    minors = models.CharField(
        "15歳未満の人の手続き", max_length=30, blank=True, choices=or_unknown(MINORS)
    )
    pin_reset_id = models.CharField(
        "暗証番号を忘れた人の本人確認書類",
        max_length=30,
        blank=True,
        choices=or_unknown(PIN_RESET_IDS),
        help_text="マイナンバーカードのほかに必要なもの。",
    )
    year_end_first = MonthDayField(
        "年末年始の最初の日", blank=True, help_text="例：12/29。両方とも空欄なら「わからない」。"
    )
    year_end_last = MonthDayField("年末年始の最後の日", blank=True, help_text="例：1/3")
    national_maintenance = models.BooleanField(
        "全国システムの定期停止日に休む",
        default=True,
        help_text="毎月、第3土曜日の翌日の日曜日。その日の電子証明書とカードの手続きを止めます。",
    )

    history = history_of("市区町村")

    class Meta:
        verbose_name = "市区町村"
        verbose_name_plural = "市区町村"
        ordering: ClassVar[list[str]] = ["code"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.CheckConstraint(
                condition=Q(processing_weeks__isnull=True) | Q(processing_weeks__gte=1),
                name="municipality_weeks_at_least_one",
                violation_error_message="週数は1以上にしてください。",
            ),
            models.CheckConstraint(
                condition=Q(year_end_first="", year_end_last="")
                | (~Q(year_end_first="") & ~Q(year_end_last="")),
                name="municipality_year_end_whole_or_unknown",
                violation_error_message="年末年始は、最初の日と最後の日の両方を書いてください。",
            ),
            models.UniqueConstraint(
                fields=["site_address"],
                condition=~Q(site_address=""),
                name="municipality_one_site_each",
                violation_error_message="この住所（URL）は、ほかの市区町村が使っています。",
            ),
        ]

    def __str__(self) -> str:
        return self.name

    def clean(self) -> None:
        """Refuse a year end of which one day is missing."""
        for here, other in (("first", "last"), ("last", "first")):
            if getattr(self, f"year_end_{other}") and not getattr(self, f"year_end_{here}"):
                raise ValidationError(
                    {f"year_end_{here}": "最初の日と最後の日の両方を書いてください。"}
                )
