"""The canonical functions of OData: what they take and give."""

from __future__ import annotations

TEXT = "Edm.String"
NUMBER = "number"
MOMENT = "Edm.DateTimeOffset"
DATE = "Edm.Date"
TIME = "Edm.TimeOfDay"
INT = "Edm.Int32"
BOOL = "Edm.Boolean"

FUNCTIONS: dict[str, tuple[list[tuple[str, ...]], str]] = {
    "contains": ([(TEXT,), (TEXT,)], BOOL),
    "startswith": ([(TEXT,), (TEXT,)], BOOL),
    "endswith": ([(TEXT,), (TEXT,)], BOOL),
    "matchesPattern": ([(TEXT,), (TEXT,)], BOOL),
    "length": ([(TEXT,)], INT),
    "indexof": ([(TEXT,), (TEXT,)], INT),
    "tolower": ([(TEXT,)], TEXT),
    "toupper": ([(TEXT,)], TEXT),
    "trim": ([(TEXT,)], TEXT),
    "concat": ([(TEXT,), (TEXT,)], TEXT),
    "year": ([(MOMENT, DATE)], INT),
    "month": ([(MOMENT, DATE)], INT),
    "day": ([(MOMENT, DATE)], INT),
    "hour": ([(MOMENT, TIME)], INT),
    "minute": ([(MOMENT, TIME)], INT),
    "second": ([(MOMENT, TIME)], INT),
    "fractionalseconds": ([(MOMENT, TIME)], "Edm.Decimal"),
    "totaloffsetminutes": ([(MOMENT,)], INT),
    "totalseconds": ([("Edm.Duration",)], "Edm.Decimal"),
    "date": ([(MOMENT,)], DATE),
    "time": ([(MOMENT,)], TIME),
    "now": ([], MOMENT),
    "mindatetime": ([], MOMENT),
    "maxdatetime": ([], MOMENT),
    "round": ([(NUMBER,)], "Edm.Double"),
    "floor": ([(NUMBER,)], "Edm.Double"),
    "ceiling": ([(NUMBER,)], "Edm.Double"),
}
"""By name: for each parameter the types that it may have, and the type of the result."""
