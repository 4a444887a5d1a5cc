"""The topics that the questions are grouped under, in order, with their headings."""

from django.utils.translation import gettext_lazy as _

from renewal.content.words import Words

TOPICS: dict[str, Words] = {
    "certificate": _("電子証明書の更新"),
    "card": _("新しいカード"),
    "dates": _("期限と時期"),
    "visit": _("窓口と代わりの人"),
    "pins": _("暗証番号"),
    "trouble": _("困ったとき・更新のあと"),
    "people": _("人によって違うこと"),
}
