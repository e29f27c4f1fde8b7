"""A request and its answer."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from .errors import Refusal, bad_request

JSON = "application/json;odata.metadata=minimal;charset=utf-8"


@dataclass
class Request:
    """A request whose path and query are still encoded, the path relative to the service."""

    method: str
    path: str
    query: str
    headers: dict[str, str]
    body: bytes

    def header(self, name: str) -> str:
        """A header by its name in lower case."""
        return self.headers.get(name, "")

    def prefers(self, preference: str) -> bool:
        """Whether the client prefers this."""
        return preference in [one.strip() for one in self.header("prefer").split(",")]

    def json(self) -> Any:
        """The body as JSON."""
        if self.header("content-type").split(";")[0].strip().lower() != "application/json":
            raise Refusal(415, "UnsupportedMediaType", "The body has to be 'application/json'.")
        try:
            return json.loads(self.body, object_pairs_hook=_once)
        except ValueError as error:
            raise bad_request(f"The body is not JSON: {error}.") from error


@dataclass
class Answer:
    """An answer. Its body is JSON unless it is bytes."""

    status: int
    body: Any = None
    headers: dict[str, str] = field(default_factory=dict)

    def content(self) -> bytes:
        """The body as it is sent."""
        if self.body is None or isinstance(self.body, bytes):
            return self.body or b""
        return json.dumps(self.body, ensure_ascii=False).encode()

    def content_type(self) -> str | None:
        """What the body is."""
        if self.body is None:
            return None
        return self.headers.get("Content-Type", "application/octet-stream" if isinstance(self.body, bytes) else JSON)


def _once(members: list[tuple[str, Any]]) -> dict[str, Any]:
    names = [name for name, _ in members]
    if len(set(names)) != len(names):
        raise ValueError("an object has a member twice")
    return dict(members)
