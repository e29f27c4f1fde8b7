//! What a property can be compared with.

use std::fmt;

use super::literal::{Unwritable, literal};
use crate::change::Null;
use crate::object::Value;

/// What `eq` and `ne` compare a property of type `T` with: an [`Operand`], or [`Null`].
#[diagnostic::on_unimplemented(
    message = "cannot compare a `{T}` property with `{Self}`",
    label = "expected `{T}` or `Null`",
    note = "an object is compared by its properties, with `path`, and a list by its elements, with \
            `any` or `all`"
)]
pub trait EqOperand<T> {
    /// The value as a filter writes it, if it can.
    #[doc(hidden)]
    fn into_literal(self) -> Result<String, Unwritable>;
}

/// What a property of type `T` is compared with: a `T`, or what becomes one without loss, by the same
/// conversions as in the setters of a patch.
#[diagnostic::on_unimplemented(
    message = "cannot compare a `{T}` property with `{Self}`",
    label = "expected `{T}`"
)]
pub trait Operand<T>: EqOperand<T> {}

/// Every value that OData compares can be displayed. Lists and objects cannot, and are not compared.
impl<T: Value + fmt::Display> EqOperand<T> for T {
    fn into_literal(self) -> Result<String, Unwritable> {
        literal(T::EDM, self.slot()).map(|literal| literal.to_string())
    }
}

impl<T: Value + fmt::Display> Operand<T> for T {}

impl<T> EqOperand<T> for Null {
    fn into_literal(self) -> Result<String, Unwritable> {
        Ok("null".to_owned())
    }
}

/// Refusals that say what to write instead. No type implements these bounds: they are on the
/// property's type because the compiler prints the advice only then.
mod refused {
    use super::{EqOperand, Null, Operand, Unwritable};

    #[diagnostic::on_unimplemented(
        message = "only `eq` and `ne` compare a `{Self}` property with `Null`",
        label = "null is neither greater nor less than a value, and no text"
    )]
    pub trait Nullable {}

    #[diagnostic::on_unimplemented(
        message = "cannot compare a `{Self}` property with an `Option`",
        label = "this may be `None`",
        note = "compare with the value inside, or leave the condition out; `eq(Null)` finds what has \
                no value"
    )]
    pub trait BareOption {}

    impl<T: Nullable> Operand<T> for Null {}

    impl<T: BareOption, V> EqOperand<T> for Option<V> {
        fn into_literal(self) -> Result<String, Unwritable> {
            Err(Unwritable::Type)
        }
    }

    impl<T: BareOption, V> Operand<T> for Option<V> {}
}
