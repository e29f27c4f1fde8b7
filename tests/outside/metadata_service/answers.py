"""Writes what a resource holds."""

from __future__ import annotations

import zlib
from typing import Any
from urllib.parse import quote

from .messages import Answer
from .model import Model, TypeRef
from .options import Expansion, Options
from .resource import Resource
from .samples import Samples

# How many items a collection has, and how many of them a page.
ITEMS = 3
PAGE = 2
BYTES = b"\x00\x01 bytes \xfe\xff"


class Answers:
    """The answers about a model's resources, at the service's address."""

    def __init__(self, model: Model, base_url: str) -> None:
        self.model = model
        self.base_url = base_url
        self.samples = Samples(model)

    def list(self, resource: Resource, options: Options, path: str) -> Answer:
        """A page of entities."""
        total = ITEMS if options.top is None else min(ITEMS, options.top)
        start = max(options.skip, int(options.token)) if (options.token or "").isdigit() else options.skip
        stop = min(start + PAGE, total)
        seed = self._seed(resource)
        items = [self.shown(resource.type, self._item(resource, seed + at), options) for at in range(start, stop)]
        body: dict[str, Any] = {"@odata.context": self._context(resource, options)}
        if options.count:
            body["@odata.count"] = ITEMS
        if stop < total:
            body["@odata.nextLink"] = self._next(path, options, stop)
        elif resource.operation is not None and resource.operation.name.endswith(".delta"):
            body["@odata.deltaLink"] = f"{self.base_url}/{path}?$deltatoken=latest"
        return Answer(200, body | {"value": items})

    def _item(self, resource: Resource, seed: int) -> dict[str, Any]:
        return self.samples.entity(resource.type.item, seed)

    def entity(
        self, resource: Resource, options: Options, body: dict[str, Any] | None = None, status: int = 200
    ) -> Answer:
        """An entity, with what was just written to it."""
        made = self.stored(resource, body)
        context = {"@odata.context": f"{self._context(resource, options)}/$entity"}
        return Answer(status, context | self.shown(resource.type, made, options))

    def stored(self, resource: Resource, body: dict[str, Any] | None) -> dict[str, Any]:
        """The entity as it is after a body was written."""
        name = (body or {}).get("@odata.type", "")[1:]
        ref = TypeRef(name or resource.type.name)
        made = self.samples.entity(ref, self._seed(resource), resource.key)
        if name and name != resource.type.name:
            made = {"@odata.type": f"#{name}"} | made
        properties = self.model.properties(name or resource.type.name)
        for member, value in (body or {}).items():
            prop = properties.get(member)
            if prop is None and "@" not in member or prop is not None and not prop.navigation:
                made[member] = value
        return made

    def shown(self, ref: TypeRef, item: dict[str, Any], options: Options) -> dict[str, Any]:
        """What of an entity is asked for."""
        shown = item
        if options.select is not None and "*" not in options.select:
            shown = {key: value for key, value in item.items() if key.startswith("@")}
            for path in options.select:
                _copy(item, shown, path.split("/"))
        name = item.get("@odata.type", f"#{ref.name}")[1:]
        for expansion in options.expand:
            self._expand(name, shown, expansion)
        return shown

    def _expand(self, name: str, shown: dict[str, Any], expansion: Expansion) -> None:
        *owners, last = expansion.name.split("/")
        for owner in owners:
            full = self.model.qualified(owner)
            if full in self.model.types:
                if not self.model.is_a(name, full):
                    return
                continue
            name = self.model.property(name, owner).type.name
            shown = shown.setdefault(owner, {})
        prop = self.model.property(name, last)
        options = expansion.options or Options()
        count = min(PAGE, options.top if options.top is not None else PAGE)
        if prop.type.collection and (options.count or expansion.count):
            shown[f"{last}@odata.count"] = PAGE
        if expansion.count:
            return
        seeds = range(count) if prop.type.collection else range(1)
        items = [self.samples.entity(prop.type.item, seed) for seed in seeds]
        if expansion.reference:
            items = [self._reference(item) for item in items]
        else:
            items = [self.shown(prop.type.item, item, options) for item in items]
        shown[last] = items if prop.type.collection else items[0]

    def value(self, resource: Resource, ref: TypeRef, context: str | None = None) -> Answer:
        """A value that is not an entity."""
        if ref.name == "Edm.Stream":
            return Answer(200, BYTES, {"Content-Type": "application/octet-stream"})
        made = self.samples.value(TypeRef(ref.name, ref.collection, False), self._seed(resource))
        head = {"@odata.context": f"{self.base_url}/$metadata#{context or ref}"}
        if isinstance(made, dict) and ref.name in self.model.types:
            return Answer(200, head | made)
        return Answer(200, head | {"value": made})

    def raw(self, resource: Resource) -> Answer:
        """A value by itself."""
        if resource.type.name == "Edm.Stream":
            return Answer(200, BYTES)
        made = self.samples.value(resource.type, 0)
        text = str(made).lower() if isinstance(made, bool) else str(made)
        return Answer(200, text.encode(), {"Content-Type": "text/plain"})

    def count(self) -> Answer:
        """How many items there are."""
        return Answer(200, str(ITEMS).encode(), {"Content-Type": "text/plain"})

    def references(self, resource: Resource) -> Answer:
        """The addresses of what is referred to."""
        of = resource.of
        if not of.type.collection:
            item = self.samples.entity(of.type, self._seed(of), of.key)
            return Answer(200, {"@odata.context": f"{self.base_url}/$metadata#$ref"} | self._reference(item))
        items = [self._reference(self._item(of, at)) for at in range(PAGE)]
        return Answer(200, {"@odata.context": f"{self.base_url}/$metadata#Collection($ref)", "value": items})

    def _reference(self, item: dict[str, Any]) -> dict[str, Any]:
        key = quote(str(next((item[name] for name in ("id", "appId") if name in item), "1")), safe="")
        return {"@odata.id": f"{self.base_url}/directoryObjects/{key}"}

    def _context(self, resource: Resource, options: Options) -> str:
        name = resource.context
        if resource.operation is not None:
            name = str(resource.type)
        elif resource.keyed:
            name = resource.of.context
        asked = [*(options.select or []), *(f"{one.name}()" for one in options.expand)]
        chosen = f"({','.join(asked)})" if asked else ""
        return f"{self.base_url}/$metadata#{quote(name, safe='/()$.,=')}{chosen}"

    def _next(self, path: str, options: Options, start: int) -> str:
        kept = {name: value for name, value in options.given.items() if name != "$skiptoken"}
        kept |= options.aliases | {"$skiptoken": str(start)}
        return f"{self.base_url}/{path}?" + "&".join(f"{name}={quote(value, safe='')}" for name, value in kept.items())

    def _seed(self, resource: Resource) -> int:
        # Other places show other derived types; the same place shows the same ones.
        return zlib.crc32(resource.context.encode()) % 1000


def _copy(item: dict[str, Any], shown: dict[str, Any], path: list[str]) -> None:
    first, *rest = path
    if first not in item:
        return
    inner = item[first]
    if rest and isinstance(inner, dict):
        chosen = shown.setdefault(first, {key: value for key, value in inner.items() if key.startswith("@")})
        _copy(inner, chosen, rest)
    else:
        shown[first] = inner
