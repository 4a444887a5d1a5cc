"""How to get another application form without going to a counter."""

from django.utils.translation import gettext_lazy as _

from renewal.content.words import Words

FORM_BY_POST: dict[tuple[bool, bool], Words] = {
    (True, True): _(
        "電話か、市のホームページの電子申請でも頼めます。住民票の住所に郵便で届きます。"
        "転送はされません。"
    ),
    (True, False): _("電話でも頼めます。用紙は住民票の住所に郵便で届き、転送はされません。"),
    (False, True): _(
        "市のホームページの電子申請でも頼めます。用紙は住民票の住所に郵便で届きます。"
        "転送はされません。"
    ),
    (False, False): _("郵便で送ってもらえるかどうかは、電話で確かめてください（{tel}）。"),
}
"""By whether the office takes requests by telephone, and by electronic application."""
