"""The holder comes to a counter to renew the certificates.

The notice came in one envelope with the application form for a new card: that form, a photograph
and, while the PIN is known, a second proof of identity are what people bring in vain.
"""

from tests.cases.case import Case

IN_PERSON = ("certificate-in-person",)
COUNTERS = ("shimin-ka", "hokubu", "nanbu")
BRING = {"my-number-card": "required", "pins": "required", "expiry-notice": "helpful"}
IN_VAIN = ("face-photo", "issuance-application-form", "holder-id")

CASES: tuple[Case, ...] = (
    Case(
        name="an adult with five years left on the card",
        source="公個規則13条1号・49条1号（三月未満、6回目の誕生日）; 越谷市 本人が来庁して手続き、Q1、Q2、Q5、Q6",
        query="certificate=2027-01-20&card=2032-01-20&who=self",
        renew="certificate",
        standing="open",
        opens="2026-10-21",
        closes="2027-01-20",
        ways=IN_PERSON,
        bring=BRING,
        not_needed=IN_VAIN,
        counters=COUNTERS,
        warnings=("phone-again",),
        valid_until="2032-01-20",
    ),
    Case(
        name="an adult who asks half a year before",
        source="公個規則13条1号・49条1号; 越谷市 Q2（5月20日なら2月21日から）",
        query="certificate=2027-05-20&card=2032-05-20&who=self",
        renew="certificate",
        standing="too-early",
        opens="2027-02-21",
        closes="2027-05-20",
        ways=IN_PERSON,
        bring=BRING,
        not_needed=IN_VAIN,
        counters=COUNTERS,
        warnings=("phone-again",),
        valid_until="2032-05-20",
        note="Renewed before the window it would end a year earlier, on 2031-05-20.",
    ),
    Case(
        name="an adult on the last day",
        source="公個規則13条1号・49条1号; 民法141条; 越谷市 Q2",
        query="certificate=2026-11-23&card=2031-11-23&who=self",
        renew="certificate",
        standing="open",
        opens="2026-08-24",
        closes="2026-11-23",
        ways=IN_PERSON,
        bring=BRING,
        not_needed=IN_VAIN,
        counters=COUNTERS,
        warnings=("phone-again",),
        valid_until="2031-11-23",
        note="A public holiday, which extends nothing; the page gives no closed days. The day after,"
        " the 5th birthday is the card's last day as well, so the end is the same.",
    ),
    Case(
        name="a certificate that ends on 31 May",
        source="公個規則13条1号・49条1号; 練馬区（応当日がないときは翌月1日）",
        query="certificate=2027-05-31&card=2032-05-31&who=self",
        renew="certificate",
        standing="too-early",
        opens="2027-03-01",
        closes="2027-05-31",
        ways=IN_PERSON,
        bring=BRING,
        not_needed=IN_VAIN,
        counters=COUNTERS,
        warnings=("phone-again",),
        valid_until="2032-05-31",
    ),
    Case(
        name="a certificate that ends on 29 February",
        source="公個規則13条・49条; カード命令26条2項; 越谷市 Q2",
        query="certificate=2028-02-29&card=2033-02-28&who=self",
        renew="certificate",
        standing="too-early",
        opens="2027-11-30",
        closes="2028-02-29",
        ways=IN_PERSON,
        bring=BRING,
        not_needed=IN_VAIN,
        counters=COUNTERS,
        warnings=("phone-again",),
        valid_until="2033-02-28",
        note="公個規則 doesn't say when a leap-day birthday falls in 2033, but whichever day it is,"
        " the card's last day comes no later and decides.",
    ),
    Case(
        name="an adult whose certificate expired last month",
        source="越谷市 Q1、Q4; 公個規則13条・49条（5回目の誕生日、カードの期限まで）",
        query="certificate=2026-10-20&card=2031-10-20&who=self",
        renew="certificate",
        standing="expired",
        opens="2026-07-21",
        closes="2026-10-20",
        ways=IN_PERSON,
        bring=BRING,
        not_needed=IN_VAIN,
        counters=COUNTERS,
        warnings=("phone-again",),
        valid_until="2031-10-20",
    ),
)
