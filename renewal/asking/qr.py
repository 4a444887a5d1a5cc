"""An address as a QR code that phones read off a screen or a sheet of paper: black on white."""

from io import BytesIO

import segno
from django.utils.html import format_html
from django.utils.safestring import SafeString

CONTENT_TYPE = "image/svg+xml; charset=utf-8"

QUIET = 4
"""Modules left blank around it, as ISO/IEC 18004 asks."""

_PIXELS = 8
"""A module of the file, where nothing else says how large it is shown."""


def qr_file(address: str, *, title: str) -> bytes:
    """Return an SVG file of `address`; `title` is what it is called aloud."""
    file = BytesIO()
    _code(address).save(
        file, kind="svg", title=title, svgclass=None, lineclass=None, light="#fff",
        border=QUIET, scale=_PIXELS, unit="px",
    )  # fmt: skip
    return file.getvalue()


def qr_inline(address: str, *, label: str) -> SafeString:
    """Return an `<svg class="qr">` of `address` to stand in a page; `label` says what it is.

    It has no size of its own and fills what it stands in. `.qr` in the stylesheet undoes what
    every other drawing of the site gets.
    """
    svg = _code(address).svg_inline(
        svgclass="qr", lineclass=None, light="#fff", border=QUIET, omitsize=True
    )
    # segno writes nothing into it but numbers and the names above.
    rest = SafeString(svg.removeprefix("<svg"))  # nosec B703
    return format_html('<svg role="img" aria-label="{}"{}', label, rest)


def _code(address: str) -> segno.QRCode:
    """Return the code that can lose 15 % (M), or more where that costs no module."""
    return segno.make_qr(address, error="m")
