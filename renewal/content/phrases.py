"""Sentences used twice: in an answer and on the page it leads to."""

from django.utils.translation import gettext_lazy as _

CARD_IS_FREE = _("カードは無料です。受け取るときに、いままでのカードを返してください。")
CARD_FEE = _("なくしたなどの理由で返せないときは、1,000円です。電子証明書がいらない方は800円です。")
FORM_AGAIN = _(
    "もう一度もらえます。マイナンバーカードや運転免許証などの本人確認書類を持って、"
    "窓口へ行ってください。窓口：{counters_for_form}。{form_by_post}"
)
# Translators: 申請書ID: the 23-digit number printed on the application form
ID_WHERE = _("申請書IDは、交付申請書の右上にある23桁の数字です。12桁のマイナンバーではありません。")
OLD_FORM = _(
    "氏名、住所、在留期間が変わった方は、前の用紙と申請書IDを使えません。"
    "新しい用紙をもらってください。"
)
PHOTO_ON_PAPER = _("紙の写真は、縦4.5センチ、横3.5センチです。裏に氏名と生年月日を書きます。")
PHOTO_AS_FILE = _(
    "写真のデータは、JPEG形式、20KBから7MBまで、縦も横も480から6,000ピクセルまでです。"
)
PIN_SET_ANEW = _(
    "更新と一緒に、同じ窓口で決め直せます。カードのほかに、運転免許証、パスポート、"
    "年金手帳などの本人確認書類を持って行ってください。"
)
EXTENSION_IS_FREE = _("期限を延ばす手続きは、ほかの市では無料です。")
HOURS = _("開いている日と時間は、窓口に確かめてください（{tel}）。")
SYSTEM_CLOSED = _(
    "毎月、第3土曜日の次の日曜日は、全国のシステムが休みです。窓口が開いていても、"
    "手続きできません。ほかに休む日もあります。"
)
PHONE_STOPS = _(
    "カードの電子証明書を更新すると、スマートフォンに入れたものは止まります。更新したあとで、"
    "入れ直してください。"
)
