"""Checks what is sent against the types that are declared."""

from __future__ import annotations

import re
from typing import Any, Callable

from . import edm, literals
from .errors import bad_request
from .model import Model, Operation, Property, TypeRef

ANNOTATION = re.compile(r"([^@]*)@([\w.]+)")
# What an object may say of itself, and what of one of its properties.
OF_OBJECT = ("odata.type", "odata.id", "odata.etag", "odata.context", "odata.editLink", "odata.removed")
OF_PROPERTY = ("odata.type", "odata.bind", "odata.count", "odata.context", "odata.navigationLink")
READ = "Org.OData.Core.V1.Permission/Read"


class Bodies:
    """The bodies that a model's resources take."""

    def __init__(self, model: Model, entity_at: Callable[[str], TypeRef | None]) -> None:
        self.model = model
        # The type of the entity at an address, for what binds to it.
        self.entity_at = entity_at

    def entity(self, ref: TypeRef, body: Any, creates: bool) -> str:
        """Checks the body of a POST, PATCH or PUT, and gives the type that it is of."""
        return self._object(ref, body, "", creates)

    def parameters(self, operation: Operation, body: Any) -> None:
        """Checks the parameters of an action."""
        if not isinstance(body, dict):
            raise bad_request("The body of an action is a JSON object with its parameters.")
        known = {one.name: one for one in operation.parameters}
        for name, value in body.items():
            of, at, _ = name.partition("@")
            if name not in known and not (at and (not of or of in known)):
                raise bad_request(f"The parameter '{name}' is not one of '{operation.name}'.")
            if name in known:
                self.value(known[name].type, value, name)
        for one in operation.parameters:
            missing = one.name not in body and not one.optional
            if missing and (not one.type.nullable or one.type.collection):
                raise bad_request(f"The parameter '{one.name}' of '{operation.name}' is missing.")

    def value(self, ref: TypeRef, value: Any, path: str, creates: bool = True) -> None:
        """Checks a value of any type."""
        if ref.collection:
            if not isinstance(value, list):
                raise bad_request(f"{path}: is not a list, as {ref} is.")
            for at, item in enumerate(value):
                self.value(ref.item, item, f"{path}[{at}]", creates)
        elif value is None:
            if not ref.nullable:
                raise bad_request(f"{path}: null is not a value of {ref}, which is not nullable.")
        elif ref.name in self.model.types:
            self._object(ref, value, path, creates)
        elif ref.name in self.model.enums:
            if not isinstance(value, str) or not literals.is_member(self.model, ref.name, value):
                raise bad_request(f"{path}: {value!r} is not a member of {ref}.")
        elif (fault := edm.fault(ref.name, value)) is not None:
            raise bad_request(f"{path}: {value!r} {fault}.")

    def _object(self, ref: TypeRef, body: Any, path: str, creates: bool) -> str:
        where = path or "The body"
        if not isinstance(body, dict):
            raise bad_request(f"{where} is not a JSON object, as {ref} is.")
        name = self._type(ref, body, where)
        properties = self.model.properties(name)
        for member, value in body.items():
            inner = f"{path}.{member}" if path else member
            if member.startswith("@") or "@" in member:
                self._annotation(name, properties, member, value, inner)
            elif (prop := properties.get(member)) is not None:
                self._property(prop, value, inner, creates)
            elif not self.model.is_open(name):
                raise bad_request(f"The property '{inner}' does not exist on type '{name}'.")
        return name

    def _type(self, ref: TypeRef, body: dict[str, Any], where: str) -> str:
        """The type that an object says it has, or the declared one."""
        said = body.get("@odata.type")
        if said is None:
            if self.model.types[ref.name].abstract:
                raise bad_request(f"{where}: {ref} is abstract; '@odata.type' has to name a type that is not.")
            return ref.name
        if not isinstance(said, str) or not said.startswith("#"):
            raise bad_request(f"{where}: '@odata.type' is not '#' and the name of a type.")
        name = said[1:]
        if name not in self.model.types:
            raise bad_request(f"{where}: the type '{name}' does not exist.")
        if not self.model.is_a(name, ref.name):
            raise bad_request(f"{where}: the type '{name}' does not derive from '{ref}'.")
        if self.model.types[name].abstract:
            raise bad_request(f"{where}: the type '{name}' is abstract.")
        return name

    def _property(self, prop: Property, value: Any, path: str, creates: bool) -> None:
        if prop.terms.get("Computed") is True or prop.terms.get("Permissions") == READ:
            raise bad_request(f"The property '{path}' is read-only.")
        if not creates and prop.terms.get("Immutable") is True:
            raise bad_request(f"The property '{path}' cannot be changed.")
        if prop.type.name == "Edm.Stream":
            raise bad_request(f"The property '{path}' is a stream, and has an address of its own.")
        self.value(prop.type, value, path, creates)

    def _annotation(self, name: str, properties: dict[str, Property], member: str, value: Any, path: str) -> None:
        match = ANNOTATION.fullmatch(member)
        if match is None:
            raise bad_request(f"'{path}' is neither a property nor an annotation.")
        of, term = match.groups()
        if not term.startswith("odata."):
            # A term of the service's or the client's own.
            return
        known = OF_PROPERTY if of else OF_OBJECT
        if term not in known:
            raise bad_request(f"'{path}' is no annotation of OData that a body may have.")
        if not of:
            return
        prop = properties.get(of)
        if prop is None:
            if not self.model.is_open(name):
                raise bad_request(f"'{path}' annotates a property that does not exist on type '{name}'.")
        elif term == "odata.bind":
            self._bind(prop, value, path)
        elif term == "odata.type":
            self._property_type(prop, value, path)

    def _bind(self, prop: Property, value: Any, path: str) -> None:
        addresses = value if prop.type.collection else [value]
        if not prop.navigation or not isinstance(addresses, list):
            raise bad_request(f"'{path}' does not bind a navigation property to what it leads to.")
        for address in addresses:
            found = self.entity_at(address) if isinstance(address, str) else None
            if found is None or not self.model.is_a(found.name, prop.type.name):
                raise bad_request(f"{path}: {address!r} is not the address of a {prop.type.name}.")

    def _property_type(self, prop: Property, value: Any, path: str) -> None:
        """`#Int64`, `#Collection(String)`, `#microsoft.graph.color`."""
        text = value[1:] if isinstance(value, str) and value.startswith("#") else ""
        inner = text.removeprefix("Collection(").removesuffix(")")
        name = inner if "." in inner else f"Edm.{inner}"
        collection = text.startswith("Collection(")
        fits = name == prop.type.name or self.model.is_a(name, prop.type.name)
        if not fits or collection != prop.type.collection:
            raise bad_request(f"{path}: {value!r} is not the type of the property, which is {prop.type}.")
