"""Calendars and JSON in every language: plain text, and none of it in another language."""

import json
import re

import pytest
import vobject

from renewal.municipality import snapshot
from renewal.municipality.texts import texts

MARKS = re.compile("[\ufff9\ufffa\ufffb{}]")
JAPANESE = re.compile(r"[ぁ-ゖァ-ヺーｦ-ﾟ㐀-鿿々]")
CASE = "certificate=2027-01-20&card=2032-01-20&who=proxy&reply-form=none"


def without_names(text: str) -> str:
    """Return `text` without what the office wrote: its names are Japanese in every language."""
    for name in sorted(texts(snapshot.current().office), key=len, reverse=True):
        text = text.replace(name, "")
    return text


@pytest.mark.parametrize("language", ["ja-easy", "en", "zh-hans", "vi", "fil"])
def test_a_calendar_is_plain_text(visitor, language):
    response = visitor.get(f"/calendar.ics?{CASE}&lang={language}")

    events = vobject.readOne(response.content.decode()).vevent_list
    said = [one.value for event in events for one in (event.summary, event.description)]
    assert len(said) >= 4
    assert [text for text in said if MARKS.search(text)] == []
    if language in {"en", "vi", "fil"}:
        assert [text for text in said if JAPANESE.search(without_names(text))] == []


@pytest.mark.parametrize("language", ["ja-easy", "en", "zh-hans", "vi", "fil"])
def test_the_interface_answers_in_plain_text(visitor, language):
    response = visitor.get(f"/api/v1/checklist?{CASE}&lang={language}")
    answer = json.loads(response.content)

    assert response["Content-Language"] == language
    assert not MARKS.search(response.content.decode().replace("{", "").replace("}", ""))
    names = [item["name"] for item in answer["bring"]]
    assert len(names) > 2
    if language in {"en", "vi", "fil"}:
        assert [name for name in names if JAPANESE.search(name)] == []


@pytest.mark.parametrize("language", ["ja-easy", "en", "zh-hans", "vi", "fil"])
def test_its_refusals_are_told_in_the_language_asked_for(visitor, language):
    response = visitor.get(f"/api/v1/windows?certificate=x&lang={language}")
    (problem,) = json.loads(response.content)["detail"]

    japanese = json.loads(visitor.get("/api/v1/windows?certificate=x").content)["detail"][0]
    assert response.status_code == 422
    assert problem["message"] != japanese["message"]
    assert not MARKS.search(problem["message"])


def test_the_length_that_is_sent_is_the_length_there_is(visitor):
    """Marks are rendered after Django has counted."""
    for path in ("/ja-easy/", "/en/", "/"):
        response = visitor.get(path)
        assert int(response["Content-Length"]) == len(response.content)
