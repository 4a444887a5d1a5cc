"""Which pages are marked as to be kept: guides, and never an answer."""

import pytest

from renewal.doors.stored import MARK
from tests.browser.pages import PAGES

COMPUTED = ("/check/", "/household/", "/common-cases/", "/offices/", "/counter/", "/no-such-page/")


@pytest.mark.parametrize("path", sorted({one.path for one in PAGES if not one.post}))
def test_a_guide_page_is_kept_and_nothing_else(visitor, path):
    response = visitor.get(path)
    is_guide = "?" not in path and not path.startswith(COMPUTED)

    assert (MARK in response) is is_guide
    assert not (MARK in response and "no-store" in response.get("Cache-Control", ""))
