"""What the JSON interface says about a request that no field alone is to blame for."""

from django.utils.translation import gettext_lazy as _

from renewal.content.words import Words

NOT_AN_OBJECT: Words = _("JSONのオブジェクト（{ } で囲んだもの）を送ってください。")
CONTENT_TYPE: Words = _("Content-Typeを「application/json」にして、JSONを送ってください。")
TOO_LARGE: Words = _("送られたものが大きすぎます。")
TOO_MANY: Words = _("項目が多すぎます。")
UNUSABLE: Words = _("この値は使えません。")
NO_SUCH_ADDRESS: Words = _("このアドレスには何もありません。")
NO_SUCH_METHOD: Words = _("このアドレスでは使えないメソッドです。")
