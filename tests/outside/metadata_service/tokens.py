"""Splits a filter into tokens."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .errors import bad_request

# In this order: a date starts as a number does, and a prefixed literal as a word does.
PATTERNS = {
    "literal": r"(?:[A-Za-z_][\w.]*)?'(?:[^']|'')*'",
    "guid": r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}",
    "moment": r"\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?",
    "time": r"\d\d:\d\d(?::\d\d(?:\.\d+)?)?",
    "number": r"[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?",
    "word": r"[@$A-Za-z_][\w.$]*",
    "mark": r"[(),:/\-]",
    "space": r"\s+",
}
TOKEN = re.compile("|".join(f"(?P<{name}>{pattern})" for name, pattern in PATTERNS.items()))


@dataclass(frozen=True)
class Token:
    """A part of a filter."""

    kind: str
    text: str


class Tokens:
    """The tokens that are left."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.every: list[Token] = []
        position = 0
        while position < len(text):
            match = TOKEN.match(text, position)
            if match is None:
                raise bad_request(f"Syntax error at position {position} in '{text}'.")
            position = match.end()
            if match.lastgroup != "space":
                self.every.append(Token(match.lastgroup, match.group()))

    def peek(self, ahead: int = 0) -> Token:
        """The next token, or an empty one at the end."""
        at = self.at + ahead
        return self.every[at] if at < len(self.every) else Token("end", "")

    def next(self) -> Token:
        """Takes the next token."""
        token = self.peek()
        self.at += 1
        return token

    def take(self, text: str) -> bool:
        """Takes the next token if it is this one."""
        if self.peek().text == text and self.peek().kind != "literal":
            self.at += 1
            return True
        return False

    def expect(self, text: str) -> None:
        """Takes this token, which must be the next one."""
        if not self.take(text):
            raise self.error(f"'{text}' is expected")

    def error(self, why: str) -> Exception:
        """What is wrong at the next token."""
        return bad_request(f"Syntax error before '{self.peek().text}' in '{self.text}': {why}.")
