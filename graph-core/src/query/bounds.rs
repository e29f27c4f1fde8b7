//! What an operator needs of its property's type, and what the compiler says where it is missing.
//!
//! The bounds are on the operators and on the property's type `T` itself: only so the compiler prints
//! these messages, and not one about the trait behind.

use crate::edm::{Date, DateTimeOffset, Decimal, Duration, EdmType, TimeOfDay};
use crate::object::{Object, Value};

use super::property::{Bindable, Navigation};

/// A type whose values have an order: numbers, text, and times.
#[diagnostic::on_unimplemented(
    message = "`gt`, `ge`, `lt` and `le` need an ordered property, not `{Self}`",
    label = "`{Self}` has no order",
    note = "use `eq`, `ne` or `one_of`"
)]
pub trait Ordered {}

/// A type whose values are text.
#[diagnostic::on_unimplemented(
    message = "`starts_with` and `contains` need a text property, not `{Self}`",
    label = "`{Self}` is not text",
    note = "use `eq`, `ne` or `one_of`"
)]
pub trait Text {}

/// A list of values: a `Vec`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a list",
    label = "only a list has elements to test, count and page through"
)]
pub trait Collection {
    /// The type of the elements.
    type Item;
}

/// A type with the properties that `P` declares: `P` itself, and what is derived from it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not have the properties of `{P}`",
    label = "expected a property of `{Self}`"
)]
pub trait HasPropertiesOf<P> {}

/// A type through which a path leads to the properties of `P`.
#[diagnostic::on_unimplemented(
    message = "no path leads through `{Self}` to a property of `{P}`",
    label = "expected a property of `{Self}`",
    note = "`path` needs an object; the elements of a list are reached with `any` and `all`"
)]
pub trait Leads<P> {}

/// The kind of a property of type `T` that a request can expand.
#[diagnostic::on_unimplemented(
    message = "only a navigation property can be expanded, and this one is `{Self}`",
    label = "not a navigation property",
    note = "it is part of its object: it is there without being expanded, or if it is selected"
)]
pub trait Expands<T> {
    /// The type of the objects that the property leads to.
    type Target;

    /// The name of their key, which a selection always has.
    #[doc(hidden)]
    fn key() -> Option<&'static str>;
}

/// The type of a property that a projection takes over as it is.
#[diagnostic::on_unimplemented(
    message = "the property's values are `{T}`, and the field holds `{Self}`",
    label = "expected `{T}`"
)]
pub trait Projects<T> {}

/// The kind of a property that a projection can have.
#[diagnostic::on_unimplemented(
    message = "a projection cannot have a navigation property",
    label = "this field leads to other objects",
    note = "remove the field; `expand` reads what a property leads to"
)]
pub trait Projected {}

macro_rules! ordered {
    ($($type:ty)*) => {$(
        impl Ordered for $type {}
    )*};
}

ordered!(i8 u8 i16 i32 i64 f32 f64 Decimal String Date DateTimeOffset Duration TimeOfDay);

impl Text for String {}

impl<E> Collection for Vec<E> {
    type Item = E;
}

impl<P> HasPropertiesOf<P> for P {}

/// The type of no property.
///
/// Were `P` the only type whose properties `P` has, the compiler would conclude that one from the
/// other, and report a property of another type as "mismatched types".
#[derive(Debug)]
pub struct Nothing<T>(std::marker::PhantomData<T>);

impl<T> HasPropertiesOf<Nothing<T>> for T {}

impl<T> Projects<T> for T {}

impl<T> Projects<Nothing<T>> for T {}

impl Projected for super::property::Structural {}

impl<P, T: HasPropertiesOf<P>> Leads<P> for T {}

// Written out, since the compiler shows them where another kind is expanded.
impl<T: Object + Value> Expands<T> for Navigation {
    type Target = T;

    fn key() -> Option<&'static str> {
        key_of(T::EDM)
    }
}

impl<E: Value> Expands<Vec<E>> for Navigation {
    type Target = E;

    fn key() -> Option<&'static str> {
        key_of(E::EDM)
    }
}

impl<T: Object + Value> Expands<T> for Bindable {
    type Target = T;

    fn key() -> Option<&'static str> {
        key_of(T::EDM)
    }
}

impl<E: Value> Expands<Vec<E>> for Bindable {
    type Target = E;

    fn key() -> Option<&'static str> {
        key_of(E::EDM)
    }
}

fn key_of(edm: EdmType) -> Option<&'static str> {
    Some(edm.object()?.key()?.1.name)
}
