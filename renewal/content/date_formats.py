"""How each language writes a day: one entry a language, for no library knows all of ours."""

from dataclasses import dataclass

_NUMBERS = tuple(str(number) for number in range(1, 13))
_HANJI = tuple("一二三四五六日")


@dataclass(frozen=True, slots=True, kw_only=True)
class DateFormat:
    """The patterns of one language. They may hold {year}, {era}, {month}, {day} and {weekday}.

    `full` stands wherever a day is told, `plain` in small print, `short` beside a picture, `month`
    for what is only about a month. `months` are what {month} becomes (in `short`: `short_months`
    where there are any), `weekdays` what {weekday}
    becomes and what heads a calendar, both from Monday and January; `weekday_names` stand alone.
    """

    full: str
    plain: str
    short: str
    month: str
    weekdays: tuple[str, ...]
    weekday_names: tuple[str, ...]
    weekdays_in_dates: tuple[str, ...] = ()
    months: tuple[str, ...] = _NUMBERS
    short_months: tuple[str, ...] = ()


_JAPANESE = tuple("月火水木金土日")

FORMATS: dict[str, DateFormat] = {
    "ja": DateFormat(
        full="{year}年（{era}）{month}月{day}日（{weekday}）",
        plain="{year}年{month}月{day}日",
        short="{month}月{day}日",
        month="{year}年{month}月",
        weekdays=_JAPANESE,
        weekday_names=tuple(f"{name}曜日" for name in _JAPANESE),
    ),
    # Without the era, which readers of easy Japanese seldom know.
    "ja-easy": DateFormat(
        full="{year}年{month}月{day}日（{weekday}）",
        plain="{year}年{month}月{day}日",
        short="{month}月{day}日",
        month="{year}年{month}月",
        weekdays=_JAPANESE,
        weekday_names=tuple(f"{name}曜日" for name in _JAPANESE),
    ),
    # The month by its name: 5/7 is read in two ways.
    "en": DateFormat(
        full="{day} {month} {year} ({weekday})",
        plain="{day} {month} {year}",
        short="{day} {month}",
        month="{month} {year}",
        months=(
            *("January", "February", "March", "April", "May", "June"),
            *("July", "August", "September", "October", "November", "December"),
        ),
        short_months=(
            *("Jan", "Feb", "Mar", "Apr", "May", "Jun"),
            *("Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
        ),
        weekdays=("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
        weekday_names=(
            *("Monday", "Tuesday", "Wednesday", "Thursday"),
            *("Friday", "Saturday", "Sunday"),
        ),
    ),
    "zh-hans": DateFormat(
        full="{year}年{month}月{day}日（周{weekday}）",
        plain="{year}年{month}月{day}日",
        short="{month}月{day}日",
        month="{year}年{month}月",
        weekdays=_HANJI,
        weekday_names=tuple(f"周{name}" for name in _HANJI),
    ),
    # Sentences put “ngày” in front of a date, and “tháng” in front of a month, where they need it.
    "vi": DateFormat(
        full="{day} tháng {month} năm {year} ({weekday})",
        plain="{day}/{month}/{year}",
        short="{day}/{month}",
        month="tháng {month} năm {year}",
        weekdays=("T2", "T3", "T4", "T5", "T6", "T7", "CN"),
        weekdays_in_dates=(
            *("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm"),
            *("thứ Sáu", "thứ Bảy", "Chủ Nhật"),
        ),
        weekday_names=(
            *("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm"),
            *("thứ Sáu", "thứ Bảy", "Chủ Nhật"),
        ),
    ),
    "fil": DateFormat(
        full="{month} {day}, {year} ({weekday})",
        plain="{month} {day}, {year}",
        short="{month} {day}",
        month="{month} {year}",
        months=(
            *("Enero", "Pebrero", "Marso", "Abril", "Mayo", "Hunyo"),
            *("Hulyo", "Agosto", "Setyembre", "Oktubre", "Nobyembre", "Disyembre"),
        ),
        short_months=(
            *("Ene", "Peb", "Mar", "Abr", "May", "Hun"),
            *("Hul", "Ago", "Set", "Okt", "Nob", "Dis"),
        ),
        weekdays=("Lun", "Mar", "Miy", "Huw", "Biy", "Sab", "Lin"),
        weekday_names=(
            *("Lunes", "Martes", "Miyerkules", "Huwebes"),
            *("Biyernes", "Sabado", "Linggo"),
        ),
    ),
}
