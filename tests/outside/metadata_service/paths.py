"""Finds what a path leads to."""

from __future__ import annotations

import re
from dataclasses import replace
from urllib.parse import unquote

from . import literals
from .errors import bad_request, not_found
from .model import Model, Property, TypeRef
from .operations import Operations
from .resource import Kind, Resource, terms_of

CALL = re.compile(r"([^()]+)\((.*)\)", re.DOTALL)


class Resolver:
    """Finds the resources of a model by their paths, which are relative to the service."""

    def __init__(self, model: Model) -> None:
        self.model = model
        self.operations = Operations(model)

    def resolve(self, path: str, aliases: dict[str, str] | None = None) -> Resource:
        """What a path leads to. Its segments are still encoded."""
        segments = path.strip("/").split("/") if path.strip("/") else []
        if path.endswith("/") and segments:
            raise not_found("")
        current = Resource(Kind.SERVICE)
        for segment in segments:
            if not segment:
                raise not_found(segment)
            current = self._step(current, segment, aliases or {})
        return current

    def _step(self, current: Resource, segment: str, aliases: dict[str, str]) -> Resource:
        if current.closed:
            raise not_found(unquote(segment))
        if current.kind is Kind.SERVICE:
            return self._first(segment)
        if current.kind is Kind.COLLECTION:
            return self._of_collection(current, segment, aliases)
        if current.kind is Kind.ENTITY:
            return self._of_entity(current, segment, aliases)
        if current.kind is Kind.VALUE:
            return self._of_value(current, segment, aliases)
        if current.kind is Kind.FUNCTION and current.operation.composable:
            result = self._result(current)
            return self._step(result, segment, aliases)
        raise not_found(unquote(segment))

    def _first(self, segment: str) -> Resource:
        if segment in ("$metadata", "$batch"):
            kind = Kind.METADATA if segment == "$metadata" else Kind.BATCH
            return Resource(kind, closed=True)
        name, inner = _call(segment)
        source = self.model.sources.get(name)
        if source is None:
            raise not_found(name)
        terms = [source.terms, *terms_of(self.model, source.type)]
        kind = Kind.COLLECTION if source.type.collection else Kind.ENTITY
        found = Resource(
            kind, source.type, terms, source.name, singleton=not source.type.collection, contained=False
        )
        return self._keyed(found, inner, segment)

    def _keyed(self, found: Resource, inner: str | None, segment: str) -> Resource:
        """The item, where parentheses have its key."""
        if inner is None:
            return found
        if found.kind is not Kind.COLLECTION:
            raise not_found(unquote(segment))
        return self._item(found, self._key(found.type, inner, segment))

    def _key(self, ref: TypeRef, inner: str, segment: str) -> dict[str, str]:
        """The key that stands in parentheses."""
        inner = unquote(inner)
        keys = self.model.keys(ref.name)
        parts = literals.split(inner, ",")
        if len(parts) == 1 and len(keys) == 1 and (len(literals.split(inner, "=")) == 1):
            named = {keys[0]: inner}
        else:
            named = dict(part.strip().partition("=")[::2] for part in parts)
        choices = [{key: key for key in keys}, *self.model.alternate_keys(ref.name)]
        choice = next((one for one in choices if set(one) == set(named)), None)
        if choice is None:
            raise not_found(unquote(segment))
        key = {}
        for name, text in named.items():
            path = choice[name].split("/")
            of = ref.name
            for step in path:
                prop = self.model.property(of, step)
                of = prop.type.name
            literals.check(self.model, TypeRef(of, False, False), text, name)
            key[choice[name]] = text if (inside := literals.unquoted(text)) is None else inside
        return key

    def _item(self, collection: Resource, key: dict[str, str]) -> Resource:
        restricted = collection.restriction("NavigationRestrictions", "RestrictedProperties") or []
        by_key = all(one.get("IndexableByKey") is not False for one in restricted)
        if not by_key or collection.restriction("IndexableByKey") is False:
            raise not_found(next(iter(key.values())))
        value = ",".join(key.values()).replace("'", "''")
        return replace(
            collection,
            kind=Kind.ENTITY,
            type=replace(collection.type, collection=False),
            context=f"{collection.context}('{value}')",
            key=key,
            keyed=True,
            of=collection,
        )

    def _of_collection(self, current: Resource, segment: str, aliases: dict[str, str]) -> Resource:
        if segment == "$count":
            return Resource(Kind.COUNT, TypeRef("Edm.Int32"), current.terms, of=current, closed=True)
        if segment == "$ref":
            return self._reference(current)
        if (cast := self._cast(current, segment)) is not None:
            return cast
        if (called := self.operations.find(current, segment, aliases)) is not None:
            return called
        if segment.startswith("$"):
            raise not_found(segment)
        keys = self.model.keys(current.type.name)
        if len(keys) != 1:
            raise not_found(unquote(segment))
        key = unquote(segment)
        self._check_key(current.type, keys[0], key)
        return self._item(current, {keys[0]: key})

    def _check_key(self, ref: TypeRef, name: str, text: str) -> None:
        """A key that is a segment is without quotes."""
        prop = self.model.property(ref.name, name)
        if prop.type.name == "Edm.String":
            return
        literal = f"'{text}'" if prop.type.name in self.model.enums else text
        if not literals.is_of(self.model, replace(prop.type, nullable=False), literal):
            raise not_found(text)

    def _of_entity(self, current: Resource, segment: str, aliases: dict[str, str]) -> Resource:
        if segment == "$ref":
            return self._reference(current)
        if segment == "$value" and self.model.has_stream(current.type.name):
            return Resource(Kind.RAW, TypeRef("Edm.Stream"), current.terms, of=current, closed=True)
        return self._member(current, segment, aliases)

    def _of_value(self, current: Resource, segment: str, aliases: dict[str, str]) -> Resource:
        if current.type.collection:
            if segment == "$count":
                return Resource(Kind.COUNT, TypeRef("Edm.Int32"), current.terms, of=current, closed=True)
        elif segment == "$value" and current.type.name not in self.model.types:
            return Resource(Kind.RAW, current.type, current.terms, of=current, closed=True)
        elif current.type.name in self.model.types:
            return self._member(current, segment, aliases)
        if (called := self.operations.find(current, segment, aliases)) is not None:
            return called
        raise not_found(unquote(segment))

    def _member(self, current: Resource, segment: str, aliases: dict[str, str]) -> Resource:
        """A property, a cast or an operation of one value."""
        name, inner = _call(segment)
        prop = self.model.property(current.type.name, name)
        if prop is not None:
            return self._keyed(self._property(current, prop), inner, segment)
        if (cast := self._cast(current, segment)) is not None:
            return cast
        if (called := self.operations.find(current, segment, aliases)) is not None:
            return called
        raise not_found(name)

    def _property(self, current: Resource, prop: Property) -> Resource:
        context = f"{current.context}/{prop.name}"
        if not prop.navigation:
            return Resource(Kind.VALUE, prop.type, [prop.terms], context, property=prop, of=current)
        terms = [prop.terms, *terms_of(self.model, prop.type)]
        kind = Kind.COLLECTION if prop.type.collection else Kind.ENTITY
        found = Resource(kind, prop.type, terms, context, property=prop, contained=prop.contained, of=current)
        navigability = found.restriction("NavigationRestrictions", "Navigability")
        if isinstance(navigability, str) and navigability.endswith("/None"):
            raise not_found(prop.name)
        return found

    def _cast(self, current: Resource, segment: str) -> Resource | None:
        """The same with a derived type."""
        name, inner = _call(segment)
        full = self.model.qualified(name)
        if "." not in name or full not in self.model.types:
            return None
        if not self.model.is_a(full, current.type.name):
            raise bad_request(f"The type '{full}' does not derive from '{current.type.name}'.")
        ref = replace(current.type, name=full)
        terms = [*current.terms, *terms_of(self.model, ref)]
        found = replace(current, type=ref, terms=terms, context=f"{current.context}/{full}")
        return self._keyed(found, inner, segment)

    def _reference(self, current: Resource) -> Resource:
        """The reference that leads here, which only navigation to entities of elsewhere has."""
        allowed = current.restriction("NavigationRestrictions", "Referenceable")
        if current.property is None or (current.contained and allowed is not True) or allowed is False:
            raise not_found("$ref")
        return Resource(Kind.REFERENCE, current.type, current.terms, current.context, of=current, closed=True)

    def _result(self, call: Resource) -> Resource:
        """What a function gives, to go on from."""
        ref = call.operation.returns
        of = self.model.types.get(ref.name)
        if of is None or not of.entity:
            kind = Kind.VALUE
        else:
            kind = Kind.COLLECTION if ref.collection else Kind.ENTITY
        return Resource(kind, ref, terms_of(self.model, ref), str(ref), of=call)


def _call(segment: str) -> tuple[str, str | None]:
    """The name, and what stands in parentheses after it."""
    match = CALL.fullmatch(segment)
    return (unquote(match.group(1)), match.group(2)) if match else (unquote(segment), None)
