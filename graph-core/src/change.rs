//! Absent, null and value: what a patch says about a property.

use std::borrow::Cow;

use crate::edm::DateTimeOffset;
use crate::object::{Resource, Value};
use crate::query::{EqOperand, Operand, Unwritable};

/// What a patch does to a property that may be null.
///
/// A property that may not be null is an `Option<T>` in a patch: it is kept or set.
///
/// ```
/// use graph_core::Change;
///
/// assert_eq!(Change::<i32>::default(), Change::Keep);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Change<T> {
    /// Leaves the property as it is: it is absent from the body.
    #[default]
    Keep,
    /// Removes the property's value: it is null in the body.
    Clear,
    /// Gives the property this value.
    Set(T),
}

impl<T> Change<T> {
    /// Sets the value, and gives access to it.
    pub fn insert(&mut self, value: T) -> &mut T {
        *self = Change::Set(value);
        match self {
            Change::Set(value) => value,
            Change::Keep | Change::Clear => unreachable!("it was just set"),
        }
    }
}

/// Clears a property.
///
/// ```
/// # use graph_core::graph_resource;
/// use graph_core::Null;
///
/// # #[graph_resource(path = "/users/{userId}", method = PATCH)]
/// # pub struct User {
/// #     #[graph(key)]
/// #     pub id: String,
/// #     pub display_name: Option<String>,
/// # }
/// let patch = UserPatch::new().display_name(Null);
/// assert_eq!(
///     serde_json::to_string(&patch)?,
///     r##"{"@odata.type":"#microsoft.graph.user","displayName":null}"##
/// );
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Null;

/// What a setter takes for a property that may be null: a value, [`Null`], or an `Option` that says
/// with [`or_null`](OptionExt::or_null) or [`or_keep`](OptionExt::or_keep) what its `None` means.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a value for a `{T}` property",
    label = "expected `{T}`, or `Null` to clear the property"
)]
pub trait IntoChange<T> {
    /// What the patch does to the property.
    fn into_change(self) -> Change<T>;
}

/// What a setter takes for a property that may not be null: a value, or an `Option` with
/// [`or_keep`](OptionExt::or_keep).
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a value for a `{T}` property",
    label = "expected `{T}`"
)]
pub trait IntoValue<T> {
    /// The value, or `None` to keep the property as it is.
    fn into_value(self) -> Option<T>;
}

/// What a function takes for a parameter that cannot be left out, in its path or in its body: a value, by the
/// same conversions as in the setters of a patch.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a value for a `{T}` parameter",
    label = "expected `{T}`",
    note = "it cannot be left out"
)]
pub trait IntoArgument<T>: IntoValue<T> {}

/// Says what the `None` of an `Option` does to a property.
///
/// A setter refuses a bare `Option`: on what was read, `None` also means "not selected", so passing it
/// on would clear data.
pub trait OptionExt<T> {
    /// `None` clears the property.
    fn or_null(self) -> OrNull<T>;

    /// `None` keeps the property as it is.
    fn or_keep(self) -> OrKeep<T>;
}

impl<T> OptionExt<T> for Option<T> {
    fn or_null(self) -> OrNull<T> {
        OrNull(self)
    }

    fn or_keep(self) -> OrKeep<T> {
        OrKeep(self)
    }
}

/// An `Option` whose `None` clears a property. Made by [`OptionExt::or_null`].
#[derive(Clone, Copy, Debug)]
pub struct OrNull<T>(Option<T>);

/// An `Option` whose `None` keeps a property. Made by [`OptionExt::or_keep`].
#[derive(Clone, Copy, Debug)]
pub struct OrKeep<T>(Option<T>);

impl<T: Value> IntoChange<T> for T {
    fn into_change(self) -> Change<T> {
        Change::Set(self)
    }
}

impl<T: Value> IntoValue<T> for T {
    fn into_value(self) -> Option<T> {
        Some(self)
    }
}

impl<T: Value> IntoArgument<T> for T {}

impl<T> IntoChange<T> for Change<T> {
    fn into_change(self) -> Change<T> {
        self
    }
}

impl<T> IntoChange<T> for Null {
    fn into_change(self) -> Change<T> {
        Change::Clear
    }
}

impl<T, V: IntoValue<T>> IntoChange<T> for OrKeep<V> {
    fn into_change(self) -> Change<T> {
        self.into_value().map_or(Change::Keep, Change::Set)
    }
}

impl<T, V: IntoValue<T>> IntoValue<T> for OrKeep<V> {
    fn into_value(self) -> Option<T> {
        self.0.and_then(V::into_value)
    }
}

