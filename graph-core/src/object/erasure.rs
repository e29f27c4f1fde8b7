//! How values of a declared type are seen without it: code that the library which declares it has once.
//!
//! Code that is generic becomes code in each crate that uses it, and in each unit of that crate with its own
//! table of [`Object`] and copy of the code that drops the type. A static of the library, the type's
//! [`Declaration`](super::Declaration), has the addresses of what is here, so that there is one of all that.
//! None of it is inlined, and all that it calls is: it is in one unit of code for all types.

use std::any::Any;

use super::{Hierarchy, Object, Place, Resource, Slot, SlotMut, Value};
use crate::edm::EdmType;

/// How values of a type are seen without it.
#[allow(missing_debug_implementations)]
pub struct Erasure<T> {
    /// The object that a value is.
    pub object: fn(&T) -> &dyn Object,
    /// An empty value that is then filled. `None` if that does not succeed.
    pub filled: fn(&mut dyn Fill) -> Option<T>,
}

/// What fills an empty value, and says whether it did.
pub trait Fill {
    /// Fills an object.
    fn fill(&mut self, object: &mut dyn Object) -> bool;

    /// Fills the place of an object that says its type itself.
    fn fill_place(&mut self, place: SlotMut<'_>) -> bool;
}

/// Shows an empty value to what would fill it.
#[inline(never)]
pub(super) fn show<T: Resource>(fill: &mut dyn Fill) {
    // What asks for a type fills nothing, so there is nothing to drop, and no code for that.
    std::mem::forget(filled::<T>(fill));
}

/// The type of the property at this position, which an empty value knows.
pub(crate) fn property_type(show: fn(&mut dyn Fill), position: usize) -> EdmType {
    let mut asked = Asked { position, edm: EdmType::Untyped };
    show(&mut asked);
    asked.edm
}

/// What asks for the type of a property.
struct Asked {
    position: usize,
    edm: EdmType,
}

impl Fill for Asked {
    fn fill(&mut self, object: &mut dyn Object) -> bool {
        self.edm = object.slot_mut(self.position).edm();
        false
    }

    fn fill_place(&mut self, _: SlotMut<'_>) -> bool {
        false
    }
}

/// The object that a value is.
#[inline(never)]
pub(super) fn object<T: Resource>(value: &T) -> &dyn Object {
    value
}

/// An empty value that is then filled.
#[inline(never)]
pub(super) fn filled<T: Resource>(fill: &mut dyn Fill) -> Option<T> {
    let mut value = T::default();
    if fill.fill(&mut value) { Some(value) } else { None }
}

/// The object that a value is, whatever its type.
#[inline(never)]
pub fn derived_object<T: Hierarchy>(value: &T) -> &dyn Object {
    value.as_object()
}

/// An object that is made and filled as the type that is then said.
#[inline(never)]
pub fn filled_derived<T: Hierarchy>(fill: &mut dyn Fill) -> Option<T> {
    let mut value = None;
    if fill.fill_place(<T as Value>::slot_mut(&mut value)) { value } else { None }
}

/// What a property's field holds.
#[inline(never)]
pub(super) fn slot<P: Place>(field: &P) -> Slot<'_> {
    field.slot()
}

/// The place that a field is.
#[inline(never)]
pub(super) fn slot_mut<P: Place<Value: Value> + 'static>(field: &mut dyn Any) -> SlotMut<'_> {
    match field.downcast_mut::<P>() {
        Some(place) => P::Value::slot_mut(place),
        None => SlotMut::Absent,
    }
}
