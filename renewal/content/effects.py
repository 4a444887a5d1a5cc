"""What a card is used for, and what is said about the last day of each use."""

from django.utils.translation import gettext_lazy as _

from renewal.content.words import Words
from renewal.rules.effects import Use

USES: dict[Use, Words] = {
    Use.CONVENIENCE_STORE: _("コンビニで証明書を受け取る"),
    Use.E_TAX: _("税金の申告（e-Tax）"),
    Use.MYNAPORTAL: _("マイナポータル"),
    Use.PHONE_CERTIFICATES: _("スマートフォンに入れた電子証明書"),
    Use.INSURANCE: _("健康保険証（マイナ保険証）"),
    Use.IDENTITY: _("本人確認の書類"),
    # Translators: the driving licence recorded on the card
    Use.LICENCE: _("カードに載せた運転免許証"),
}

UNTIL_ITS_OWN_DAY: Words = _("免許証そのものの期限まで。カードの期限では変わりません。")
AFTER_RENEWAL: Words = _(
    "スマートフォンに入れた電子証明書は、カードの電子証明書を更新すると使えなくなります。"
    "更新したあとで、スマートフォンに入れ直します。"
)
