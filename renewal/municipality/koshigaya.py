"""越谷市, from its page 87893 of 2024-05-22: what the page says, and nothing it does not."""

from datetime import date

from renewal.municipality.office import Admits, Booking, Counter, Office, OfficePage, Service

# The page says what one brings for a new form, and not whether another may come for it.
_FORM = (Service.FORM_REISSUE, Admits.HOLDER_OTHERS_UNKNOWN)
_BRANCH = ((Service.CERTIFICATE, Admits.HOLDER_ONLY), _FORM)

KOSHIGAYA = Office(
    code="112224",
    name="越谷市",
    reading="こしがやし",
    hall="越谷市役所",
    department="市民協働部 市民課 マイナンバーカード担当（本庁舎1階）",
    telephone="048-940-8604",
    fax="048-960-1267",
    page=OfficePage(
        title="マイナンバーカード・電子証明書有効期限通知書が届いたら",
        number="87893",
        url=(
            "https://www.city.koshigaya.saitama.jp/kurashi_shisei/kurashi/todokede/"
            "mynumbercard/yukoukigentuchisyo.html"
        ),
        updated_on=date(2024, 5, 22),
        checked_on=date(2026, 11, 22),
    ),
    counters=(
        Counter(
            code="shimin-ka",
            name="市民課",
            reading="しみんか",
            floor="本庁舎1階",
            telephone="048-940-8604",
            accepts=(
                (Service.CERTIFICATE, Admits.ANYONE),
                (Service.CARD_SUPPORT, Admits.HOLDER_ONLY),
                _FORM,
            ),
        ),
        Counter(
            code="hokubu",
            name="北部出張所",
            reading="ほくぶしゅっちょうじょ",
            floor=None,
            accepts=_BRANCH,
        ),
        Counter(
            code="nanbu",
            name="南部出張所",
            reading="なんぶしゅっちょうじょ",
            floor=None,
            accepts=_BRANCH,
        ),
    ),
    booking_for_renewal=Booking.NONE,
    booking_for_pickup=Booking.REQUIRED,
    # 「申請から約1か月半」
    processing_weeks=6,
    form_by_telephone=True,
    form_by_electronic_application=True,
)
