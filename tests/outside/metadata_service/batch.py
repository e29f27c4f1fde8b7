"""Answers a JSON batch."""

from __future__ import annotations

import base64
import json
from typing import Any, Callable
from urllib.parse import urlsplit

from .errors import bad_request
from .messages import Answer, Request

# Graph takes no more requests in one.
MOST = 20
MEMBERS = {"id", "method", "url", "headers", "body", "dependsOn", "atomicityGroup"}


def answer_batch(answer: Callable[[Request], Answer], request: Request) -> Answer:
    """Answers each request of a batch, in their order."""
    body = request.json()
    items = body.get("requests") if isinstance(body, dict) else None
    if not isinstance(items, list) or not 0 < len(items) <= MOST:
        raise bad_request(f"A batch is an object whose 'requests' are 1 to {MOST}.")
    statuses: dict[str, int] = {}
    responses = []
    for item in items:
        _check(item, statuses)
        if any(statuses[one] >= 400 for one in item.get("dependsOn", [])):
            error = {"code": "FailedDependency", "message": "A request that this one depends on has failed."}
            given = Answer(424, {"error": error})
        else:
            given = answer(_request(item, request))
        statuses[item["id"]] = given.status
        responses.append(_response(item["id"], given))
    return Answer(200, {"responses": responses})


def _check(item: Any, earlier: dict[str, int]) -> None:
    if not isinstance(item, dict) or not all(isinstance(item.get(name), str) for name in ("id", "method", "url")):
        raise bad_request("A request of a batch has an 'id', a 'method' and a 'url', all texts.")
    if unknown := set(item) - MEMBERS:
        raise bad_request(f"A request of a batch has no member '{sorted(unknown)[0]}'.")
    if item["id"] in earlier:
        raise bad_request(f"The id '{item['id']}' is used twice.")
    for one in item.get("dependsOn", []):
        if one not in earlier:
            raise bad_request(f"'{item['id']}' depends on '{one}', which is not before it.")


def _request(item: dict[str, Any], outer: Request) -> Request:
    headers = {"authorization": outer.header("authorization")}
    headers |= {name.lower(): value for name, value in item.get("headers", {}).items()}
    body = item.get("body")
    if body is None:
        content = b""
    elif headers.get("content-type", "").startswith("application/json"):
        content = json.dumps(body).encode()
    elif isinstance(body, str):
        content = base64.b64decode(body)
    else:
        raise bad_request(f"The body of '{item['id']}' has no 'Content-Type', or is no text.")
    url = urlsplit(item["url"])
    return Request(item["method"].upper(), url.path, url.query, headers, content)


def _response(request_id: str, answer: Answer) -> dict[str, Any]:
    headers = dict(answer.headers)
    if (content_type := answer.content_type()) is not None:
        headers["Content-Type"] = content_type
    body = answer.body
    if isinstance(body, bytes):
        is_text = headers["Content-Type"].startswith("text/")
        body = body.decode() if is_text else base64.b64encode(body).decode()
    response = {"id": request_id, "status": answer.status, "headers": headers}
    return response if body is None else response | {"body": body}
