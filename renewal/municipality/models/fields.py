"""Single values as a city writes them: telephone, address of a page, day of the year, city code."""

import re
import unicodedata
from datetime import date
from typing import TYPE_CHECKING, Any

from django import forms
from django.core.exceptions import ValidationError
from django.db import models

if TYPE_CHECKING:
    _Char = models.CharField[str, str]
    _Address = models.URLField[str, str]
else:
    _Char, _Address = models.CharField, models.URLField

_DASHES = re.compile(r"[‐‑‒–—―−ー－()（）]+")
_TELEPHONE = re.compile(r"0\d{1,4}-\d{1,4}-\d{3,4}")
_MONTH_DAY = re.compile(r"(\d{1,2})[-/月](\d{1,2})日?")
_LEAP_YEAR = 2000
_LONGEST_NOTATION = len("12月29日")
_PREFECTURES = 47


def refuse_wrong_check_digit(code: str) -> None:
    """Refuse what is no 全国地方公共団体コード.

    Two digits for the prefecture, three for the municipality, and a check digit: 11 less the
    remainder of 6a+5b+4c+3d+2e by 11, of which the last digit counts (総務省「全国地方公共団体
    コード仕様」).
    """
    if not re.fullmatch(r"[0-9]{6}", code) or not 1 <= int(code[:2]) <= _PREFECTURES:
        raise ValidationError("団体コードは6けたの数字です。例：112224（越谷市）", code="invalid")
    total = sum(int(digit) * weight for digit, weight in zip(code, (6, 5, 4, 3, 2), strict=False))
    if int(code[5]) != (11 - total % 11) % 10:
        raise ValidationError(
            "団体コードの最後の数字（検査数字）が合いません。番号をお確かめください。",
            code="check_digit",
        )


def _narrow(value: Any) -> str:
    return unicodedata.normalize("NFKC", str(value)).strip()


class TelephoneField(_Char):
    """A Japanese telephone number with its hyphens; full-width digits are taken, too."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("max_length", 20)
        super().__init__(*args, **kwargs)

    def to_python(self, value: Any) -> str:
        narrow = _narrow(value or "")
        return _DASHES.sub("-", narrow).strip("-")

    def validate(self, value: Any, model_instance: models.Model | None) -> None:
        super().validate(value, model_instance)
        digits = value.replace("-", "")
        if not _TELEPHONE.fullmatch(value) or len(digits) not in (10, 11):
            raise ValidationError(
                "電話番号は市外局番から、「048-940-8604」のように書いてください。", code="invalid"
            )


class PageAddressField(_Address):
    """The address of a page; one written without `https://` gets it."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("max_length", 500)
        super().__init__(*args, **kwargs)

    def formfield(self, **kwargs: Any) -> forms.Field | None:
        return super().formfield(**{"assume_scheme": "https", **kwargs})


class SiteAddressField(PageAddressField):
    """The address of a whole site: `https://` and a host name, perhaps a port, and no more."""

    def to_python(self, value: Any) -> str:
        return _narrow(value or "").rstrip("/")

    def validate(self, value: Any, model_instance: models.Model | None) -> None:
        super().validate(value, model_instance)
        if not re.fullmatch(r"https?://[a-z0-9.-]+(:[0-9]+)?", value):
            raise ValidationError(
                "住所（URL）は「https://guide.example.jp」のように、小文字のホスト名までを書いてください。",
                code="invalid",
            )


class MonthDayField(_Char):
    """A day of any year as `12-29`; `12/29` and `12月29日` are taken, too."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("max_length", 5)
        super().__init__(*args, **kwargs)

    def to_python(self, value: Any) -> str:
        narrow = _narrow(value or "")
        found = _MONTH_DAY.fullmatch(narrow)
        return f"{int(found[1]):02}-{int(found[2]):02}" if found else narrow

    def validate(self, value: Any, model_instance: models.Model | None) -> None:
        super().validate(value, model_instance)
        try:
            date.fromisoformat(f"{_LEAP_YEAR}-{value}")
        except ValueError:
            raise ValidationError(
                "月と日を「12/29」のように書いてください。", code="invalid"
            ) from None

    def formfield(self, **kwargs: Any) -> forms.Field | None:
        return super().formfield(**{**kwargs, "max_length": _LONGEST_NOTATION})
