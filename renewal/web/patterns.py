"""Sample data for the page that shows every component once (development only)."""

MAY_20_2025 = {"iso": "2025-05-20", "text": "2025年（令和7年）5月20日（火）"}
FEBRUARY_21_2025 = {"iso": "2025-02-21", "text": "2025年（令和7年）2月21日（金）"}


def samples() -> dict[str, object]:
    """Everything `patterns.html` needs, under one name; the shapes are the components' contract."""
    return {
        "errors": [("card-y", "カードの有効期限が、ありえない日付です。")],
        "lead": "カードに書かれた日付から、更新できる期間がわかります。",
        "verdicts": _verdicts(),
        "sources": _sources(),
        "heading_picture": "有効期限はどこに書いてありますか",
        "heading_form": "入力欄",
        "date_fields": [_date_field("certificate"), _date_field("card", "2月に30日はありません。")],
        "choice_fields": [
            _choice_field("made-as"),
            _choice_field("who", "一つ選んでください。"),
        ],
        "button": "調べる",
        "button_secondary": "やり直す",
        "notices": _notices(),
        "heading_lists": "一覧",
        "steps": [
            "市民課の窓口へ行きます。",
            "暗証番号を入力します。",
            "更新が終わります。",
        ],
        "links": [
            {"title": "日付で調べる", "text": "いつからいつまで更新できるかがわかります。"},
            {"title": "青い封筒が届いた方", "text": "中に入っているものと、次にすること。"},
        ],
    }


def _verdicts() -> list[dict[str, object]]:
    cases = [
        (
            "open",
            "いま更新できます",
            "電子証明書を更新してください",
            "あと49日",
            "2025年4月1日（火）",
            "62",
            "middle",
        ),
        (
            "too-early",
            "まだ更新できません",
            "次に更新するのは電子証明書です",
            "あと134日",
            "2025年1月6日（月）",
            "0",
            "start",
        ),
        (
            "expired",
            "有効期限が過ぎています",
            "電子証明書を発行し直してください",
            "42日過ぎています",
            "2025年7月1日（火）",
            "100",
            "end",
        ),
    ]
    return [
        {
            "standing": standing,
            "state": state,
            "title": title,
            "facts": _facts(left),
            "timeline": _timeline(standing, today, x_today, today_anchor),
        }
        for standing, state, title, left, today, x_today, today_anchor in cases
    ]


def _timeline(standing: str, today: str, x_today: str, today_anchor: str) -> dict[str, str]:
    return {
        "label": f"2025年2月21日から5月20日までの期間の図。今日は{today}です。",
        "standing": standing,
        "x_open": "30",
        "x_close": "80",
        "x_today": x_today,
        "today_anchor": today_anchor,
        "open_text": "2025年2月21日（金） 更新できる最初の日",
        "today_text": f"{today} 今日",
        "close_text": "2025年5月20日（火） 有効期限の日（最後の日）",
    }


def _facts(left: str) -> list[dict[str, object]]:
    return [
        {"term": "いつから", "date": FEBRUARY_21_2025, "emphasis": True},
        {"term": "いつまで", "date": MAY_20_2025, "emphasis": True},
        {"term": "残りの日数", "value": left, "emphasis": False},
    ]


def _sources() -> list[dict[str, str]]:
    return [
        {
            "title": "行政手続における特定の個人を識別するための番号の利用等に関する法律",
            "article": "第17条",
            "url": "https://laws.e-gov.go.jp/law/425AC0000000027",
            "checked_on": "2026年6月14日に確認",
        }
    ]


def _date_field(name: str, error: str = "") -> dict[str, object]:
    typed = ("2025", "2", "30") if error else ("", "", "")
    return {
        "name": name,
        "legend": "電子証明書の有効期限" if name == "certificate" else "カードの有効期限",
        "hint": "例：2025年5月20日。年の欄に「令和7年5月20日」とまとめて書いてもかまいません。",
        "error": error,
        "required": bool(error),
        "is_wrong": bool(error),
        "typed": typed,
    }


def _choice_field(name: str, error: str = "") -> dict[str, object]:
    options = [
        ("adult", "18歳以上でした", "2022年3月31日までに作ったカードは、20歳以上でしたか。"),
        ("minor", "18歳未満でした", ""),
        ("unknown", "わかりません", ""),
    ]
    return {
        "name": name,
        "legend": "カードを作った日に、何歳でしたか",
        "hint": "カードを受け取った日ではありません。",
        "error": error,
        "required": bool(error),
        "options": [
            {
                "id": f"{name}-{value}",
                "value": value,
                "label": label,
                "hint": hint,
                "checked": value == "unknown" and not error,
            }
            for value, label, hint in options
        ],
    }


def _notices() -> list[dict[str, str]]:
    return [
        {"kind": "info", "text": "通知書がなくても更新できます。"},
        {"kind": "warning", "text": "電子証明書の日付は、カードの日付から見込んだものです。"},
        {"kind": "error", "text": "いまは調べられません。お電話でお尋ねください。"},
        {"kind": "success", "text": "日付を読み取りました。"},
    ]
