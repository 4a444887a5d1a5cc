"""Readers find an answer with the words of their own language, with accents or without."""

import pytest
from django.utils import translation

from renewal.content.faq import ALL
from renewal.content.search import search

TYPED = {
    "en": {
        "forgot my pin number": "q5", "lost card": "lost-card", "how much does it cost": "q1",
        "can my wife go": "by-proxy", "scam call": "fraud-call", "visa": "limited-stay",
        "open on sunday": "weekend", "photo size": "photo", "appointment": "booking",
    },
    "vi": {
        "quên mã pin": "q5", "quen ma pin": "q5", "bao nhiêu tiền": "q1", "le phi": "q1",
        "trẻ em": "under-15", "đặt lịch": "booking", "lừa đảo": "fraud-call", "ảnh": "photo",
    },
    "zh-hans": {
        "忘记密码": "q5", "卡丢了": "lost-card", "多少钱": "q1", "孩子": "under-15",
        "预约": "booking", "诈骗": "fraud-call", "签证": "limited-stay", "照片": "photo",
    },
    "fil": {
        "nakalimutan ang PIN": "q5", "nawala ang card": "lost-card", "magkano": "q1",
        "bata": "under-15", "appointment": "booking", "visa": "limited-stay",
    },
    "ja-easy": {
        "あんしょうばんごう わすれた": "q5", "カード なくした": "lost-card", "お金": "q1",
        "こども": "under-15", "よやく": "booking",
    },
}  # fmt: skip


@pytest.mark.parametrize(
    ("language", "typed", "anchor"),
    [(language, typed, to) for language, asked in TYPED.items() for typed, to in asked.items()],
)
def test_what_is_typed_finds_its_answer_first(language, typed, anchor):
    with translation.override(language):
        found = search(typed, ALL)

    assert found[0].anchor == anchor