impl<T, V: IntoChange<T>> IntoChange<T> for OrNull<V> {
    fn into_change(self) -> Change<T> {
        self.0.map_or(Change::Clear, V::into_change)
    }
}

/// Lists may be given as arrays, of whatever becomes an element.
impl<T, V: IntoValue<T>, const N: usize> IntoChange<Vec<T>> for [V; N] {
    fn into_change(self) -> Change<Vec<T>> {
        self.into_value().map_or(Change::Keep, Change::Set)
    }
}

impl<T, V: IntoValue<T>, const N: usize> IntoValue<Vec<T>> for [V; N] {
    fn into_value(self) -> Option<Vec<T>> {
        Some(self.into_iter().filter_map(V::into_value).collect())
    }
}

impl<T, V: IntoValue<T>, const N: usize> IntoArgument<Vec<T>> for [V; N] {}

/// An element of a list that holds nulls. What keeps a property is no element, as in any list.
impl<T, V: IntoValue<T>> IntoValue<Option<T>> for Option<V> {
    fn into_value(self) -> Option<Option<T>> {
        match self {
            None => Some(None),
            Some(value) => value.into_value().map(Some),
        }
    }
}

/// What is stored in a box is given without.
impl<T: Resource + Value> IntoChange<Box<T>> for T {
    fn into_change(self) -> Change<Box<T>> {
        Change::Set(Box::new(self))
    }
}

impl<T: Resource + Value> IntoValue<Box<T>> for T {
    fn into_value(self) -> Option<Box<T>> {
        Some(Box::new(self))
    }
}

impl<T: Resource + Value> IntoArgument<Box<T>> for T {}

/// Conversions into a property's type that lose nothing: in setters and in filters.
macro_rules! converts {
    ($($from:ty => $to:ty: $convert:expr;)*) => {$(
        impl IntoChange<$to> for $from {
            fn into_change(self) -> Change<$to> {
                Change::Set($convert(self))
            }
        }

        impl IntoValue<$to> for $from {
            fn into_value(self) -> Option<$to> {
                Some($convert(self))
            }
        }

        impl IntoArgument<$to> for $from {}

        impl EqOperand<$to> for $from {
            fn into_literal(self) -> Result<String, Unwritable> {
                EqOperand::<$to>::into_literal($convert(self))
            }
        }

        impl Operand<$to> for $from {}
    )*};
}

converts! {
    &str => String: str::to_owned;
    &String => String: String::clone;
    Box<str> => String: String::from;
    Cow<'_, str> => String: Cow::into_owned;
    char => String: String::from;
    i8 => i16: i16::from;
    u8 => i16: i16::from;
    i8 => i32: i32::from;
    u8 => i32: i32::from;
    i16 => i32: i32::from;
    u16 => i32: i32::from;
    i8 => i64: i64::from;
    u8 => i64: i64::from;
    i16 => i64: i64::from;
    u16 => i64: i64::from;
    i32 => i64: i64::from;
    u32 => i64: i64::from;
    f32 => f64: f64::from;
    i32 => f64: f64::from;
    time::OffsetDateTime => DateTimeOffset: DateTimeOffset::from;
}

/// Refusals that say what to write instead. No type implements these bounds: they are on the
/// property's type because the compiler prints the advice only then.
mod refused {
    use super::{Change, IntoChange, IntoValue, Null, OrNull};

    #[diagnostic::on_unimplemented(
        message = "this `{Self}` property cannot be null",
        label = "`Null` would clear it",
        note = "leave the property out to keep its value"
    )]
    pub trait Nullable {}

    #[diagnostic::on_unimplemented(
        message = "an `Option<{Self}>` does not say whether `None` should clear the property or keep it",
        label = "`None` is ambiguous here",
        note = "write `.or_keep()` after it, or `.or_null()` where the property may be null"
    )]
    pub trait BareOption {}

    impl<T: Nullable> IntoValue<T> for Null {
        fn into_value(self) -> Option<T> {
            None
        }
    }

    impl<T: Nullable, V> IntoValue<T> for OrNull<V> {
        fn into_value(self) -> Option<T> {
            None
        }
    }

    impl<T: BareOption, V> IntoChange<T> for Option<V> {
        fn into_change(self) -> Change<T> {
            Change::Keep
        }
    }

    impl<T: BareOption, V> IntoValue<T> for Option<V> {
        fn into_value(self) -> Option<T> {
            None
        }
    }
}
