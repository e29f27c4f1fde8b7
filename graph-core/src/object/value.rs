//! The types that a property's values may have, and the places that hold them.

use super::{Slot, SlotMut};
use crate::change::Change;
use crate::edm::{DateTimeOffset, EdmType};

/// A type that a Microsoft Graph property may have: `bool`, the integers and floats, `String`,
/// [`DateTimeOffset`], and the enums that `#[graph_enum]` declares.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a Microsoft Graph property",
    label = "not a property's type",
    note = "use `bool`, an integer, a float, `String`, `DateTimeOffset`, an enum declared with \
            `#[graph_enum]`, or an `Option` of one, written out as `Option<...>`"
)]
pub trait Value: Clone + Send + Sync + Sized + 'static {
    /// The type in metadata.
    const EDM: EdmType;

    /// The value, seen without its type.
    fn slot(&self) -> Slot<'_>;

    /// A place for such a value, seen without its type.
    fn slot_mut<P: Place<Value = Self>>(place: &mut P) -> SlotMut<'_>;

    /// The value of a property that is always there.
    fn required(value: &Self) -> Slot<'_> {
        value.slot()
    }

    /// The value of an `Option` property.
    fn optional(value: &Option<Self>) -> Slot<'_> {
        value.as_ref().map_or(Slot::Absent, Self::slot)
    }

    /// The value of a [`Change`] property.
    fn change(value: &Change<Self>) -> Slot<'_> {
        match value {
            Change::Keep => Slot::Absent,
            Change::Clear => Slot::Clear,
            Change::Set(value) => value.slot(),
        }
    }

    /// The place of a property that is always there.
    fn required_mut(place: &mut Self) -> SlotMut<'_> {
        Self::slot_mut(place)
    }

    /// The place of an `Option` property.
    fn optional_mut(place: &mut Option<Self>) -> SlotMut<'_> {
        Self::slot_mut(place)
    }

    /// The place of a [`Change`] property.
    fn change_mut(place: &mut Change<Self>) -> SlotMut<'_> {
        Self::slot_mut(place)
    }
}

/// A place that holds a value, or may.
pub trait Place {
    /// The type of the value.
    type Value;

    /// Stores a value.
    fn put(&mut self, value: Self::Value);

    /// Stores null. `false` if the place cannot hold it.
    fn clear(&mut self) -> bool;
}

impl<T: Value> Place for T {
    type Value = T;

    fn put(&mut self, value: T) {
        *self = value;
    }

    fn clear(&mut self) -> bool {
        false
    }
}

impl<T: Value> Place for Option<T> {
    type Value = T;

    fn put(&mut self, value: T) {
        *self = Some(value);
    }

    fn clear(&mut self) -> bool {
        *self = None;
        true
    }
}

impl<T: Value> Place for Change<T> {
    type Value = T;

    fn put(&mut self, value: T) {
        *self = Change::Set(value);
    }

    fn clear(&mut self) -> bool {
        *self = Change::Clear;
        true
    }
}

/// A place that holds an enum's member.
pub trait TextPlace {
    /// Stores the member of this name.
    fn put_text(&mut self, text: &str);

    /// Stores null. `false` if the place cannot hold it.
    fn clear(&mut self) -> bool;
}

impl<P: Place> TextPlace for P
where
    P::Value: for<'a> From<&'a str>,
{
    fn put_text(&mut self, text: &str) {
        self.put(text.into());
    }

    fn clear(&mut self) -> bool {
        Place::clear(self)
    }
}

macro_rules! primitive {
    ($($type:ty => $edm:ident: $slot:expr;)*) => {$(
        impl Value for $type {
            const EDM: EdmType = EdmType::$edm;

            fn slot(&self) -> Slot<'_> {
                let slot: fn(&$type) -> Slot<'_> = $slot;
                slot(self)
            }

            fn slot_mut<P: Place<Value = Self>>(place: &mut P) -> SlotMut<'_> {
                SlotMut::$edm(place)
            }
        }
    )*};
}

primitive! {
    u8 => Byte: |value| Slot::Integer((*value).into());
    i8 => SByte: |value| Slot::Integer((*value).into());
    i16 => Int16: |value| Slot::Integer((*value).into());
    i32 => Int32: |value| Slot::Integer((*value).into());
    i64 => Int64: |value| Slot::Integer(*value);
    f32 => Single: |value| Slot::Single(*value);
    f64 => Double: |value| Slot::Double(*value);
    bool => Boolean: |value| Slot::Boolean(*value);
    String => Str: |value| Slot::Str(value);
}

impl Value for DateTimeOffset {
    const EDM: EdmType = EdmType::DateTimeOffset;

    fn slot(&self) -> Slot<'_> {
        Slot::DateTime(*self)
    }

    fn slot_mut<P: Place<Value = Self>>(place: &mut P) -> SlotMut<'_> {
        SlotMut::DateTime(place)
    }
}
