"""What the tests' own settings leave out of the shipped ones."""

from django.contrib.auth.hashers import check_password, identify_hasher, make_password
from django.test import override_settings

from renewal.staff.settings import staff_settings

SHIPPED = staff_settings("https://staff.example", is_https=True)


def test_passwords_are_stretched_with_scrypt():
    with override_settings(PASSWORD_HASHERS=SHIPPED["PASSWORD_HASHERS"]):
        stored = make_password("correct horse battery")

        algorithm, work_factor = stored.split("$")[:2]
        assert identify_hasher(stored).algorithm == algorithm == "scrypt"
        assert int(work_factor) >= 2**14
        assert check_password("correct horse battery", stored)
