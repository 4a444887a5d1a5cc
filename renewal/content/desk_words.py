"""What the clerk's desk says, in Japanese alone. The resident's side speaks as the guide does."""

from renewal.rules.who import Instead

CASE_TITLES = (
    "証明書 本人",
    "証明書 本人・暗証番号忘れ",
    "証明書 期限切れ・本人",
    "証明書 代理人・封あり",
    "証明書 代理人・照会書なし",
    "証明書 本人・通知書なし",
    "カード 本人",
    "カード 15歳未満と親",
    "カード 紛失",
    "在留期間が延びた",
)
"""The ten common cases in short, in the order of their keys 1 to 9 and 0."""

TITLES: dict[str, str] = {
    "yes": "今日、ここで できます",
    "yes-twice": "今日は受け付けまで。あと1回です",
    "anew": "期限が切れています。今日、発行し直せます",
    "not-yet": "まだ できません",
    "elsewhere": "この窓口では できません",
    "closed": "今日は できません",
    "other-person": "この人では できません",
    "no-form": "照会書兼回答書がないと できません",
    "from-home": "窓口でなく、家から申し込みます",
    "lost-first": "紛失の届け出が先です",
    "stay-lapsed": "延長できません。カードを作り直します",
    "check-date": "日付を確かめてください",
    "ask": "決まりが登録されていません。確かめてください",
    "undated": "日付を入れてください",
}
"""The verdict in the clerk's words, by `guidance.desk.Can`."""

TITLES_ANYWHERE: dict[str, str] = {
    "yes": "今日 できます",
    "anew": "期限が切れています。今日、発行し直せます",
}
"""Where no counter was named as this one."""

TITLES_OTHER_DAY: dict[str, str] = {
    "yes": "その日、できます",
    "yes-twice": "その日は受け付けまで。あと1回です",
    "anew": "期限が切れています。その日、発行し直せます",
    "closed": "その日は できません",
}
"""For a day that is not today."""

CARD_TITLE = "今日、申し込めます。受け取りは後日です"
CARD_TITLE_OTHER_DAY = "その日、申し込めます。受け取りは後日です"

TEXTS: dict[str, str] = {
    "yes": "受付 {hours}（{counters}）。",
    "yes-twice": "照会書を本人へ送ります。代理人は、回答書を持ってもう一度です（{counters}）。",
    "anew": "受付 {hours}（{counters}）。カードの期限までなら発行できます。",
    "not-yet": "{day}から できます。",
    "elsewhere": "できる窓口：{counters}。",
    "closed": "次に開くのは {day}（{counters}）。",
    "closed-in-time": "期限までに開いている日がありません。",
    "no-form": "本人が書いて封をした照会書兼回答書が要ります。",
    "from-home": "スマートフォン、パソコン、証明写真機、郵便で申し込めます。",
    "lost-first": "0120-95-0178（24時間）で利用を止めてから、再交付の手続きを案内します。",
    "stay-lapsed": "カードの期限が過ぎています。手数料がかかることがあります。",
    "check-date": "証明書の日付が見積もりです。カードの記入か、端末で確かめます。",
    "ask": "窓口で受けるかどうかを、担当に確かめます。",
    "undated": "下は、手続きできる期間の持ち物です（{counters}）。",
}
"""What follows from it. `hours`, `counters`, `day` are filled in."""

INSTEAD: dict[Instead, str] = {
    Instead.LEGAL_REPRESENTATIVE: (
        "15歳未満の手続きは法定代理人がします。下は、法定代理人の持ち物です。"
    ),
    Instead.HOLDER_AT_PICKUP: "受け取りは本人です。下は、本人が来るときの持ち物です。",
}

HOURS_UNKNOWN = "時間は未登録"
WHY = "根拠"
PREVIEW = "プレビュー：{day}の答えです。今日の答えではありません。"
READ_ON = "窓口の情報：{moment}に読み取り（第{version}版）"
READ_SHIPPED = "窓口の情報：ガイドと一緒に配られたもの"

KEYS_DATES = "日付"
KEYS_CASES = "よくある場合（日付、窓口、言語はそのまま）"
KEYS_CHOICES = "条件：押すたびに次の値。Shiftを押しながらで前の値"
KEYS_ACTIONS = "そのほか"
KEYS_IN_DATES = (("Enter", "次の日付へ。カードの期限のあとは、入力欄の外へ"),)
ACTIONS = (
    ("Esc", "次の人：この窓口だけを残して、すべて消す"),
    ("I", "印刷する紙を開く（住民の言語と日本語）"),
    ("V", "画面を住民に向ける（大きな文字）。もう一度で戻る"),
    ("J", "くわしく：使えなくなるもの、気をつけること、もとにした資料"),
    ("H", "変わったことの一覧"),
    ("?", "キーの一覧"),
    ("X", "キー操作を止める、また使う"),
)
"""Every key that is no date, case or choice."""

DONE = {"+": "追加", "~": "変更", "-": "削除"}
"""What was done to a row of the office's facts."""
