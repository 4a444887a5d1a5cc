"""How answers are written: text as it reads, so that nothing in it hides behind an escape."""

from ninja.renderers import JSONRenderer

AS_WRITTEN = {"ensure_ascii": False}


class ReadableRenderer(JSONRenderer):
    """JSON whose Japanese is Japanese; the marks of sentences are dropped from it later."""

    def __init__(self) -> None:
        self.json_dumps_params = AS_WRITTEN
