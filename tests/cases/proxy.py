"""Somebody else comes to renew the certificates of an adult: the civic affairs counter alone."""

from tests.cases.case import Case

_BY_PROXY = ("certificate-by-proxy",)
_COUNTERS = ("shimin-ka",)
_BRING = {
    "my-number-card": "required",
    "proxy-photo-id": "required",
    "sealed-reply-form": "required",
    "pins": "required",
    "expiry-notice": "helpful",
}
_CARRIED_BY = {
    "my-number-card": "proxy",
    "proxy-photo-id": "proxy",
    "sealed-reply-form": "proxy",
    "expiry-notice": "proxy",
}
"""Not the PINs: the holder writes them inside the sealed form, the proxy never knows them."""
_IN_VAIN = ("face-photo", "issuance-application-form")

CASES: tuple[Case, ...] = (
    Case(
        name="a proxy with the sealed form",
        source="公個規則5条2項; 越谷市 代理人が来庁して手続き、Q6; 公個規則13条1号・49条1号",
        query="certificate=2027-01-20&card=2032-01-20&who=proxy&reply-form=sealed",
        renew="certificate",
        standing="open",
        opens="2026-10-21",
        closes="2027-01-20",
        ways=_BY_PROXY,
        bring=_BRING,
        carried_by=_CARRIED_BY,
        not_needed=_IN_VAIN,
        counters=_COUNTERS,
        warnings=("phone-again",),
        valid_until="2032-01-20",
    ),
    Case(
        name="a proxy without the form",
        source="公個規則5条2項（照会書と回答）; 越谷市 代理人が来庁して手続き; 呉市、横浜市（2回の来庁）",
        query="certificate=2027-01-20&card=2032-01-20&who=proxy&reply-form=none",
        renew="certificate",
        standing="open",
        opens="2026-10-21",
        closes="2027-01-20",
        ways=_BY_PROXY,
        bring=_BRING,
        carried_by=_CARRIED_BY,
        not_needed=_IN_VAIN,
        counters=_COUNTERS,
        visits=2,
        warnings=("form-missing", "phone-again"),
        valid_until="2032-01-20",
        note="The form stays required: it comes by mail and is brought the second time. Koshigaya"
        " doesn't print what it does without the form; two visits are other towns' practice.",
    ),
    Case(
        name="a proxy whose holder forgot the PIN",
        source="越谷市 Q5、代理人が来庁して手続き; 公個規則5条2項; 山口市、吉川市（照会書、2回の来庁）",
        query="certificate=2027-01-20&card=2032-01-20&who=proxy&reply-form=sealed&pin=forgotten",
        renew="certificate",
        standing="open",
        opens="2026-10-21",
        closes="2027-01-20",
        ways=_BY_PROXY,
        bring={
            "my-number-card": "required",
            "proxy-photo-id": "required",
            "sealed-reply-form": "required",
            "holder-id": "required",
            "expiry-notice": "helpful",
        },
        carried_by=_CARRIED_BY | {"holder-id": "proxy"},
        not_needed=(*_IN_VAIN, "pins"),
        counters=_COUNTERS,
        visits=2,
        warnings=("proxy-pin", "phone-again"),
        valid_until="2032-01-20",
        note="Q5 asks for the holder's other papers wherever a PIN is set anew and doesn't except"
        " proxies. Which form is used for the new PINs isn't said.",
    ),
    Case(
        name="a proxy with the sealed form of an expired certificate",
        source="三原市、摂津市、壱岐市（照会書兼回答書は期限まで）; 越谷市 Q4、代理人が来庁して手続き; 公個規則13条・49条",
        query="certificate=2026-10-20&card=2031-10-20&who=proxy&reply-form=sealed",
        renew="certificate",
        standing="expired",
        opens="2026-07-21",
        closes="2026-10-20",
        ways=_BY_PROXY,
        bring=_BRING,
        carried_by=_CARRIED_BY,
        not_needed=_IN_VAIN,
        counters=_COUNTERS,
        visits=2,
        warnings=("form-void", "phone-again"),
        valid_until="2031-10-20",
        note="The form to bring is a new one, sent by the counter. Koshigaya's page is silent.",
    ),
    Case(
        name="a father of 78 whose daughter goes",
        source="公個規則5条2項; 越谷市 代理人が来庁して手続き、Q6; 公個規則13条1号・49条1号",
        query="certificate=2026-12-15&card=2031-12-15&who=proxy&age=adult&reply-form=sealed",
        renew="certificate",
        standing="open",
        opens="2026-09-16",
        closes="2026-12-15",
        ways=_BY_PROXY,
        bring=_BRING,
        carried_by=_CARRIED_BY,
        not_needed=_IN_VAIN,
        counters=_COUNTERS,
        warnings=("phone-again",),
        valid_until="2031-12-15",
        note="For the certificates a proxy needs no reason; his age plays no part.",
    ),
)
