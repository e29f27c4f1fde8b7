"""Makes values of every type."""

from __future__ import annotations

from typing import Any

from . import edm
from .model import Model, TypeRef

# How deep complex types nest.
DEPTH = 5
# Keys that an address has to encode.
KEY = "a/b 'c' 100%+ü "
FUTURE = "unknownFutureValue"


class Samples:
    """Full values of a model's types."""

    def __init__(self, model: Model) -> None:
        self.model = model

    def value(self, ref: TypeRef, seed: int, depth: int = DEPTH) -> Any:
        """A value of any type. Another seed gives another one where the type has several."""
        if ref.collection:
            items = [self.value(ref.item, seed + at, depth - 1) for at in range(2)]
            return [item for item in items if item is not None]
        if ref.name in self.model.types:
            return self._complex(ref, seed, depth)
        if ref.name in self.model.enums:
            return self._member(ref.name, seed)
        return self._primitive(ref.name, seed)

    def entity(self, ref: TypeRef, seed: int, key: dict[str, str] | None = None) -> dict[str, Any]:
        """An entity with all its structural properties. Those of a key are as they are given."""
        names = self.model.concrete(ref.name)
        name = names[seed % len(names)] if names else ref.name
        made = self._object(name, ref.name, seed, DEPTH)
        for prop in self.model.keys(name):
            made[prop] = f"{KEY}{seed}" if made.get(prop) == f"text {seed}" else made[prop]
        for prop, text in (key or {}).items():
            if "/" not in prop:
                made[prop] = self._typed(self.model.property(name, prop).type.name, text)
        return made

    def _typed(self, name: str, text: str) -> Any:
        if name in edm.INTEGERS:
            return int(text)
        return text

    def _object(self, name: str, declared: str, seed: int, depth: int) -> dict[str, Any]:
        made: dict[str, Any] = {}
        if name != declared or self.model.types[declared].abstract:
            made["@odata.type"] = f"#{name}"
        for prop in self.model.properties(name).values():
            # Streams are at their own addresses, and navigation has to be asked for.
            if prop.navigation or prop.type.name == "Edm.Stream":
                continue
            made[prop.name] = self.value(prop.type, seed, depth - 1)
        return made

    def _complex(self, ref: TypeRef, seed: int, depth: int) -> Any:
        if self.model.types[ref.name].entity:
            return self.entity(ref, seed)
        if depth <= 0 and ref.nullable:
            return None
        names = self.model.concrete(ref.name)
        name = names[seed % len(names)] if names else ref.name
        if depth <= -DEPTH:
            return {"@odata.type": f"#{name}"}
        return self._object(name, ref.name, seed, depth)

    def _member(self, name: str, seed: int) -> str:
        enum = self.model.enums[name]
        members = [one for one in enum.members if one != FUTURE] or list(enum.members)
        first = members[seed % len(members)]
        if not enum.flags or len(members) < 2:
            return first
        return f"{first},{members[(seed + 1) % len(members)]}"

    def _primitive(self, name: str, seed: int) -> Any:
        if name in edm.INTEGERS:
            return edm.INTEGERS[name][seed % 2]
        if name in edm.FLOATS:
            return [0.5, "INF", -1.25e-3][seed % 3]
        if name == "Edm.Decimal":
            return 12.25
        if name == "Edm.Boolean":
            return seed % 2 == 0
        return edm.TEXTS.get(name, f"text {seed}")
