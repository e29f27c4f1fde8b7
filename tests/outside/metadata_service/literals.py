"""Values in addresses: keys, arguments, and those of filters."""

from __future__ import annotations

import json
import re

from . import edm
from .errors import bad_request
from .model import Model, TypeRef

QUOTED = re.compile(r"'((?:[^']|'')*)'")
NUMBER = re.compile(r"[+-]?\d+(\.\d+)?([eE][+-]?\d+)?|INF|-INF|NaN")
PREFIXED = re.compile(r"([A-Za-z_][\w.]*)('(?:[^']|'')*')")
BARE = ("Edm.Guid", "Edm.Date", "Edm.TimeOfDay", "Edm.DateTimeOffset")


def unquoted(text: str) -> str | None:
    """The text in quotes, without them."""
    match = QUOTED.fullmatch(text)
    return match.group(1).replace("''", "'") if match else None


def split(text: str, separator: str) -> list[str]:
    """The parts between separators that are in no quotes and no parentheses."""
    parts, depth, quoted, start = [], 0, False, 0
    for at, letter in enumerate(text):
        if letter == "'":
            quoted = not quoted
        elif not quoted and letter in "([{":
            depth += 1
        elif not quoted and letter in ")]}":
            depth -= 1
        elif not quoted and depth == 0 and letter == separator:
            parts.append(text[start:at])
            start = at + 1
    return [*parts, text[start:]]


def check(model: Model, ref: TypeRef, text: str, what: str) -> None:
    """Refuses a literal that is not one of this type."""
    if not is_of(model, ref, text):
        raise bad_request(f"{what}: '{text}' is not a literal of {ref}.")


def is_of(model: Model, ref: TypeRef, text: str) -> bool:
    """Whether a literal is one of this type."""
    if text == "null":
        return ref.nullable and not ref.collection
    if ref.collection or ref.name in model.types:
        return _is_json(text)
    if ref.name in model.enums:
        return _is_member(model, ref.name, text)
    name = ref.name
    if name == "Edm.Untyped":
        return True
    if name == "Edm.String":
        return unquoted(text) is not None
    if name == "Edm.Boolean":
        return text in ("true", "false")
    if name in edm.NUMBERS:
        return NUMBER.fullmatch(text) is not None and edm.number_fits(name, text)
    if name in BARE:
        return edm.is_text_of(name, text)
    # `duration'...'` and `binary'...'`, whose prefixes OData 4.01 leaves out.
    prefix = name.removeprefix("Edm.").lower()
    inner = unquoted(text.removeprefix(prefix))
    return inner is not None and edm.is_text_of(name, inner)


def primitive_type(text: str) -> str | None:
    """The type that a literal has by itself; null has none."""
    if unquoted(text) is not None:
        return "Edm.String"
    if text in ("true", "false"):
        return "Edm.Boolean"
    if re.fullmatch(r"[+-]?\d+", text):
        return "Edm.Int64"
    if NUMBER.fullmatch(text):
        return "Edm.Double"
    return next((name for name in BARE if edm.is_text_of(name, text)), None)


def _is_json(text: str) -> bool:
    try:
        return isinstance(json.loads(text), (list, dict))
    except ValueError:
        return False


def _is_member(model: Model, name: str, text: str) -> bool:
    """`microsoft.graph.color'red'`, or `'red'` as in OData 4.01."""
    match = PREFIXED.fullmatch(text)
    if match:
        if model.qualified(match.group(1)) != name:
            return False
        text = match.group(2)
    members = unquoted(text)
    return members is not None and is_member(model, name, members)


def is_member(model: Model, name: str, text: str) -> bool:
    """Whether a text names a member, or of flags several."""
    enum = model.enums[name]
    parts = [part.strip() for part in text.split(",")] if enum.flags else [text]
    return all(part in enum.members for part in parts)
