"""What an address leads to."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Any

from .model import Model, Operation, Property, Terms, TypeRef


class Kind(Enum):
    """What kind of resource it is."""

    SERVICE = auto()
    METADATA = auto()
    BATCH = auto()
    COLLECTION = auto()
    ENTITY = auto()
    VALUE = auto()
    COUNT = auto()
    REFERENCE = auto()
    RAW = auto()
    ACTION = auto()
    FUNCTION = auto()


@dataclass
class Resource:
    """A resource, and how the address leads to it."""

    kind: Kind
    type: TypeRef | None = None
    # The annotations of what leads here, the nearest first.
    terms: list[Terms] = field(default_factory=list)
    # The address as a context URL has it.
    context: str = ""
    key: dict[str, str] = field(default_factory=dict)
    # The last key stands by itself at the end of the address.
    keyed: bool = False
    singleton: bool = False
    contained: bool = True
    # The navigation property or structural property that leads here.
    property: Property | None = None
    operation: Operation | None = None
    # What `$count`, `$ref`, `$value` or an operation is of.
    of: Resource | None = None
    # Whether no segment can follow.
    closed: bool = False

    def restriction(self, term: str, name: str | None = None) -> Any:
        """What the annotations say of a capability; nothing, if they are silent."""
        for terms in self.terms:
            value = terms.get(term)
            if name is not None and isinstance(value, dict):
                value = value.get(name)
            elif name is not None:
                value = None
            if value is not None:
                return value
        return None

    def allows(self, term: str, name: str | None = None) -> bool:
        """Whether the annotations do not forbid it."""
        return self.restriction(term, name) is not False


def terms_of(model: Model, ref: TypeRef | None) -> list[Terms]:
    """The annotations of a type and its bases."""
    return [of.terms for of in model.chain(ref.name)] if ref else []
