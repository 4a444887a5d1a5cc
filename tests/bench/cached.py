"""A guide page out of the shipped nginx's cache, against a file of the same size beside it."""

import time
from statistics import median

from tests.bench.figures import Section, at_least, table
from tests.bench.guide_behind_nginx import behind_nginx
from tests.bench.load import folder, rate
from tests.deploy.nginx import GUIDE

ROUNDS = 5
PAGE, FILE = "/faq/", "/same-size"
BAR = 0.7
PACKED_WITHIN = 3  # seconds: as well as can be, and nginx has asked anew
HEADERS = (f"Host: {GUIDE}", "Accept-Encoding: br")
# wrk names the host by the address; the file is sent by the same server, with the same log.
CHANGES = {
    f"server_name {GUIDE};\n    ssl_certificate": (
        f"server_name {GUIDE} 127.0.0.1;\n"
        f"    location = {FILE} {{ root /var/lib/renewal; }}\n"
        "    ssl_certificate"
    ),
}


def measured() -> Section:
    """Return the section of BENCH.md about pages that nginx keeps."""
    with behind_nginx(folder(), CHANGES) as behind:
        nginx = behind.nginx
        nginx.guide().get(PAGE, accept_encoding="br")
        time.sleep(PACKED_WITHIN)
        page = nginx.guide().get(PAGE, accept_encoding="br").content
        file = nginx.folder / "state" / FILE.removeprefix("/")
        file.write_bytes(page)
        if nginx.guide().get(FILE).content != page:
            raise RuntimeError("nginx does not send the file")
        here = f"https://127.0.0.1:{nginx.https}"
        rounds = [
            [rate(here + path, headers=HEADERS) for path in (FILE, PAGE)] for _ in range(ROUNDS)
        ]
        hits = nginx.log("renewal-public.log").count('"cache":"HIT"')
    if not hits:
        raise RuntimeError("nothing came out of the cache")
    ratio = median(kept / plain for plain, kept in rounds)
    plain, kept = (median(times) for times in zip(*rounds, strict=True))
    rows = [
        (f"file of {len(page):,} bytes", f"{plain:,.0f}", "1.00"),
        ("guide page of the same size, brotli", f"{kept:,.0f}", f"{ratio:.2f}"),
    ]
    text = (
        "## Behind nginx\n\n"
        "The shipped configuration with its limits for one address taken out: TLS, kept "
        "connections, and a line in the log for both; one process of nginx, which asks the guide "
        f"again every second. wrk, medians of {ROUNDS} interleaved rounds.\n\n"
        f"{table(('what nginx sends', 'a second', '× the file'), rows)}"
    )
    bar = at_least("guide page out of nginx's cache", ratio, BAR, "× a file of its size")
    return Section(text, (bar,))
