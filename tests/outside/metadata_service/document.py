"""Reads a CSDL document."""

from __future__ import annotations

import xml.etree.ElementTree as xml
from typing import Any

from .model import Enumeration, Model, Operation, Parameter, Property, Source, Structured, Terms, TypeRef

EDM = "{http://docs.oasis-open.org/odata/ns/edm}"


def read(path: str) -> Model:
    """The model of a document."""
    schemas = xml.parse(path).getroot().findall(f".//{EDM}Schema")
    return _Reader(schemas).model


class _Reader:
    def __init__(self, schemas: list[xml.Element]) -> None:
        self.model = Model()
        for schema in schemas:
            if alias := schema.get("Alias"):
                self.model.namespaces[alias] = schema.attrib["Namespace"]
        self.outside = self._annotations(schemas)
        for schema in schemas:
            self._schema(schema, schema.attrib["Namespace"])

    def _annotations(self, schemas: list[xml.Element]) -> dict[str, Terms]:
        """The annotations that are not within what they are about."""
        targets: dict[str, Terms] = {}
        for schema in schemas:
            for element in schema.findall(f"{EDM}Annotations"):
                owner, slash, member = element.attrib["Target"].partition("/")
                target = self.model.qualified(owner) + slash + member
                targets.setdefault(target, {}).update(self._terms(element))
        return targets

    def _schema(self, schema: xml.Element, namespace: str) -> None:
        for element in schema:
            kind = element.tag.removeprefix(EDM)
            name = f"{namespace}.{element.get('Name')}"
            if kind in ("EntityType", "ComplexType"):
                self.model.types[name] = self._structured(element, name, kind == "EntityType")
            elif kind == "EnumType":
                members = element.findall(f"{EDM}Member")
                values = {one.attrib["Name"]: int(one.get("Value", at)) for at, one in enumerate(members)}
                flags = element.get("IsFlags") == "true"
                self.model.enums[name] = Enumeration(name, flags, values)
            elif kind in ("Action", "Function") and element.get("IsBound") == "true":
                operation = self._operation(element, name, kind == "Action")
                self.model.operations.setdefault(name.rpartition(".")[2], []).append(operation)
            elif kind == "EntityContainer":
                for child in element:
                    self._source(child, name)

    def _source(self, element: xml.Element, container: str) -> None:
        name = element.get("Name")
        kind = element.tag.removeprefix(EDM)
        if kind in ("EntitySet", "Singleton"):
            type_name = element.get("EntityType") or element.attrib["Type"]
            ref = TypeRef(self.model.qualified(type_name), kind == "EntitySet", False)
            terms = self._all_terms(element, f"{container}/{name}")
            self.model.sources[name] = Source(name, ref, terms)

    def _structured(self, element: xml.Element, name: str, entity: bool) -> Structured:
        base = element.get("BaseType")
        of = Structured(
            name,
            entity,
            base=self.model.qualified(base) if base else None,
            abstract=element.get("Abstract") == "true",
            open=element.get("OpenType") == "true",
            stream=element.get("HasStream") == "true",
            keys=[ref.attrib["Name"] for ref in element.iterfind(f"{EDM}Key/{EDM}PropertyRef")],
            terms=self._all_terms(element, name),
        )
        for child in element:
            kind = child.tag.removeprefix(EDM)
            if kind in ("Property", "NavigationProperty"):
                property_name = child.attrib["Name"]
                of.own[property_name] = Property(
                    property_name,
                    self._type(child),
                    navigation=kind == "NavigationProperty",
                    contained=child.get("ContainsTarget") == "true",
                    terms=self._all_terms(child, f"{name}/{property_name}"),
                )
        return of

    def _operation(self, element: xml.Element, name: str, action: bool) -> Operation:
        binding, *others = element.findall(f"{EDM}Parameter")
        returns = element.find(f"{EDM}ReturnType")
        parameters = [
            Parameter(one.attrib["Name"], self._type(one), "OptionalParameter" in self._terms(one))
            for one in others
        ]
        of = Operation(
            name,
            action,
            self._type(binding),
            parameters,
            self._type(returns) if returns is not None else None,
            element.get("IsComposable") == "true",
            self._terms(element),
        )
        signature = ", ".join(str(ref) for ref in [of.binding, *(one.type for one in parameters)])
        of.terms = self.outside.get(f"{name}({signature})", {}) | of.terms
        return of

    def _type(self, element: xml.Element) -> TypeRef:
        name = element.attrib["Type"]
        collection = name.startswith("Collection(")
        name = name.removeprefix("Collection(").removesuffix(")")
        return TypeRef(self.model.qualified(name), collection, element.get("Nullable") != "false")

    def _all_terms(self, element: xml.Element, target: str) -> Terms:
        return self.outside.get(target, {}) | self._terms(element)

    def _terms(self, element: xml.Element) -> Terms:
        annotations = element.findall(f"{EDM}Annotation")
        return {one.attrib["Term"].rpartition(".")[2]: _value(one) for one in annotations}


def _value(element: xml.Element) -> Any:
    """What an annotation, or a property of its record, says. Without a value it is true."""
    if (flag := element.get("Bool")) is not None:
        return flag == "true"
    for name in ("String", "PropertyPath", "Date", "Int", "EnumMember"):
        if (text := element.get(name)) is not None:
            return text
    for child in element:
        kind = child.tag.removeprefix(EDM)
        if kind == "Collection":
            return [_record(item) if len(item) else item.text for item in child]
        if kind == "Record":
            return _record(child)
        if child.text:
            return child.text
    return True


def _record(element: xml.Element) -> dict[str, Any]:
    return {child.attrib["Property"]: _value(child) for child in element if "Property" in child.attrib}
