"""Finds bound actions and functions."""

from __future__ import annotations

import re
from urllib.parse import unquote

from . import literals
from .errors import bad_request
from .model import Model, Operation
from .resource import Kind, Resource, terms_of

CALL = re.compile(r"([^()]+)(?:\((.*)\))?", re.DOTALL)


class Operations:
    """The bound operations of a model."""

    def __init__(self, model: Model) -> None:
        self.model = model

    def find(self, current: Resource, segment: str, aliases: dict[str, str]) -> Resource | None:
        """The operation that a segment after this resource calls, if it names one."""
        match = CALL.fullmatch(segment)
        if match is None:
            return None
        name = self.model.qualified(unquote(match.group(1)))
        bound = [one for one in self._named(name) if self._binds(one, current)]
        if not bound:
            return None
        inner = match.group(2)
        if bound[0].action:
            if inner is not None:
                return None
            return self._call(Kind.ACTION, current, self._nearest(bound))
        return self._function(current, bound, inner, aliases)

    def _named(self, name: str) -> list[Operation]:
        found = self.model.operations.get(name.rpartition(".")[2], [])
        # Graph takes names without their namespace too.
        return [one for one in found if "." not in name or one.name == name]

    def _binds(self, operation: Operation, current: Resource) -> bool:
        binding = operation.binding
        fits = binding.collection == current.type.collection and self.model.is_a(current.type.name, binding.name)
        if not fits or "RequiresExplicitBinding" not in operation.terms:
            return fits
        return operation.name in (current.restriction("ExplicitOperationBindings") or [])

    def _nearest(self, bound: list[Operation]) -> Operation:
        """The one that is bound to the most derived type."""
        return max(bound, key=lambda one: len(list(self.model.chain(one.binding.name))))

    def _function(
        self, current: Resource, bound: list[Operation], inner: str | None, aliases: dict[str, str]
    ) -> Resource | None:
        """The overload whose parameters are given, each of its type."""
        given: dict[str, str] = {}
        for part in literals.split(unquote(inner), ",") if inner else []:
            name, equals, value = part.strip().partition("=")
            if not equals or name in given:
                raise bad_request(f"'{part}' is not an argument; write 'name=value', each name once.")
            given[name] = value
        fitting = [one for one in bound if _takes(one, given)]
        if not fitting:
            if inner is None:
                return None
            raise bad_request(f"No overload of '{bound[0].name}' has exactly the parameters {sorted(given)}.")
        operation = self._nearest(fitting)
        for parameter in operation.parameters:
            if parameter.name in given:
                text = given[parameter.name]
                if text.startswith("@"):
                    if text not in aliases:
                        raise bad_request(f"The parameter alias '{text}' has no value.")
                    text = aliases[text]
                literals.check(self.model, parameter.type, text, parameter.name)
        return self._call(Kind.FUNCTION, current, operation)

    def _call(self, kind: Kind, current: Resource, operation: Operation) -> Resource:
        return Resource(
            kind,
            operation.returns,
            [operation.terms, *terms_of(self.model, operation.returns)],
            current.context,
            operation=operation,
            of=current,
        )


def _takes(operation: Operation, given: dict[str, str]) -> bool:
    names = {one.name for one in operation.parameters}
    required = {one.name for one in operation.parameters if not one.optional}
    return required <= set(given) <= names
