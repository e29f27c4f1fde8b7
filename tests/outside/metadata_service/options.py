"""Query options: which there are, and what they may name."""

from __future__ import annotations

from dataclasses import dataclass, field
from urllib.parse import unquote_plus

from . import filters, literals
from .errors import bad_request
from .model import Model, TypeRef
from .resource import Kind, Resource, terms_of

READING = ("$select", "$expand", "$format")
PAGING = ("$top", "$skip", "$count", "$skiptoken", "$deltatoken")
LISTING = (*READING, *PAGING, "$filter", "$orderby", "$search")
NESTED = ("$select", "$expand", "$filter", "$orderby", "$top", "$skip", "$count", "$search", "$levels")


@dataclass
class Expansion:
    """What an item of `$expand` asks for."""

    name: str
    reference: bool = False
    count: bool = False
    options: Options | None = None


@dataclass
class Options:
    """What the options ask for."""

    select: list[str] | None = None
    expand: list[Expansion] = field(default_factory=list)
    top: int | None = None
    skip: int = 0
    count: bool = False
    token: str | None = None
    given: dict[str, str] = field(default_factory=dict)
    aliases: dict[str, str] = field(default_factory=dict)


def read(query: str) -> Options:
    """Splits a query. System options may be without their `$`."""
    options = Options()
    for part in query.split("&") if query else []:
        name, _, value = part.partition("=")
        name, value = unquote_plus(name), unquote_plus(value)
        if name.startswith("@"):
            options.aliases[name] = value
            continue
        if f"${name.lower()}" in (*LISTING, "$id"):
            name = f"${name}"
        if not name.startswith("$"):
            continue
        name = name.lower()
        if name in options.given:
            raise bad_request(f"The query option '{name}' is given twice.")
        options.given[name] = value
    return options


