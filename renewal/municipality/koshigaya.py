"""越谷市, from its page 87893 of 2024-05-22."""

from renewal.municipality.office import Office

KOSHIGAYA = Office(
    code="112224",
    name="越谷市",
    department="市民課 マイナンバーカード担当（本庁舎1階）",
    telephone="048-940-8604",
    fax="048-960-1267",
    page_url=(
        "https://www.city.koshigaya.saitama.jp/kurashi_shisei/kurashi/todokede/"
        "mynumbercard/yukoukigentuchisyo.html"
    ),
)
