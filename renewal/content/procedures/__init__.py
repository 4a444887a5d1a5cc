"""One file a procedure; `ALL` is the order in which they are listed."""

from renewal.content.procedures.certificate_in_person import CERTIFICATE_IN_PERSON
from renewal.content.schema import Procedure

ALL: tuple[Procedure, ...] = (CERTIFICATE_IN_PERSON,)

BY_SLUG = {procedure.slug: procedure for procedure in ALL}
