"""A WSGI application called in this process: `python -m tests.bench.called module:application`.

Each line of standard input is a list, in JSON, of what to ask: path, query and headers. The answer
is a line too: the processor's seconds for one of them, with all that the application's threads do.
"""

import json
import sys
import time
from collections.abc import Callable, Iterable
from importlib import import_module
from wsgiref.types import WSGIApplication, WSGIEnvironment
from wsgiref.util import setup_testing_defaults

Asked = tuple[str, str, dict[str, str]]


def application(name: str) -> WSGIApplication:
    """Return the application that `module:application` names."""
    module, _, attribute = name.partition(":")
    found: WSGIApplication = getattr(import_module(module), attribute)
    return found


def environ(asked: Asked) -> WSGIEnvironment:
    """Return what a server would hand over for one request."""
    path, query, headers = asked
    made: WSGIEnvironment = {"PATH_INFO": path, "QUERY_STRING": query, "HTTP_HOST": "127.0.0.1"}
    made |= {f"HTTP_{name.upper().replace('-', '_')}": value for name, value in headers.items()}
    setup_testing_defaults(made)
    return made


def call(answer: WSGIApplication, environs: Iterable[WSGIEnvironment]) -> None:
    """Ask all of it. Fails where an answer is an error."""
    begun: list[str] = []

    def start(status: str, headers: object, exc_info: object = None, /) -> Callable[..., object]:
        begun.append(status)
        return begun.append

    for one in environs:
        b"".join(answer(one, start))
        if not begun[-1].startswith("200"):
            raise RuntimeError(f"{begun[-1]}: {one['PATH_INFO']}?{one['QUERY_STRING']}")


def main(name: str) -> None:
    """Answer each line."""
    answer = application(name)
    for line in sys.stdin:
        environs = [environ(asked) for asked in json.loads(line)]
        begun = time.process_time()
        call(answer, environs)
        sys.stdout.write(f"{(time.process_time() - begun) / len(environs)}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1])
