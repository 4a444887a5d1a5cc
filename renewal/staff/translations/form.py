"""The form of one language: a field for each text, and what was typed into it.

It holds all texts at once, and several persons may have it open. So only what was changed in it is
written, and each field says by a digest what stood in it when it was opened.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from django import forms
from django.core.exceptions import ValidationError

from renewal.municipality.models import Translation
from renewal.municipality.models.translation import digest_of
from renewal.municipality.texts import Place
from renewal.staff.refused import Problem
from renewal.staff.translations.texts import Text, Texts

PLACES = {
    Place.MUNICIPALITY: "市区町村の名前",
    Place.HALL: "庁舎の名前",
    Place.DEPARTMENT: "担当",
    Place.PICKUP_PLACE: "新しいカードの受け取り場所",
    Place.BOOKING_CONTACT: "予約の申し込み先",
    Place.COUNTER: "窓口の名前",
    Place.FLOOR: "窓口の階",
    Place.ADDRESS: "窓口の所在地",
    Place.CLOSURE: "休業日の理由",
    Place.INCIDENT: "緊急の停止のお知らせ",
    Place.QUESTION: "よくある質問の質問",
    Place.ANSWER: "よくある質問の答え",
}
_SHORT = 30
_TEXT, _WAS, _DROP = "text-", "was-", "drop-"
_CLEAN = forms.CharField(required=False).clean  # refuses what no database keeps

Rows = Mapping[str, Translation]


@dataclass(slots=True, kw_only=True)
class Field:
    """A text with what is typed for it. `was`: the digest of what stood there at the opening."""

    text: Text
    typed: str
    was: str
    errors: list[str] = field(default_factory=list)

    @property
    def key(self) -> str:
        """Return what tells this field from the others, in names and ids."""
        return digest_of(self.text.japanese)

    @property
    def is_changed(self) -> bool:
        """Say whether something else is typed than what stood there, and than what stands now."""
        return digest_of(self.typed) != self.was and self.typed != _plain(self.text.written)

    @property
    def is_short(self) -> bool:
        """Say whether one line is enough to type into."""
        return len(self.text.japanese) <= _SHORT and "\n" not in self.text.japanese

    @property
    def name(self) -> str:
        """Return the beginning of the Japanese, for messages."""
        first = self.text.japanese.split("\n")[0].strip()
        return first if first == self.text.japanese else f"{first[:_SHORT]}…"

    @property
    def places(self) -> str:
        """Return where the text stands, in words."""
        return "、".join(PLACES[place] for place in self.text.places)


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """All fields by how urgent they are.

    `lost`: what was typed for Japanese that somebody changed or deleted meanwhile.
    """

    lacking: list[Field]
    readable: list[Field]
    said: list[Field]
    unused: list[Field]
    lost: list[str]

    @property
    def fields(self) -> list[Field]:
        """Return every field, in the order of the page."""
        return [*self.lacking, *self.readable, *self.said, *self.unused]

    @property
    def problems(self) -> Iterator[Problem]:
        """Yield what is wrong, with a way to each field."""
        for number, typed in enumerate(self.lost, 1):
            text = f"日本語がこの間に変わり、保存できません：{typed[:_SHORT]}"
            yield Problem(anchor=f"id_lost_{number}", text=text)
        for one in self.fields:
            for message in one.errors:
                yield Problem(anchor=f"id_{one.key}", text=f"{one.name}：{message}")


def form_of(texts: Texts, sent: Mapping[str, str]) -> Form:
    """Return the form with what was `sent`; with nothing sent, what stands now."""
    groups = [
        [_field(text, sent) for text in group]
        for group in (texts.lacking, texts.readable, texts.said, texts.unused)
    ]
    keys = {one.key for group in groups for one in group}
    lacking, readable, said, unused = groups
    return Form(
        lacking=lacking, readable=readable, said=said, unused=unused, lost=list(_lost(sent, keys))
    )


def changed_rows(form: Form, rows: Rows, new: Translation) -> list[tuple[Field, Translation]]:
    """Return what was changed with its rows, not stored yet; `errors` tell what is wrong.

    `rows`: those that are stored, by their Japanese. `new`: whose they are, in which language.
    """
    found = []
    for one in form.fields:
        if one.is_changed:
            japanese = one.text.japanese
            row = rows.get(japanese) or Translation(
                municipality=new.municipality, language=new.language, japanese=japanese
            )
            _write_into(row, one)
            found.append((one, row))
    return found


def _field(text: Text, sent: Mapping[str, str]) -> Field:
    stands = _plain(text.written)
    now, key = digest_of(stands), digest_of(text.japanese)
    typed = "" if _DROP + key in sent else _plain(sent.get(_TEXT + key, stands))
    found = Field(text=text, typed=typed, was=sent.get(_WAS + key, now))
    # What somebody else wrote meanwhile where nothing was typed here is shown, and stays.
    return found if found.is_changed else Field(text=text, typed=stands, was=now)


def _lost(sent: Mapping[str, str], keys: set[str]) -> Iterator[str]:
    for name, value in sent.items():
        key, typed = name.removeprefix(_TEXT), _plain(value)
        is_ours = name.startswith(_TEXT) and key not in keys
        if is_ours and typed and digest_of(typed) != sent.get(_WAS + key):
            yield typed


def _write_into(row: Translation, one: Field) -> None:
    stands = _plain(one.text.written)
    if one.was != digest_of(stands):
        one.errors.append(_meanwhile(stands))
        # Whoever reads this and saves again means it.
        one.was = digest_of(stands)
    if not one.typed:
        # The row goes, and its history has to hold what stood in it.
        return
    row.text = one.typed
    try:
        _CLEAN(one.typed)
        row.full_clean()
    except ValidationError as error:
        one.errors += error.messages


def _meanwhile(stands: str) -> str:
    did = f"「{stands}」と書きました" if stands else "これを消しました"
    return f"ほかの人がこの間に{did}。もう一度保存すると、いま入力されているものになります。"


def _plain(text: str) -> str:
    """Return a text without the blanks around it, with line breaks of one kind."""
    return text.replace("\r\n", "\n").replace("\r", "\n").strip()
