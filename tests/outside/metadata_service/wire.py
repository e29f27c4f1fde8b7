"""Speaks HTTP."""

from __future__ import annotations

import socket
import uuid
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from .document import read
from .messages import Answer, Request
from .service import Service

# What the path of the service begins with.
VERSION = "/v1.0"


class Server(ThreadingHTTPServer):
    """A server on a loopback port. Port 0 is any that is free."""

    daemon_threads = True

    def __init__(self, metadata: Path, port: int = 0) -> None:
        super().__init__(("127.0.0.1", port), Handler)
        self.base_url = f"http://127.0.0.1:{self.server_address[1]}{VERSION}"
        self.service = Service(read(str(metadata)), metadata.read_bytes(), self.base_url)


class Handler(BaseHTTPRequestHandler):
    """One connection."""

    protocol_version = "HTTP/1.1"
    server: Server

    def setup(self) -> None:
        """Head and body are two writes; the second must not wait for the first one's acknowledgement."""
        super().setup()
        self.connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def answer(self) -> None:
        """Answers a request of any method."""
        path, _, query = self.path.partition("?")
        headers = {name.lower(): value for name, value in self.headers.items()}
        body = self._body(headers)
        if not path.startswith(f"{VERSION}/") and path != VERSION:
            error = {"code": "BadRequest", "message": "Invalid version."}
            return self._send(Answer(404, {"error": error}), headers)
        request = Request(self.command, path.removeprefix(VERSION), query, headers, body)
        return self._send(self.server.service.answer(request), headers)

    do_GET = do_POST = do_PATCH = do_PUT = do_DELETE = do_HEAD = answer

    def _body(self, headers: dict[str, str]) -> bytes:
        if headers.get("transfer-encoding", "").lower() != "chunked":
            return self.rfile.read(int(headers.get("content-length", "0")))
        body = b""
        while size := int(self.rfile.readline().split(b";")[0], 16):
            body += self.rfile.read(size)
            self.rfile.readline()
        while self.rfile.readline().strip():
            # Trailers say nothing that matters here.
            continue
        return body

    def _send(self, answer: Answer, headers: dict[str, str]) -> None:
        content = answer.content()
        self.send_response(answer.status)
        self.send_header("OData-Version", "4.0")
        self.send_header("request-id", str(uuid.uuid4()))
        if client_id := headers.get("client-request-id"):
            self.send_header("client-request-id", client_id)
        for name, value in answer.headers.items():
            if name != "Content-Type":
                self.send_header(name, value)
        if (content_type := answer.content_type()) is not None:
            self.send_header("Content-Type", content_type)
        if answer.status != 204:
            self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Says nothing: who runs the server sees the answers."""
