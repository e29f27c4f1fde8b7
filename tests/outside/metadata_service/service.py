"""Answers requests."""

from __future__ import annotations

import uuid
from typing import Callable
from urllib.parse import urlsplit

from . import options as query
from .answers import Answers
from .batch import answer_batch
from .bodies import READ, Bodies
from .errors import Refusal, bad_request, not_allowed, not_found
from .messages import Answer, Request
from .model import Model, TypeRef
from .options import LISTING, READING, Checker, Options
from .paths import Resolver
from .resource import Kind, Resource

FILTERING = ("$filter", "$search")
REFERRING = ("$filter", "$orderby", "$top", "$skip", "$count", "$search", "$skiptoken", "$format")
MODIFYING = ("$select", "$expand", "$format")


class Service:
    """The service of a model at an address."""

    def __init__(self, model: Model, document: bytes, base_url: str) -> None:
        self.model = model
        self.document = document
        self.base_url = base_url
        self.resolver = Resolver(model)
        self.checker = Checker(model)
        self.bodies = Bodies(model, self._entity_at)
        self.answers = Answers(model, base_url)

    def answer(self, request: Request) -> Answer:
        """The answer to a request; what is refused is answered with the reason."""
        try:
            return self._answer(request)
        except Refusal as refusal:
            inner = {"request-id": str(uuid.uuid4()), "client-request-id": request.header("client-request-id")}
            error = {"code": refusal.code, "message": refusal.message, "innerError": inner}
            return Answer(refusal.status, {"error": error})

    def _answer(self, request: Request) -> Answer:
        if not request.header("authorization").startswith("Bearer "):
            raise Refusal(401, "InvalidAuthenticationToken", "Access token is empty.")
        options = query.read(request.query)
        resource = self.resolver.resolve(request.path, options.aliases)
        methods = self._methods(resource)
        answer = methods.get(request.method)
        if answer is None:
            allowed = ", ".join(methods)
            raise not_allowed(f"'{request.method}' is not allowed here; what is: {allowed or 'nothing'}.")
        return answer(resource, request, options)

    def _methods(self, resource: Resource) -> dict[str, Callable[[Resource, Request, Options], Answer]]:
        """What may be done with a resource, by method."""
        kind = resource.kind
        if kind is Kind.COLLECTION:
            return self._of_collection(resource)
        if kind is Kind.ENTITY:
            return self._of_entity(resource)
        if kind is Kind.VALUE:
            return self._of_value(resource)
        if kind is Kind.REFERENCE:
            return self._of_reference(resource)
        if kind is Kind.RAW and resource.type.name == "Edm.Stream":
            return {"GET": self._raw, "PUT": self._put_stream}
        single = {
            Kind.SERVICE: {"GET": self._document_of_service},
            Kind.METADATA: {"GET": self._metadata},
            Kind.BATCH: {"POST": self._batch},
            Kind.COUNT: {"GET": self._count},
            Kind.RAW: {"GET": self._raw},
            Kind.ACTION: {"POST": self._act},
            Kind.FUNCTION: {"GET": self._function},
        }
        return single[kind]

    def _of_collection(self, resource: Resource) -> dict:
        methods = {}
        if resource.allows("ReadRestrictions", "Readable"):
            methods["GET"] = self._list
        if resource.allows("InsertRestrictions", "Insertable"):
            methods["POST"] = self._create
        return methods

    def _of_entity(self, resource: Resource) -> dict:
        methods = {}
        by_key = resource.restriction("ReadRestrictions", "ReadByKeyRestrictions") or {}
        readable = by_key.get("Readable") if resource.keyed else None
        if readable if readable is not None else resource.allows("ReadRestrictions", "Readable"):
            methods["GET"] = self._get
        if resource.allows("UpdateRestrictions", "Updatable"):
            said = resource.restriction("UpdateRestrictions", "UpdateMethod")
            named = [one.rpartition("/")[2] for one in said.split()] if isinstance(said, str) else ["PATCH", "PUT"]
            methods |= {method: self._update for method in named}
        required = resource.property is not None and not resource.keyed and not resource.property.type.nullable
        if resource.allows("DeleteRestrictions", "Deletable") and not resource.singleton and not required:
            methods["DELETE"] = self._delete
        return methods

    def _of_value(self, resource: Resource) -> dict:
        if resource.property is None:
            return {"GET": self._value}
        terms = resource.property.terms
        if terms.get("Computed") is True or terms.get("Permissions") == READ:
            return {"GET": self._value}
        methods = {"GET": self._value, "PUT": self._set}
        if resource.type.name in self.model.types and not resource.type.collection:
            methods["PATCH"] = self._set
        if resource.type.nullable and not resource.type.collection:
            methods["DELETE"] = self._delete
        return methods

    def _of_reference(self, resource: Resource) -> dict:
        if resource.type.collection:
            return {"GET": self._references, "POST": self._refer, "DELETE": self._remove_reference}
        if resource.of.keyed:
            return {"GET": self._references, "DELETE": self._delete}
        return {"GET": self._references, "PUT": self._refer, "DELETE": self._delete}

    def _list(self, resource: Resource, request: Request, options: Options) -> Answer:
        self.checker.check(options, LISTING, resource, resource.type)
        return self.answers.list(resource, options, request.path.strip("/"))

    def _get(self, resource: Resource, request: Request, options: Options) -> Answer:
        self.checker.check(options, READING, resource, resource.type)
        return self.answers.entity(resource, options)

    def _create(self, resource: Resource, request: Request, options: Options) -> Answer:
        self.checker.check(options, MODIFYING, resource, resource.type)
        body = request.json()
        self.bodies.entity(resource.type.item, body, creates=True)
        item = Resource(Kind.ENTITY, resource.type.item, resource.terms, resource.context, keyed=True, of=resource)
        return self._written(item, request, options, body, 201)

    def _update(self, resource: Resource, request: Request, options: Options) -> Answer:
        self.checker.check(options, MODIFYING, resource, resource.type)
        body = request.json()
        self.bodies.entity(resource.type, body, creates=False)
        for name, text in resource.key.items():
            if name in body and str(body[name]) != text:
                raise bad_request(f"The key '{name}' cannot be changed.")
        return self._written(resource, request, options, body, 200)

    def _written(self, resource: Resource, request: Request, options: Options, body: dict, status: int) -> Answer:
        if request.prefers("return=minimal"):
            return Answer(204, headers={"Preference-Applied": "return=minimal"})
        answer = self.answers.entity(resource, options, body, status)
        if request.prefers("return=representation"):
            answer.headers["Preference-Applied"] = "return=representation"
        if status == 201:
            answer.headers["Location"] = f"{self.base_url}/{request.path.strip('/')}"
        return answer

    def _delete(self, resource: Resource, request: Request, options: Options) -> Answer:
        self.checker.check(options, (), resource, resource.type)
        return Answer(204)

    def _value(self, resource: Resource, request: Request, options: Options) -> Answer:
        structured = resource.type.name in self.model.types
        allowed = READING if structured and not resource.type.collection else ("$format",)
        if resource.type.collection:
            allowed = (*allowed, "$filter", "$top", "$skip", "$count", "$orderby")
        self.checker.check(options, allowed, resource, resource.type)
        return self.answers.value(resource, resource.type, resource.context)

    def _set(self, resource: Resource, request: Request, options: Options) -> Answer:
        self.checker.check(options, (), resource, resource.type)
        if resource.type.name == "Edm.Stream":
            return self._put_stream(resource, request, options)
        body = request.json()
        if resource.type.collection or resource.type.name not in self.model.types:
            if not isinstance(body, dict) or "value" not in body:
                raise bad_request("The body is an object with the new 'value'.")
            body = body["value"]
        self.bodies.value(resource.type, body, resource.property.name, creates=False)
        return Answer(204)

    def _put_stream(self, resource: Resource, request: Request, options: Options) -> Answer:
        self.checker.check(options, (), resource, resource.type)
        if not request.header("content-type"):
            raise bad_request("A stream has a 'Content-Type'.")
        return Answer(204)

    def _count(self, resource: Resource, request: Request, options: Options) -> Answer:
        self.checker.check(options, FILTERING, resource.of, resource.of.type)
        if not resource.allows("CountRestrictions", "Countable"):
            raise not_found("$count")
        return self.answers.count()

    def _raw(self, resource: Resource, request: Request, options: Options) -> Answer:
        self.checker.check(options, (), resource, resource.type)
        return self.answers.raw(resource)

    def _references(self, resource: Resource, request: Request, options: Options) -> Answer:
        allowed = REFERRING if resource.type.collection else ("$format",)
        self.checker.check(options, allowed, resource, resource.type)
        return self.answers.references(resource)

    def _refer(self, resource: Resource, request: Request, options: Options) -> Answer:
        self.checker.check(options, (), resource, resource.type)
        body = request.json()
        if not isinstance(body, dict) or set(body) - {"@odata.context", "@odata.type"} != {"@odata.id"}:
            raise bad_request("The body of a reference is an object with '@odata.id' and nothing else.")
        self._check_reference(resource, body["@odata.id"])
        return Answer(204)

    def _remove_reference(self, resource: Resource, request: Request, options: Options) -> Answer:
        self.checker.check(options, ("$id",), resource, resource.type)
        if "$id" not in options.given:
            raise bad_request("$id is missing: which reference is to be removed?")
        self._check_reference(resource, options.given["$id"])
        return Answer(204)

    def _check_reference(self, resource: Resource, address: object) -> None:
        found = self._entity_at(address) if isinstance(address, str) else None
        if found is None or not self.model.is_a(found.name, resource.type.name):
            raise bad_request(f"{address!r} is not the address of a {resource.type.name}.")

    def _entity_at(self, address: str) -> TypeRef | None:
        """The type of the entity at an address, which is absolute or relative to the service."""
        path = address.removeprefix(self.base_url)
        if urlsplit(path).scheme:
            return None
        try:
            found = self.resolver.resolve(path)
        except Refusal:
            return None
        return found.type if found.kind is Kind.ENTITY else None

    def _act(self, resource: Resource, request: Request, options: Options) -> Answer:
        needs = bool(resource.operation.parameters) or bool(request.body)
        self.bodies.parameters(resource.operation, request.json() if needs else {})
        return self._result(resource, request, options)

    def _function(self, resource: Resource, request: Request, options: Options) -> Answer:
        return self._result(resource, request, options)

    def _result(self, resource: Resource, request: Request, options: Options) -> Answer:
        """What an operation gives."""
        ref = resource.operation.returns
        if ref is None:
            self.checker.check(options, (), resource, None)
            return Answer(204)
        of = self.model.types.get(ref.name)
        if of is None or not of.entity:
            self.checker.check(options, ("$format",), resource, ref)
            return self.answers.value(resource, ref)
        self.checker.check(options, LISTING if ref.collection else READING, resource, ref)
        if ref.collection:
            return self.answers.list(resource, options, request.path.strip("/"))
        return self.answers.entity(resource, options)

    def _document_of_service(self, resource: Resource, request: Request, options: Options) -> Answer:
        value = [
            {"name": one.name, "kind": "EntitySet" if one.type.collection else "Singleton", "url": one.name}
            for one in self.model.sources.values()
        ]
        return Answer(200, {"@odata.context": f"{self.base_url}/$metadata", "value": value})

    def _metadata(self, resource: Resource, request: Request, options: Options) -> Answer:
        return Answer(200, self.document, {"Content-Type": "application/xml"})

    def _batch(self, resource: Resource, request: Request, options: Options) -> Answer:
        return answer_batch(self.answer, request)
