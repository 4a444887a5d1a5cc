"""After applying, the same for all five ways: waiting, the letter, booking, the pick-up."""

from django.utils.translation import gettext_lazy as _

from renewal.content import card_items, items
from renewal.content.other_offices import HARIMA_PICKUP, NAGANO_PICKUP, TOMIYA_LOST
from renewal.content.page_sources import (
    CITY_Q7,
    CITY_Q8,
    CITY_Q9,
    NUMBER_ACT_18_2,
    NUMBER_ORDER_13_7,
)
from renewal.content.plan_words import FOR_PICKUP
from renewal.content.schema import Actor, Bring, Need, Step, Trouble
from renewal.rules.sources import CARD_ORDER_29_1, PHONE_CERTIFICATE_RULE

PICKUP_TITLE = FOR_PICKUP

STEPS: tuple[Step, ...] = (
    Step(
        text=_("新しいカードができるのを待ちます。申し込みから受け取りまで：{weeks}。"),
        help=_("待っている間も、いまのカードは期限まで使えます。"),
    ),
    Step(
        text=_("どこまで進んだかを知りたいときは、申請書ID（23桁）と生年月日で調べられます。"),
        help=_(
            "地方公共団体情報システム機構（J-LIS）の「申請状況照会」のページで調べます。"
            "J-LISが申し込みを受け付けてから、"
            "カードを市役所へ送るまでが分かります。オンラインで申し込んだ方には、"
            "受付完了のメールに専用URLが書かれています。"
        ),
    ),
    Step(
        text=_("カードがJ-LISから市役所に届き、市が渡すための設定をします。"),
        by=Actor.STAFF,
    ),
    Step(
        text=_("設定が終わると、交付通知書が自宅に郵便で届きます。"),
    ),
    Step(
        text=_("交付通知書が届いたら、受け取る日時を決めます。{booking_for_pickup}"),
        help=_("予約のしかた：{booking_contact}"),
    ),
    Step(
        text=_("決めた日時に、本人が新しいカードを受け取りに行きます。"),
        help=_("受け取る場所：{pickup_place}"),
    ),
    Step(
        text=_("いままでのカードを窓口で返し、新しい暗証番号を決めて、終わりです。"),
        help=_("暗証番号は、その場で本人が決めます。先に考えておくと早く済みます。"),
    ),
)

PICKUP: tuple[Bring, ...] = (
    Bring(item=card_items.ISSUANCE_NOTICE, need=Need.REQUIRED),
    Bring(item=card_items.OLD_CARD, need=Need.REQUIRED),
    Bring(item=card_items.HOLDER_ID_AT_PICKUP, need=Need.REQUIRED),
)
"""What the holder brings on the day of the pick-up."""

PICKUP_BY_PROXY: tuple[Bring, ...] = (
    Bring(item=items.PROXY_PHOTO_ID, need=Need.REQUIRED, carried_by=Actor.PROXY),
    Bring(item=card_items.PROOF_OF_REASON, need=Need.REQUIRED, carried_by=Actor.PROXY),
    Bring(item=card_items.PICKUP_AUTHORITY, need=Need.REQUIRED, carried_by=Actor.PROXY),
)
"""What a proxy brings besides."""

TROUBLES: tuple[Trouble, ...] = (
    Trouble(
        what=_("長く待っても、交付通知書が来ない"),
        then=_(
            "申請書IDと生年月日で、どこまで進んだかを調べてください。"
            "分からないときは電話してください（{tel}）。"
        ),
    ),
    Trouble(
        what=_("本人が受け取りに行けない"),
        then=_(
            "病気や障害など、やむをえない理由があるときだけ、代理人が受け取れます。"
            "仕事が忙しいという理由では受け取れません。いるものが多いので、"
            "先に電話してください（{tel}）。"
        ),
    ),
    Trouble(
        what=_("いままでのカードをなくした"),
        then=_(
            "すぐに電話で利用を止めてください（0120-95-0178、24時間）。"
            "新しいカードは1,000円になります。電子証明書がいらない方は800円です。"
        ),
    ),
    Trouble(
        what=_("スマートフォンに入れた電子証明書やマイナンバーカードが使えない"),
        then=_(
            "新しいカードを受け取ったら、スマートフォンに入れ直してください。"
            "前のカードのものは止まります。"
        ),
    ),
)

SOURCES = (
    CITY_Q7,
    CITY_Q8,
    CITY_Q9,
    HARIMA_PICKUP,
    NAGANO_PICKUP,
    NUMBER_ORDER_13_7,
    PHONE_CERTIFICATE_RULE,
    NUMBER_ACT_18_2,
    TOMIYA_LOST,
    CARD_ORDER_29_1,
)
