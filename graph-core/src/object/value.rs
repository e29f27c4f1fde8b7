//! The types that a property's values may have.

use super::kind::{Kind, Lists, Objects, Texts};
use super::{FromText, Place, Resource, Slot, SlotMut};
use crate::edm::{
    Binary, Date, DateTimeOffset, Decimal, Duration, EdmType, Guid, Stream, TimeOfDay,
};

/// A type that a Microsoft Graph property may have: `bool`, the integers and floats, `String`, the
/// types of EDM such as [`DateTimeOffset`], the enums and objects that are declared by this crate's
/// attributes, `Vec` and `Box` of one, `Vec<Option<...>>` of one, and [`serde_json::Value`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be a Microsoft Graph property",
    label = "not a property's type",
    note = "use `bool`, an integer, a float, `String`, `DateTimeOffset` or another type of EDM, a type \
            declared with `#[graph_enum]`, `#[graph_complex]` or `#[graph_resource]`, a `Vec` or \
            `Box` of one, or an `Option` of any of these, written out as `Option<...>`",
    note = "an enum declared with `#[graph_enum(flags)]` is held in a set, written as `Flags<...>`"
)]
pub trait Value: Clone + Default + Send + Sync + Sized + 'static {
    /// The type in metadata.
    const EDM: EdmType;

    /// What the places of such a value are, seen without its type.
    #[doc(hidden)]
    type Kind: Kind<Self>;

    /// The value, seen without its type.
    fn slot(&self) -> Slot<'_>;

    /// A place for such a value, seen without its type.
    #[inline]
    fn slot_mut<P: Place<Value = Self>>(place: &mut P) -> SlotMut<'_> {
        Self::Kind::slot_mut(place)
    }
}

macro_rules! primitive {
    ($($type:ty => $edm:ident in $place:ident: $slot:expr;)*) => {$(
        impl Value for $type {
            const EDM: EdmType = EdmType::$edm;

            type Kind = Self;

            fn slot(&self) -> Slot<'_> {
                let slot: fn(&$type) -> Slot<'_> = $slot;
                slot(self)
            }
        }

        impl Kind<$type> for $type {
            #[inline]
            fn slot_mut<P: Place<Value = Self>>(place: &mut P) -> SlotMut<'_> {
                SlotMut::$place(place)
            }
        }
    )*};
}

primitive! {
    u8 => Byte in Byte: |value| Slot::Integer((*value).into());
    i8 => SByte in SByte: |value| Slot::Integer((*value).into());
    i16 => Int16 in Int16: |value| Slot::Integer((*value).into());
    i32 => Int32 in Int32: |value| Slot::Integer((*value).into());
    i64 => Int64 in Int64: |value| Slot::Integer(*value);
    f32 => Single in Single: |value| Slot::Single(*value);
    f64 => Double in Double: |value| Slot::Double(*value);
    bool => Boolean in Boolean: |value| Slot::Boolean(*value);
    String => Str in Str: |value| Slot::Str(value);
    Decimal => Decimal in Number: |value| Slot::Number(value);
    DateTimeOffset => DateTimeOffset in DateTime: |value| Slot::DateTime(*value);
    serde_json::Value => Untyped in Json: |value| Slot::Json(value);
}

/// Types that are text in JSON.
macro_rules! texts {
    ($($type:ident in $slot:ident),*) => {$(
        impl FromText for $type {
            fn from_text(text: &str) -> Option<Self> {
                text.parse().ok()
            }
        }

        impl Value for $type {
            const EDM: EdmType = EdmType::$type;

            type Kind = Texts;

            fn slot(&self) -> Slot<'_> {
                Slot::$slot(self)
            }
        }
    )*};
}

texts!(Binary in Content, Date in Text, Duration in Text, Guid in Text, TimeOfDay in Text);

impl FromText for Stream {
    fn from_text(text: &str) -> Option<Self> {
        Some(Self::new(text))
    }
}

impl Value for Stream {
    const EDM: EdmType = EdmType::Stream;

    type Kind = Texts;

    fn slot(&self) -> Slot<'_> {
        Slot::Content(self)
    }
}

impl<T: Value> Value for Vec<T> {
    const EDM: EdmType = EdmType::Collection { element: &T::EDM, is_nullable: false };

    type Kind = Lists;

    #[inline]
    fn slot(&self) -> Slot<'_> {
        Slot::List(self)
    }
}

/// A collection that keeps the nulls among its elements. An `Option` is no value of its own: in another
/// one, it could not be told from that.
impl<T: Value> Value for Vec<Option<T>> {
    const EDM: EdmType = EdmType::Collection { element: &T::EDM, is_nullable: true };

    type Kind = Lists;

    #[inline]
    fn slot(&self) -> Slot<'_> {
        Slot::List(self)
    }
}

/// An object, also in a box: what lets a type hold itself. A hierarchy needs none, for it boxes its
/// variants.
#[diagnostic::do_not_recommend]
impl<T: Resource> Value for T {
    const EDM: EdmType = EdmType::Object(T::info);

    type Kind = Objects;

    #[inline]
    fn slot(&self) -> Slot<'_> {
        Slot::Object(self)
    }
}
