"""Checks `$filter`: its syntax, that what it names is declared, and that types fit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable

from . import edm, literals
from .errors import bad_request
from .functions import FUNCTIONS, NUMBER
from .model import Model, TypeRef
from .tokens import Tokens

COMPARISONS = ("eq", "ne", "gt", "ge", "lt", "le", "has", "in")
SUMS = ("add", "sub")
ADDABLE = (*edm.NUMBERS, "Edm.DateTimeOffset", "Edm.Date", "Edm.Duration")
PRODUCTS = ("mul", "div", "divby", "mod")
BOOLEAN = TypeRef("Edm.Boolean")
COUNT = TypeRef("Edm.Int32")


@dataclass(frozen=True)
class Operand:
    """A part of a filter with its type: none for null, and a literal still with its text."""

    type: TypeRef | None
    literal: str | None = None


def check(model: Model, ref: TypeRef, text: str, restricted: frozenset[str] = frozenset()) -> None:
    """Refuses what is not a filter of entities of this type."""
    parser = _Parser(model, ref.item, text, restricted)
    parser.condition()
    if parser.tokens.peek().kind != "end":
        raise parser.tokens.error("nothing more is expected")


class _Parser:
    def __init__(self, model: Model, ref: TypeRef, text: str, restricted: frozenset[str]) -> None:
        self.model = model
        self.tokens = Tokens(text)
        self.root = ref
        self.variables = {"$it": ref, "$this": ref}
        # The properties that the annotations say cannot be filtered by.
        self.restricted = restricted

    def condition(self) -> None:
        """An expression that is true or false."""
        self._boolean(self._or())

    def _boolean(self, operand: Operand) -> None:
        if operand.type is not None and operand.type.name not in ("Edm.Boolean", "Edm.Untyped"):
            raise self.tokens.error(f"a {operand.type} is no condition")

    def _or(self) -> Operand:
        return self._logical("or", lambda: self._logical("and", self._comparison))

    def _logical(self, word: str, inner: Callable[[], Operand]) -> Operand:
        left = inner()
        while self.tokens.take(word):
            self._boolean(left)
            right = inner()
            self._boolean(right)
            left = Operand(BOOLEAN)
        return left

    def _comparison(self) -> Operand:
        if self.tokens.take("not"):
            self._boolean(self._comparison())
            return Operand(BOOLEAN)
        left = self._sum()
        word = self.tokens.peek().text
        if word not in COMPARISONS:
            return left
        self.tokens.next()
        if word == "in":
            for right in self._list():
                self._match(left, right, word)
            return Operand(BOOLEAN)
        right = self._sum()
        if word == "has" and (left.type is None or left.type.name not in self.model.enums):
            raise self.tokens.error("`has` is for enumerations")
        self._match(left, right, word)
        return Operand(BOOLEAN)

    def _list(self) -> list[Operand]:
        self.tokens.expect("(")
        items = [self._sum()]
        while self.tokens.take(","):
            items.append(self._sum())
        self.tokens.expect(")")
        return items

    def _match(self, left: Operand, right: Operand, word: str) -> None:
        """Both sides of a comparison must be of one type."""
        if right.literal is None and left.literal is not None:
            left, right = right, left
        if left.type is None or right.type is None and right.literal is None:
            if word not in ("eq", "ne", "in"):
                raise self.tokens.error("null is only equal or not")
            return
        if left.type.collection or left.type.name in self.model.types:
            raise self.tokens.error(f"a {left.type} cannot be compared")
        if right.literal is not None:
            if not literals.is_of(self.model, left.type, right.literal) and not self._promotes(left, right):
                raise bad_request(f"'{right.literal}' is not a literal of {left.type} in '{self.tokens.text}'.")
        elif left.type.name != right.type.name and not self._promotes(left, right):
            raise self.tokens.error(f"a {left.type} is no {right.type}")

    def _promotes(self, left: Operand, right: Operand) -> bool:
        both = [one.type.name if one.type else None for one in (left, right)]
        return "Edm.Untyped" in both or all(name in edm.NUMBERS for name in both)

    def _sum(self) -> Operand:
        return self._arithmetic(SUMS, lambda: self._arithmetic(PRODUCTS, self._unary))

    def _arithmetic(self, words: tuple[str, ...], inner: Callable[[], Operand]) -> Operand:
        left = inner()
        while self.tokens.peek().text in words:
            self.tokens.next()
            right = inner()
            for one in (left, right):
                if one.type is None or one.type.name not in ADDABLE:
                    raise self.tokens.error("only numbers, dates and durations are added or multiplied")
            left = Operand(TypeRef(left.type.name))
        return left

    def _unary(self) -> Operand:
        if self.tokens.take("-"):
            return Operand(self._unary().type)
        if self.tokens.take("("):
            inner = self._or()
            self.tokens.expect(")")
            return Operand(inner.type)
        return self._primary()

    def _primary(self) -> Operand:
        token = self.tokens.peek()
        if token.kind in ("literal", "guid", "moment", "time", "number"):
            self.tokens.next()
            name = literals.primitive_type(token.text)
            return Operand(TypeRef(name) if name else None, token.text)
        if token.kind != "word":
            raise self.tokens.error("a value or a property is expected")
        if token.text in ("null", "true", "false", "INF", "NaN"):
            self.tokens.next()
            if token.text == "null":
                return Operand(None)
            return Operand(TypeRef(literals.primitive_type(token.text)), token.text)
        if self.tokens.peek(1).text == "(" and token.text in (*FUNCTIONS, "isof", "cast", "substring"):
            return self._function()
        return self._path()

    def _function(self) -> Operand:
        name = self.tokens.next().text
        if name in ("isof", "cast"):
            return self._type_function(name)
        self.tokens.expect("(")
        given = []
        while not self.tokens.take(")"):
            given.append(self._or())
            if self.tokens.peek().text != ")":
                self.tokens.expect(",")
        if name == "substring":
            wanted, result = [("Edm.String",), (NUMBER,), (NUMBER,)][: max(2, len(given))], "Edm.String"
        else:
            wanted, result = FUNCTIONS[name]
        if len(given) != len(wanted):
            raise self.tokens.error(f"`{name}` has {len(wanted)} parameters")
        for one, names in zip(given, wanted):
            actual = one.type.name if one.type else None
            fits = actual in names or NUMBER in names and actual in edm.NUMBERS or actual == "Edm.Untyped"
            if not fits or one.type.collection:
                raise self.tokens.error(f"`{name}` does not take a {one.type}")
        return Operand(TypeRef(result))

    def _type_function(self, name: str) -> Operand:
        self.tokens.expect("(")
        first = self.tokens.peek().text
        if self.tokens.peek(1).text == ",":
            self._path()
            self.tokens.expect(",")
            first = self.tokens.peek().text
        self.tokens.next()
        full = self.model.qualified(first.strip("'"))
        if not edm.is_primitive(full) and full not in self.model.types and full not in self.model.enums:
            raise self.tokens.error(f"the type '{first}' does not exist")
        self.tokens.expect(")")
        return Operand(BOOLEAN if name == "isof" else TypeRef(full))

    def _path(self) -> Operand:
        """A property of the entity or of a lambda's variable, and what follows it."""
        word = self.tokens.next().text
        if word in self.variables:
            current = self.variables[word]
        else:
            current = self._member(self.root, word)
            if word in self.restricted:
                raise bad_request(f"The property '{word}' cannot be used in $filter.")
        while self.tokens.take("/"):
            word = self.tokens.next().text
            if word == "$count" and current.collection:
                return Operand(COUNT)
            if word in ("any", "all") and current.collection:
                return self._lambda(word, current.item)
            if current.collection:
                raise self.tokens.error("of a collection there are only `any`, `all` and `$count`")
            current = self._member(current, word)
        return Operand(current)

    def _member(self, ref: TypeRef, word: str) -> TypeRef:
        full = self.model.qualified(word)
        if "." in word and full in self.model.types:
            if not self.model.is_a(full, ref.name):
                raise bad_request(f"The type '{full}' does not derive from '{ref.name}'.")
            return TypeRef(full, ref.collection, ref.nullable)
        prop = self.model.property(ref.name, word)
        if prop is not None:
            return prop.type
        if self.model.is_open(ref.name):
            return TypeRef("Edm.Untyped")
        raise bad_request(f"Could not find a property named '{word}' on type '{ref.name}'.")

    def _lambda(self, word: str, item: TypeRef) -> Operand:
        self.tokens.expect("(")
        if word == "any" and self.tokens.take(")"):
            return Operand(BOOLEAN)
        variable = self.tokens.next().text
        if not variable.isidentifier() or variable in self.variables:
            raise self.tokens.error(f"`{word}` has a variable of its own, as in `{word}(x:x eq 1)`")
        self.tokens.expect(":")
        self.variables[variable] = item
        self.condition()
        del self.variables[variable]
        self.tokens.expect(")")
        return Operand(BOOLEAN)
