"""What the office wrote, in another language."""

from collections.abc import Collection
from hashlib import sha256
from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.core.validators import MaxLengthValidator
from django.db import models

from renewal.catalogues.marks import JAPANESE, without_marks
from renewal.municipality.models.fact import Fact
from renewal.municipality.models.labels import other_languages
from renewal.municipality.models.municipality import Municipality
from renewal.municipality.models.recorded import history_of
from renewal.municipality.texts import TELEPHONE

# An answer to a question is the longest text there is; other scripts take more letters.
_LONGEST_JAPANESE, LONGEST = 3000, 6000
# Braces in no pair would be taken for the name of a fact, and marks that were typed for ours.
_LOOSE = set("{}\ufff9\ufffa\ufffb")


def refuse_unsayable(text: str) -> None:
    """Refuse nothing but spaces, and braces that are neither a reading nor words in Japanese."""
    if not text.strip():
        raise ValidationError("空白だけにはできません。", code="only_spaces")
    if _LOOSE & set(without_marks(text)):
        raise ValidationError(
            "「{」と「}」は、ふりがな {漢字|かんじ} と日本語の語 {ja:窓口} にだけ使えます。",
            code="loose_marks",
        )
    if any(TELEPHONE.search(found) for found in JAPANESE.findall(text)):
        raise ValidationError("電話番号は {ja:…} の外に書いてください。", code="marked_number")


def _no_longer_than(most: int) -> MaxLengthValidator:
    return MaxLengthValidator(most, message=f"{most}文字以内で書いてください。")


def digest_of(japanese: str) -> str:
    """Return what stands for a text of any length where it has to be unique."""
    return sha256(japanese.encode()).hexdigest()


class Translation(Fact):
    """One text in one language. It belongs to no row: whatever says the same is said alike.

    `digest`: a stand-in for `japanese`, which is too long for an index of PostgreSQL.
    """

    municipality = models.ForeignKey(
        Municipality, models.CASCADE, related_name="translations", verbose_name="市区町村"
    )
    language = models.CharField("言語", max_length=20, choices=other_languages)
    japanese = models.TextField("日本語", validators=[_no_longer_than(_LONGEST_JAPANESE)])
    text = models.TextField(
        "その言語での書き方",
        validators=[_no_longer_than(LONGEST), refuse_unsayable],
        help_text="そのまま公開されます。",
    )
    digest = models.CharField("日本語の照合値", max_length=64, editable=False)

    history = history_of("ほかの言語での書き方")

    class Meta:
        verbose_name = "ほかの言語での書き方"
        verbose_name_plural = "ほかの言語での書き方"
        ordering: ClassVar[list[str]] = ["pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["municipality", "language", "digest"],
                name="translation_once_each",
                violation_error_message="この日本語の、この言語での書き方は、すでにあります。",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_language_display()}：{self.japanese[:30]}"

    def clean_fields(self, exclude: Collection[str] | None = None) -> None:
        """Refuse wrong values, with the digest of what is said now."""
        self.digest = digest_of(self.japanese)
        super().clean_fields(exclude)

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save the row with the digest of what it says."""
        self.digest = digest_of(self.japanese)
        super().save(*args, **kwargs)
