"""What a phone reads in a picture."""

from io import BytesIO

from PIL import Image

from tests.browser.tools import left_out


def modules(picture: bytes, size: int) -> list[list[bool]]:
    """Return which modules of a code are black, its blank margin among them.

    `size`: pixels a module. Every pixel of one has to be of one colour, black or white.
    """
    with Image.open(BytesIO(picture)) as image:
        grey = image.convert("L")
    sides = range(0, grey.width, size)
    found = [[grey.crop((x, y, x + size, y + size)).getextrema() for x in sides] for y in sides]
    assert {one for row in found for one in row} == {(0, 0), (255, 255)}
    return [[one == (0, 0) for one in row] for row in found]


def decoded(picture: bytes) -> list[str]:
    """Return the text of each QR code in a PNG; another program's reading, not our own."""
    try:
        # It looks for a library of the system at once.
        from pyzbar import pyzbar
    except ImportError:
        left_out("library that reads codes", "libzbar0")
    with Image.open(BytesIO(picture)) as image:
        return [one.data.decode() for one in pyzbar.decode(image.convert("L"))]
