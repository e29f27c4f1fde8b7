//! The operators that make a filter from a property.

use super::{Expr, Filter};
use crate::edm::{Flag, Flags};
use crate::query::bounds::{Collection, Ordered, Text};
use crate::query::literal::{Unwritable, member};
use crate::query::operand::{EqOperand, Operand};
use crate::query::property::Property;

/// Comparisons.
impl<O, T, K> Property<O, T, K> {
    /// The value is this one. `eq(Null)`: there is no value.
    ///
    /// ```
    /// use graph_core::{Null, Property};
    /// # struct User;
    /// # impl User {
    /// #     const SURNAME: Property<Self, String> = Property::new("surname");
    /// # }
    ///
    /// assert_eq!(User::SURNAME.eq("O'Brien").to_string(), "surname eq 'O''Brien'");
    /// assert_eq!(User::SURNAME.eq(Null).to_string(), "surname eq null");
    /// ```
    pub fn eq(self, value: impl EqOperand<T>) -> Filter<O> {
        Expr::compare(self.into_path(), "eq", value.into_literal()).into()
    }

    /// The value is not this one. `ne(Null)`: there is a value.
    pub fn ne(self, value: impl EqOperand<T>) -> Filter<O> {
        Expr::compare(self.into_path(), "ne", value.into_literal()).into()
    }

    /// The value is greater.
    pub fn gt(self, value: impl Operand<T>) -> Filter<O>
    where
        T: Ordered,
    {
        Expr::compare(self.into_path(), "gt", value.into_literal()).into()
    }

    /// The value is greater or the same.
    pub fn ge(self, value: impl Operand<T>) -> Filter<O>
    where
        T: Ordered,
    {
        Expr::compare(self.into_path(), "ge", value.into_literal()).into()
    }

    /// The value is less.
    pub fn lt(self, value: impl Operand<T>) -> Filter<O>
    where
        T: Ordered,
    {
        Expr::compare(self.into_path(), "lt", value.into_literal()).into()
    }

    /// The value is less or the same.
    pub fn le(self, value: impl Operand<T>) -> Filter<O>
    where
        T: Ordered,
    {
        Expr::compare(self.into_path(), "le", value.into_literal()).into()
    }

    /// The value is one of these. An empty list matches nothing.
    ///
    /// ```
    /// # use graph_core::Property;
    /// # struct User;
    /// # impl User {
    /// #     const CITY: Property<Self, String> = Property::new("city");
    /// # }
    /// assert_eq!(User::CITY.one_of(["Oslo", "Bergen"]).to_string(), "city in ('Oslo','Bergen')");
    /// ```
    pub fn one_of<V: Operand<T>>(self, values: impl IntoIterator<Item = V>) -> Filter<O> {
        let literals = values.into_iter().map(V::into_literal).collect();
        Expr::one_of(self.into_path(), literals).into()
    }
}

/// Text.
impl<O, T, K> Property<O, T, K> {
    /// The text begins with this one.
    pub fn starts_with(self, text: impl Operand<String>) -> Filter<O>
    where
        T: Text,
    {
        Expr::call("startswith", self.into_path(), text.into_literal()).into()
    }

    /// The text ends with this one.
    pub fn ends_with(self, text: impl Operand<String>) -> Filter<O>
    where
        T: Text,
    {
        Expr::call("endswith", self.into_path(), text.into_literal()).into()
    }

    /// The text has this one in it.
    ///
    /// ```
    /// # use graph_core::Property;
    /// # struct User;
    /// # impl User {
    /// #     const NAME: Property<Self, String> = Property::new("displayName");
    /// # }
    /// assert_eq!(User::NAME.contains("ada").to_string(), "contains(displayName,'ada')");
    /// ```
    pub fn contains(self, text: impl Operand<String>) -> Filter<O>
    where
        T: Text,
    {
        Expr::call("contains", self.into_path(), text.into_literal()).into()
    }
}

/// Lists.
impl<O, T, K> Property<O, T, K> {
    /// At least one element meets the condition.
    ///
    /// ```
    /// # use graph_core::{NavigationProperty, Property};
    /// # struct Policy;
    /// # struct Assignment;
    /// # struct Target;
    /// # impl Policy {
    /// #     const ASSIGNMENTS: NavigationProperty<Self, Vec<Assignment>> = Property::new("assignments");
    /// # }
    /// # impl Assignment {
    /// #     const TARGET: Property<Self, Target> = Property::new("target");
    /// # }
    /// # impl Target {
    /// #     const GROUP_ID: Property<Self, String> = Property::new("groupId");
    /// # }
    /// let filter = Policy::ASSIGNMENTS.any(Assignment::TARGET.path(Target::GROUP_ID).eq("1a2b"));
    /// assert_eq!(filter.to_string(), "assignments/any(x:x/target/groupId eq '1a2b')");
    /// ```
    ///
    /// In a list of text, numbers or the like, [`element`](crate::element) is what is tested.
    pub fn any(self, condition: Filter<T::Item>) -> Filter<O>
    where
        T: Collection,
    {
        let condition = Some(Box::new(condition.into_expr()));
        Expr::Lambda(self.into_path(), "any", condition).into()
    }

    /// Every element meets the condition. It holds for an empty list.
    pub fn all(self, condition: Filter<T::Item>) -> Filter<O>
    where
        T: Collection,
    {
        let condition = Some(Box::new(condition.into_expr()));
        Expr::Lambda(self.into_path(), "all", condition).into()
    }

    /// The list is not empty.
    ///
    /// ```
    /// # use graph_core::Property;
    /// # struct Device;
    /// # impl Device {
    /// #     const TAGS: Property<Self, Vec<String>> = Property::new("tags");
    /// # }
    /// assert_eq!(Device::TAGS.not_empty().to_string(), "tags/any()");
    /// assert_eq!((!Device::TAGS.not_empty()).to_string(), "not tags/any()");
    /// ```
    pub fn not_empty(self) -> Filter<O>
    where
        T: Collection,
    {
        Expr::Lambda(self.into_path(), "any", None).into()
    }
}

/// Conditions on a set of members.
impl<O, E: Flag, K> Property<O, Flags<E>, K> {
    /// The set has these members, and perhaps others.
    ///
    /// ```
    /// use graph_core::{Flags, graph_enum, graph_resource};
    ///
    /// #[graph_enum(flags)]
    /// enum Rights {
    ///     View,
    ///     Edit,
    /// }
    ///
    /// #[graph_resource]
    /// struct Document {
    ///     #[graph(key)]
    ///     id: String,
    ///     rights: Option<Flags<Rights>>,
    /// }
    ///
    /// let filter = Document::RIGHTS.has([Rights::View, Rights::Edit]);
    /// assert_eq!(filter.to_string(), "rights has microsoft.graph.rights'view,edit'");
    /// ```
    pub fn has(self, members: impl Into<Flags<E>>) -> Filter<O> {
        let members = members.into().to_string();
        let literal = match &*members {
            "" => Err(Unwritable::Member("an empty set is part of every other", E::INFO.name)),
            members => member(E::INFO, E::INFO.name, members).map(|literal| literal.to_string()),
        };
        Expr::compare(self.into_path(), "has", literal).into()
    }
}
