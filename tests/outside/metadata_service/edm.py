"""The primitive types: what their values look like in JSON and in addresses."""

from __future__ import annotations

import base64
import binascii
import datetime
import math
import re
from typing import Any

INTEGERS = {
    "Edm.Byte": (0, 255),
    "Edm.SByte": (-128, 127),
    "Edm.Int16": (-(2**15), 2**15 - 1),
    "Edm.Int32": (-(2**31), 2**31 - 1),
    "Edm.Int64": (-(2**63), 2**63 - 1),
}
FLOATS = ("Edm.Single", "Edm.Double")
NUMBERS = (*INTEGERS, *FLOATS, "Edm.Decimal")
# The largest number that a single has.
SINGLE = 3.4028235677973366e38

GUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
DATE = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,12})?)?")
DATE_TIME = re.compile(rf"({DATE.pattern})T({TIME.pattern})(Z|[+-]([01]\d|2[0-3]):[0-5]\d)")
DURATION = re.compile(r"-?P(?=.)(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?")

TEXTS = {
    "Edm.Guid": "3f1b5a3c-6d0e-4f7a-9b1d-2c8e5f7a9b01",
    "Edm.Date": "2026-02-28",
    "Edm.TimeOfDay": "12:00:05.5020000",
    "Edm.DateTimeOffset": "2026-02-28T23:59:59.9999999Z",
    "Edm.Duration": "PT3M29.6631862S",
    "Edm.Binary": "AP+4/w==",
}
"""An example of each type whose values are texts."""


def is_primitive(name: str) -> bool:
    """Whether this is a type of OData itself."""
    return name.startswith("Edm.")


def fault(name: str, value: Any) -> str | None:
    """Why a JSON value is not one of this primitive type."""
    if name == "Edm.Untyped":
        return None
    if name in INTEGERS:
        return _integer(name, value)
    if name in FLOATS or name == "Edm.Decimal":
        return _float(name, value)
    if name == "Edm.Boolean":
        return None if isinstance(value, bool) else "is not true or false"
    if not isinstance(value, str):
        return "is not a text"
    return None if name == "Edm.String" or is_text_of(name, value) else f"is not a value of {name}"


def is_text_of(name: str, text: str) -> bool:
    """Whether a text is a value of a type that is written as text."""
    if name == "Edm.Guid":
        return GUID.fullmatch(text) is not None
    if name == "Edm.Date":
        return _is_date(text)
    if name == "Edm.TimeOfDay":
        return TIME.fullmatch(text) is not None
    if name == "Edm.DateTimeOffset":
        match = DATE_TIME.fullmatch(text)
        return match is not None and _is_date(match.group(1))
    if name == "Edm.Duration":
        return DURATION.fullmatch(text) is not None
    if name == "Edm.Binary":
        return _is_base64(text)
    return False


def number_fits(name: str, text: str) -> bool:
    """Whether a number in an address is one of this type."""
    try:
        if name in INTEGERS:
            return _integer(name, int(text)) is None
        return math.isfinite(float(text)) or text in ("INF", "-INF", "NaN")
    except ValueError:
        return False


def _integer(name: str, value: Any) -> str | None:
    if isinstance(value, bool) or not isinstance(value, int):
        return "is not an integer"
    low, high = INTEGERS[name]
    return None if low <= value <= high else f"is not within {name}"


def _float(name: str, value: Any) -> str | None:
    if name in FLOATS and value in ("INF", "-INF", "NaN"):
        return None
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return "is not a number"
    return f"is not within {name}" if name == "Edm.Single" and abs(value) > SINGLE else None


def _is_date(text: str) -> bool:
    match = DATE.fullmatch(text)
    if match is None:
        return False
    year, month, day = (int(part) for part in match.groups())
    try:
        # OData has a year 0, Python has not; both are leap years.
        datetime.date(year or 4, month, day)
    except ValueError:
        return False
    return True


def _is_base64(text: str) -> bool:
    # OData writes the alphabet for addresses, Graph the usual one; both read both.
    try:
        base64.b64decode(text.translate(str.maketrans("-_", "+/")), validate=True)
    except binascii.Error:
        return False
    return True
