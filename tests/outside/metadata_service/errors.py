"""Why a request is refused."""

from __future__ import annotations


class Refusal(Exception):
    """A request that the service does not take, with the status and code of the answer."""

    def __init__(self, status: int, code: str, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message


def bad_request(message: str) -> Refusal:
    """What was sent is wrong."""
    return Refusal(400, "BadRequest", message)


def not_found(segment: str) -> Refusal:
    """A segment leads nowhere."""
    return Refusal(404, "ResourceNotFound", f"Resource not found for the segment '{segment}'.")


def not_allowed(message: str) -> Refusal:
    """The resource does not take this method."""
    return Refusal(405, "MethodNotAllowed", message)
