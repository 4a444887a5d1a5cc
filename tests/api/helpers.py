"""Asking the interface as any program would."""

import json

from hypothesis import settings

WINDOWS = "/api/v1/windows"
EXPIRY = "/api/v1/expiry"

ANY_INPUT = settings(max_examples=100)


def ask(client, **query):
    """Return the response to `GET windows`; `made_as` is sent as `made-as`."""
    return client.get(WINDOWS, {name.replace("_", "-"): value for name, value in query.items()})


def post(client, facts, query=""):
    """Return the response to `POST expiry` with `facts` as JSON."""
    return client.post(EXPIRY + query, json.dumps(facts), content_type="application/json")


def refused_fields(response):
    """Return the fields a refusal names, once its shape is right."""
    assert response.status_code == 422, response.content
    assert response["Content-Type"].startswith("application/json")
    answer = response.json()
    assert set(answer) == {"detail"}
    for problem in answer["detail"]:
        assert set(problem) == {"field", "message"}
        assert problem["message"]
    return [problem["field"] for problem in answer["detail"]]
