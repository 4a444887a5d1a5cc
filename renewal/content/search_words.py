"""What the search page says about what was typed."""

from django.utils.translation import gettext_lazy as _

from renewal.content.words import Words

NUMBER_REFUSED: Words = _(
    "12桁のマイナンバー（個人番号）は入れないでください。入れられた番号は消しました。"
)
