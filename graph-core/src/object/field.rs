//! The fields of a declared type, erased over what they hold.

use std::any::Any;

use super::erasure::{slot, slot_mut};
use super::{Additional, Slot, SlotMut, Value};
use crate::change::Change;

/// A field that holds a property's value, or may.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot hold a Microsoft Graph property",
    label = "not a property's type",
    note = "use `bool`, an integer, a float, `String`, `DateTimeOffset` or another type of EDM, a type \
            declared with `#[graph_enum]`, `#[graph_complex]` or `#[graph_resource]`, a `Vec` or \
            `Box` of one, or an `Option` of any of these, written out as `Option<...>`",
    note = "an enum declared with `#[graph_enum(flags)]` is held in a set, written as `Flags<...>`"
)]
pub trait Field: Any {
    /// What it holds.
    fn slot(&self) -> Slot<'_>;

    /// What gives such a field as the place that it is. That does not take `self`, for then each type would be
    /// asked twice whether its fields can hold properties, and say twice that one cannot.
    fn place(&self) -> fn(&mut dyn Any) -> SlotMut<'_>;
}

macro_rules! fields {
    ($($field:ty),*) => {$(
        #[diagnostic::do_not_recommend]
        impl<T: Value> Field for $field {
            #[inline]
            fn slot(&self) -> Slot<'_> {
                slot(self)
            }

            #[inline]
            fn place(&self) -> fn(&mut dyn Any) -> SlotMut<'_> {
                slot_mut::<Self>
            }
        }
    )*};
}

fields!(T, Option<T>, Change<T>);

/// What a type hands out after its properties.
#[diagnostic::do_not_recommend]
impl Field for Additional {
    fn slot(&self) -> Slot<'_> {
        Slot::Absent
    }

    fn place(&self) -> fn(&mut dyn Any) -> SlotMut<'_> {
        |_| SlotMut::Absent
    }
}
