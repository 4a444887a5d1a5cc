"""The choices that an office has, in the words of the person who ticks them."""

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from django.conf import settings

from renewal.municipality.hours import Booking, Service
from renewal.municipality.office import Admits, Minors, PinResetId, WithoutForm

Choices = list[tuple[str, str]]
_Code = TypeVar("_Code", bound=StrEnum)

UNKNOWN = "わからない（「お問い合わせください」と表示）"

SERVICES = {
    Service.CERTIFICATE: "電子証明書の更新",
    Service.CARD_SUPPORT: "カード申請の手伝い",
    Service.CARD_PICKUP: "新しいカードの受け取り",
    Service.FORM_REISSUE: "交付申請書の再発行",
    Service.PIN_RESET: "暗証番号の再設定",
    Service.STAY_EXTENSION: "在留期間の延長による有効期間の変更",
}
BOOKINGS = {
    Booking.NONE: "予約はいらない",
    Booking.OPTIONAL: "予約もできる",
    Booking.PRIORITY: "予約した人を先に案内する",
    Booking.REQUIRED: "予約が必要",
}
ADMITS = {
    Admits.ANYONE: "本人・法定代理人・任意代理人",
    Admits.HOLDER_AND_REPRESENTATIVE: "本人と法定代理人",
    Admits.HOLDER_ONLY: "本人だけ",
    Admits.HOLDER_OTHERS_UNKNOWN: "本人（ほかの人が来られるかは、わからない）",
}
WITHOUT_FORM = {
    WithoutForm.SECOND_VISIT: "照会書を郵送し、もう一度来てもらう",
    WithoutForm.ASK_FIRST: "来る前に問い合わせてもらう",
    WithoutForm.NOT_POSSIBLE: "代理人では手続きできない",
}
MINORS = {
    Minors.REPRESENTATIVE_ALONE: "法定代理人だけでよい",
    Minors.WITH_CHILD: "本人（子ども）も一緒に来る",
}
PIN_RESET_IDS = {
    PinResetId.ONE_OF_ANY: "どの本人確認書類でも1点",
    PinResetId.PHOTO_OR_TWO_OTHERS: "顔写真つき1点、または顔写真なし2点",
    PinResetId.ONE_PHOTO: "顔写真つき1点",
}
WEEKDAYS = {number: f"{name}曜日" for number, name in enumerate("月火水木金土日")}
NTHS = {1: "第1", 2: "第2", 3: "第3", 4: "第4", 5: "第5", -1: "最終"}
YES_NO_UNKNOWN = [(None, UNKNOWN), (True, "できる"), (False, "できない")]


def known(labels: Mapping[_Code, str]) -> Choices:
    """Return the choices of something that the office has to know."""
    return [(code.value, label) for code, label in labels.items()]


def or_unknown(labels: Mapping[_Code, str]) -> Choices:
    """Return the choices of something that the office may not know."""
    return [("", UNKNOWN), *known(labels)]


def languages() -> Choices:
    """Return the languages of the site, asked late: a new one is no change of the database."""
    return [(code, str(name)) for code, name in settings.LANGUAGES]


def other_languages() -> Choices:
    """Return the languages of the site but that of the rows."""
    return [(code, name) for code, name in languages() if code != settings.LANGUAGE_CODE]
