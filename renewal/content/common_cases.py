"""The ten cases that come most often, in the words a case is described in."""

from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from renewal.content.words import Words
from renewal.rules.situation import (
    Age,
    Notice,
    OldCard,
    Pin,
    Renew,
    ReplyForm,
    Situation,
    Stay,
    Who,
)
from renewal.rules.window import Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class CommonCase:
    """A case and what it is called. `standing`: where its window usually stands."""

    title: Words
    renew: Renew
    situation: Situation
    standing: Standing = Standing.OPEN


TEN: tuple[CommonCase, ...] = (
    CommonCase(
        title=_("電子証明書：本人が来る"),
        renew=Renew.CERTIFICATE,
        situation=Situation(),
    ),
    CommonCase(
        title=_("電子証明書：本人が来る、暗証番号を忘れた"),
        renew=Renew.CERTIFICATE,
        situation=Situation(pin=Pin.FORGOTTEN),
    ),
    CommonCase(
        title=_("電子証明書：期限が切れた、本人が来る"),
        renew=Renew.CERTIFICATE,
        situation=Situation(),
        standing=Standing.EXPIRED,
    ),
    CommonCase(
        title=_("電子証明書：代理人、照会書兼回答書に封"),
        renew=Renew.CERTIFICATE,
        situation=Situation(who=Who.PROXY),
    ),
    CommonCase(
        title=_("電子証明書：代理人、照会書兼回答書なし"),
        renew=Renew.CERTIFICATE,
        situation=Situation(who=Who.PROXY, reply_form=ReplyForm.NONE),
    ),
    CommonCase(
        title=_("電子証明書：本人が来る、有効期限通知書がない"),
        renew=Renew.CERTIFICATE,
        situation=Situation(notice=Notice.LOST),
    ),
    CommonCase(
        title=_("カード：本人が申し込む"),
        renew=Renew.CARD,
        situation=Situation(),
    ),
    CommonCase(
        title=_("カード：15歳未満の子供、法定代理人が来る"),
        renew=Renew.CARD,
        situation=Situation(who=Who.LEGAL_REPRESENTATIVE, age=Age.UNDER_15),
    ),
    CommonCase(
        title=_("カードをなくした"),
        renew=Renew.CARD,
        situation=Situation(old_card=OldCard.LOST),
    ),
    CommonCase(
        title=_("在留期間が延びた（期限のある在留カード）"),
        renew=Renew.CARD,
        situation=Situation(stay=Stay.LIMITED),
    ),
)
