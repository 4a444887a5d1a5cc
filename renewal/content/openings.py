"""What is said where the law leaves an expiry open: why, and who can tell."""

from django.utils.translation import gettext_lazy as _

from renewal.content.words import Words
from renewal.rules.expiry import Open

OPENINGS: dict[Open, Words] = {
    # Translators: {tel} is the telephone number of the office
    Open.EVE_OF_ADULTHOOD: _(
        "18歳（2022年3月までに受け付けられた申請では20歳）になる誕生日の前の日に作られたカードの"
        "期限は、法律の文だけでは決まりません。カードに印刷された日付を見てください。"
        "読めないときは、窓口で確かめてください（{tel}）。"
    ),
    Open.MADE_AFTER_OLD_EXPIRY: _(
        "前のカードの期限の日か、そのあとに作られたカードの期限は、法律の文だけでは決まりません。"
        "カードに印刷された日付を見てください。読めないときは、窓口で確かめてください（{tel}）。"
    ),
}
"""Each holds {tel}."""
