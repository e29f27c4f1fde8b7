"""What a CSDL document declares."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Iterator

Terms = dict[str, Any]
"""Annotations by the last part of their term's name."""


@dataclass(frozen=True)
class TypeRef:
    """The type of a property, parameter or result."""

    name: str
    collection: bool = False
    nullable: bool = True

    @property
    def item(self) -> TypeRef:
        """The type of one item."""
        return TypeRef(self.name, False, self.nullable)

    def __str__(self) -> str:
        return f"Collection({self.name})" if self.collection else self.name


@dataclass
class Property:
    """A structural or navigation property."""

    name: str
    type: TypeRef
    navigation: bool = False
    contained: bool = False
    terms: Terms = field(default_factory=dict)


@dataclass
class Structured:
    """An entity type or a complex type."""

    name: str
    entity: bool
    base: str | None = None
    abstract: bool = False
    open: bool = False
    stream: bool = False
    keys: list[str] = field(default_factory=list)
    own: dict[str, Property] = field(default_factory=dict)
    terms: Terms = field(default_factory=dict)


@dataclass
class Enumeration:
    """An enumeration type."""

    name: str
    flags: bool
    members: dict[str, int]


@dataclass
class Parameter:
    """A parameter of an action or function."""

    name: str
    type: TypeRef
    optional: bool


@dataclass
class Operation:
    """A bound action or function."""

    name: str
    action: bool
    binding: TypeRef
    parameters: list[Parameter]
    returns: TypeRef | None
    composable: bool
    terms: Terms


@dataclass
class Source:
    """An entity set or a singleton."""

    name: str
    type: TypeRef
    terms: Terms


class Model:
    """All that a document declares."""

    def __init__(self) -> None:
        self.types: dict[str, Structured] = {}
        self.enums: dict[str, Enumeration] = {}
        self.operations: dict[str, list[Operation]] = {}
        self.sources: dict[str, Source] = {}
        self.namespaces: dict[str, str] = {}
        self._derived: dict[str, list[str]] = {}

    def qualified(self, name: str) -> str:
        """The full name behind one that may begin with an alias."""
        namespace, dot, last = name.rpartition(".")
        return self.namespaces.get(namespace, namespace) + dot + last

    def chain(self, name: str) -> Iterator[Structured]:
        """A type and its bases, the type first."""
        current = self.types.get(name)
        while current is not None:
            yield current
            current = self.types.get(current.base) if current.base else None

    def is_a(self, name: str, other: str) -> bool:
        """Whether a type is another one, or derives from it."""
        return name == other or any(of.name == other for of in self.chain(name))

    def properties(self, name: str) -> dict[str, Property]:
        """All properties of a type, those of its bases first."""
        every: dict[str, Property] = {}
        for of in reversed(list(self.chain(name))):
            every.update(of.own)
        return every

    def property(self, name: str, wanted: str) -> Property | None:
        """The property of a type or its bases that has this name."""
        return next((of.own[wanted] for of in self.chain(name) if wanted in of.own), None)

    def keys(self, name: str) -> list[str]:
        """The names of the key's properties."""
        return next((of.keys for of in self.chain(name) if of.keys), [])

    def alternate_keys(self, name: str) -> list[dict[str, str]]:
        """Other keys: for each, the properties by the names that a path has for them."""
        records = [key for of in self.chain(name) for key in of.terms.get("AlternateKeys", [])]
        return [{ref.get("Alias") or ref["Name"]: ref["Name"] for ref in key["Key"]} for key in records]

    def is_open(self, name: str) -> bool:
        """Whether values may have properties that are not declared."""
        return any(of.open for of in self.chain(name))

    def has_stream(self, name: str) -> bool:
        """Whether entities are media."""
        return any(of.stream for of in self.chain(name))

    def concrete(self, name: str) -> list[str]:
        """The types that a value declared with this one may have, the declared one first."""
        if not self._derived:
            for of in self.types.values():
                for base in list(self.chain(of.name))[1:]:
                    self._derived.setdefault(base.name, []).append(of.name)
        names = [name, *self._derived.get(name, [])]
        return [one for one in names if one in self.types and not self.types[one].abstract]
