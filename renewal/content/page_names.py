"""What the pages are called in a link to them, by the names of their addresses."""

from django.utils.translation import gettext_lazy as _

from renewal.content.words import Words

PAGE_NAMES: dict[str, Words] = {
    "check": _("日付で調べる"),
    "procedures": _("更新の方法をえらぶ"),
    "photo-and-form": _("顔写真と交付申請書"),
    "after-applying": _("カードを申し込んだあと"),
    "checklist": _("持ち物の一覧"),
    "household": _("家族の分をまとめて調べる"),
    "notice": _("青い封筒が届いた方"),
    "faq": _("よくある質問"),
    "offices": _("窓口"),
    "about": _("このサイトについて"),
}

# Translators: what a QR code is called for those who can't see it
QR_OF_ANSWER: Words = _("この答えのアドレスのQRコード")
