"""The interface, driven by a fuzzer that knows nothing but `openapi.json`.

`SCHEMATHESIS_EXAMPLES` says how many cases to try for each address (the long suite: 2,000).
"""

import os

import schemathesis
from django.utils import translation
from hypothesis import HealthCheck, settings
from schemathesis.specs.openapi.checks import positive_data_acceptance

from renewal.content.problems import FAULT
from renewal.markup import plain
from renewal.wsgi import application

EXAMPLES = int(os.environ.get("SCHEMATHESIS_EXAMPLES", "60"))

EXCLUDED = [
    # A schema can't say that dates must not contradict one another, so what it allows may be
    # 422 all the same; `only_contradictions_are_refused` looks at the reason instead.
    positive_data_acceptance,
]

schema = schemathesis.openapi.from_wsgi("/api/v1/openapi.json", application)


def only_contradictions_are_refused(ctx, response, case):
    if not case.meta.generation.mode.is_positive or response.status_code != 422:
        return
    said = {problem["message"] for problem in response.json()["detail"]}
    with translation.override(response.headers["content-language"][0]):
        assert said <= {plain(str(words)) for words in FAULT.values()}


@schema.parametrize()
@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))
def test_every_answer_is_as_described(case):
    # The fuzzer says that it takes what is packed, and can't unpack it.
    case.call_and_validate(
        headers={"Accept-Encoding": "identity"},
        excluded_checks=EXCLUDED,
        additional_checks=[only_contradictions_are_refused],
    )
