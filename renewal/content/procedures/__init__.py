"""One file a procedure; `ALL` is the order in which they are listed."""

from renewal.content.procedures.card_at_city_hall import CARD_AT_CITY_HALL
from renewal.content.procedures.card_by_mail import CARD_BY_MAIL
from renewal.content.procedures.card_by_pc import CARD_BY_PC
from renewal.content.procedures.card_by_photo_booth import CARD_BY_PHOTO_BOOTH
from renewal.content.procedures.card_by_smartphone import CARD_BY_SMARTPHONE
from renewal.content.procedures.certificate_by_proxy import CERTIFICATE_BY_PROXY
from renewal.content.procedures.certificate_in_person import CERTIFICATE_IN_PERSON
from renewal.content.procedures.period_of_stay import PERIOD_OF_STAY
from renewal.content.schema import Procedure

FOR_CERTIFICATE: tuple[Procedure, ...] = (CERTIFICATE_IN_PERSON, CERTIFICATE_BY_PROXY)
FOR_CARD: tuple[Procedure, ...] = (
    CARD_BY_SMARTPHONE,
    CARD_BY_PC,
    CARD_BY_PHOTO_BOOTH,
    CARD_BY_MAIL,
    CARD_AT_CITY_HALL,
)
"""The ways of applying for a new card; `after_applying` goes on from each of them."""

FOR_STAY: tuple[Procedure, ...] = (PERIOD_OF_STAY,)
"""For residents whose stay has an end: neither of the two ordinary paths."""

ALL: tuple[Procedure, ...] = FOR_CERTIFICATE + FOR_CARD + FOR_STAY

BY_SLUG: dict[str, Procedure] = {procedure.slug: procedure for procedure in ALL}
