"""The choices of the clerk's desk, each with its key and its short words, in Japanese alone."""

from dataclasses import dataclass

from renewal.rules.situation import (
    Age,
    CardType,
    Changed,
    Licence,
    MadeAs,
    Notice,
    OldCard,
    PickupReason,
    Pin,
    Renew,
    ReplyForm,
    Stay,
    Who,
)
from renewal.rules.window import Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """One choice of the desk: the word of the address, its key, its name, its values in short."""

    name: str
    key: str
    title: str
    options: tuple[tuple[str, str], ...]


_UNKNOWN = "不明"

WITHOUT_DATES = (
    Group(
        name="renew",
        key="g",
        title="手続き",
        options=((Renew.CERTIFICATE, "証明書"), (Renew.CARD, "カード")),
    ),
    Group(
        name="standing",
        key="z",
        title="期限",
        options=((Standing.OPEN, "期限内"), (Standing.EXPIRED, "切れた")),
    ),
)
"""What the dates decide, as soon as one is given."""

CASE = (
    Group(
        name="who",
        key="w",
        title="来た人",
        options=(
            (Who.SELF, "本人"),
            (Who.PROXY, "代理人"),
            (Who.LEGAL_REPRESENTATIVE, "法定代理人"),
            (Who.UNKNOWN, _UNKNOWN),
        ),
    ),
    Group(
        name="age",
        key="a",
        title="持ち主の年齢",
        options=(
            (Age.ADULT, "18歳以上"),
            (Age.FROM_15_TO_17, "15〜17"),
            (Age.UNDER_15, "15未満"),
            (Age.UNKNOWN, _UNKNOWN),
        ),
    ),
    Group(
        name="pin",
        key="p",
        title="暗証番号",
        options=((Pin.KNOWN, "分かる"), (Pin.FORGOTTEN, "忘れた"), (Pin.UNKNOWN, _UNKNOWN)),
    ),
    Group(
        name="reply-form",
        key="r",
        title="照会書兼回答書",
        options=(
            (ReplyForm.SEALED, "封あり"),
            (ReplyForm.NONE, "なし"),
            (ReplyForm.UNKNOWN, _UNKNOWN),
        ),
    ),
    Group(
        name="pickup-reason",
        key="u",
        title="やむを得ない理由",
        options=(
            (PickupReason.NONE, "なし"),
            (PickupReason.LISTED, "あり"),
            (PickupReason.UNKNOWN, _UNKNOWN),
        ),
    ),
    Group(
        name="old-card",
        key="k",
        title="いまのカード",
        options=((OldCard.HAVE, "あり"), (OldCard.LOST, "紛失"), (OldCard.UNKNOWN, _UNKNOWN)),
    ),
    Group(
        name="notice",
        key="n",
        title="有効期限通知書",
        options=((Notice.HAVE, "あり"), (Notice.LOST, "なし"), (Notice.UNKNOWN, _UNKNOWN)),
    ),
    Group(
        name="card-type",
        key="t",
        title="カードの種類",
        options=(
            (CardType.PIN, "暗証番号あり"),
            (CardType.NO_PIN, "顔認証"),
            (CardType.UNKNOWN, _UNKNOWN),
        ),
    ),
    Group(
        name="changed",
        key="m",
        title="変わったこと",
        options=(
            (Changed.NO, "なし"),
            (Changed.WITHIN_CITY, "市内転居"),
            (Changed.MOVED_IN, "転入"),
            (Changed.NAME, "氏名"),
            (Changed.UNKNOWN, _UNKNOWN),
        ),
    ),
    Group(
        name="stay",
        key="s",
        title="在留期間",
        options=(
            (Stay.UNLIMITED, "限りなし"),
            (Stay.LIMITED, "限りあり"),
            (Stay.UNKNOWN, _UNKNOWN),
        ),
    ),
    Group(
        name="licence",
        key="l",
        title="マイナ免許証",
        options=((Licence.NO, "なし"), (Licence.ON_CARD, "あり"), (Licence.UNKNOWN, _UNKNOWN)),
    ),
    Group(
        name="made-as",
        key="e",
        title="作ったとき",
        options=((MadeAs.UNKNOWN, _UNKNOWN), (MadeAs.ADULT, "成人"), (MadeAs.MINOR, "未成年")),
    ),
)

HERE = Group(name="at", key="b", title="この窓口", options=(("", "全部"),))
BESIDE = Group(name="beside", key="y", title="並べる言語", options=(("", "日本語だけ"),))
"""Both are completed: by the office's counters, by the languages offered."""

EVERY = (*WITHOUT_DATES, *CASE, HERE, BESIDE)
"""In the order of the screen."""