class Checker:
    """Checks options against what they are options of."""

    def __init__(self, model: Model) -> None:
        self.model = model

    def check(self, options: Options, allowed: tuple[str, ...], resource: Resource, ref: TypeRef | None) -> None:
        """Reads the given options of a resource whose items are of this type."""
        for name, value in options.given.items():
            if name not in allowed:
                raise bad_request(f"The query option '{name}' is not supported here.")
            check = getattr(self, f"_{name[1:]}", None)
            if check is not None:
                check(options, value, resource, ref)
        if options.given.get("$format", "json").split(";")[0] not in ("json", "application/json"):
            raise bad_request(f"The format '{options.given['$format']}' is not supported.")

    def _select(self, options: Options, value: str, resource: Resource, ref: TypeRef) -> None:
        if not resource.allows("SelectSupport", "Supported"):
            raise bad_request("$select is not supported here.")
        options.select = []
        for item in literals.split(value, ","):
            item = item.strip()
            if item != "*":
                self.path(ref, item.partition("(")[0], "$select")
                options.select.append(self._without_casts(item.partition("(")[0]))
            else:
                options.select.append("*")

    def _without_casts(self, path: str) -> str:
        return "/".join(step for step in path.split("/") if self.model.qualified(step) not in self.model.types)

    def path(self, ref: TypeRef, path: str, option: str) -> TypeRef:
        """The type that a path of declared properties leads to."""
        current = ref.item
        for step in path.split("/"):
            full = self.model.qualified(step)
            if "." in step and full in self.model.types:
                if not self.model.is_a(full, current.name):
                    raise bad_request(f"{option}: the type '{full}' does not derive from '{current.name}'.")
                current = TypeRef(full, current.collection)
                continue
            prop = self.model.property(current.name, step)
            if prop is None:
                if self.model.is_open(current.name):
                    return TypeRef("Edm.Untyped")
                raise bad_request(f"{option}: could not find a property named '{step}' on type '{current.name}'.")
            current = prop.type
        return current

    def _expand(self, options: Options, value: str, resource: Resource, ref: TypeRef) -> None:
        if not resource.allows("ExpandRestrictions", "Expandable"):
            raise bad_request("$expand is not supported here.")
        for item in literals.split(value, ","):
            options.expand.extend(self._expansion(item.strip(), ref))

    def _expansion(self, item: str, ref: TypeRef) -> list[Expansion]:
        path, opening, inner = item.partition("(")
        if path == "*":
            props = self.model.properties(ref.name).values()
            return [Expansion(prop.name) for prop in props if prop.navigation]
        steps = path.split("/")
        last = steps.pop() if steps[-1] in ("$ref", "$count") else ""
        owner = self.path(ref, "/".join(steps[:-1]), "$expand") if len(steps) > 1 else ref.item
        prop = self.model.property(owner.name, steps[-1])
        if prop is None or not prop.navigation:
            raise bad_request(f"$expand: '{steps[-1]}' is not a navigation property of type '{owner.name}'.")
        terms = [prop.terms, *terms_of(self.model, prop.type)]
        target = Resource(Kind.COLLECTION, prop.type, terms, property=prop)
        if prop.terms.get("ExpandRestrictions", {}).get("Expandable") is False:
            raise bad_request(f"$expand: '{prop.name}' is not expandable.")
        nested = None
        if opening:
            if not inner.endswith(")"):
                raise bad_request(f"$expand: the parentheses of '{item}' are not closed.")
            nested = self._nested(inner[:-1], target, prop.type)
        return [Expansion("/".join(steps), last == "$ref", last == "$count", nested)]

    def _nested(self, text: str, target: Resource, ref: TypeRef) -> Options:
        options = Options()
        for part in literals.split(text, ";"):
            name, equals, value = part.strip().partition("=")
            name = name if name.startswith("$") else f"${name}"
            if not equals or name in options.given:
                raise bad_request(f"$expand: '{part}' is not an option, or is given twice.")
            options.given[name.lower()] = value
        allowed = NESTED if ref.collection else ("$select", "$expand", "$levels")
        self.check(options, allowed, target, ref)
        return options

    def _filter(self, options: Options, value: str, resource: Resource, ref: TypeRef) -> None:
        if not resource.allows("FilterRestrictions", "Filterable"):
            raise bad_request("$filter is not supported here.")
        restricted = resource.restriction("FilterRestrictions", "NonFilterableProperties") or []
        filters.check(self.model, ref, value, frozenset(restricted))

    def _orderby(self, options: Options, value: str, resource: Resource, ref: TypeRef) -> None:
        if not resource.allows("SortRestrictions", "Sortable"):
            raise bad_request("$orderby is not supported here.")
        restricted = resource.restriction("SortRestrictions", "NonSortableProperties") or []
        for item in literals.split(value, ","):
            path, _, direction = item.strip().partition(" ")
            if direction.strip() not in ("", "asc", "desc"):
                raise bad_request(f"$orderby: '{direction}' is neither 'asc' nor 'desc'.")
            count = path.endswith("/$count")
            of = self.path(ref, path.removesuffix("/$count"), "$orderby")
            if of.collection != count or not count and of.name in self.model.types or path in restricted:
                raise bad_request(f"$orderby: '{path}' has no order.")

    def _top(self, options: Options, value: str, resource: Resource, ref: TypeRef) -> None:
        if not resource.allows("TopSupported"):
            raise bad_request("$top is not supported here.")
        options.top = _number(value, "$top")

    def _skip(self, options: Options, value: str, resource: Resource, ref: TypeRef) -> None:
        if not resource.allows("SkipSupported"):
            raise bad_request("$skip is not supported here.")
        options.skip = _number(value, "$skip")

    def _count(self, options: Options, value: str, resource: Resource, ref: TypeRef) -> None:
        if value not in ("true", "false"):
            raise bad_request(f"$count: '{value}' is neither 'true' nor 'false'.")
        if value == "true" and not resource.allows("CountRestrictions", "Countable"):
            raise bad_request("$count is not supported here.")
        options.count = value == "true"

    def _search(self, options: Options, value: str, resource: Resource, ref: TypeRef) -> None:
        if not value.strip() or value.count('"') % 2:
            raise bad_request("$search is empty, or its quotes are not closed.")
        if not resource.allows("SearchRestrictions", "Searchable"):
            raise bad_request("$search is not supported here.")

    def _skiptoken(self, options: Options, value: str, resource: Resource, ref: TypeRef) -> None:
        options.token = value

    def _levels(self, options: Options, value: str, resource: Resource, ref: TypeRef) -> None:
        if value != "max":
            _number(value, "$levels")


def _number(value: str, option: str) -> int:
    if not value.isascii() or not value.isdigit():
        raise bad_request(f"{option}: '{value}' is not a number that is 0 or more.")
    return int(value)
