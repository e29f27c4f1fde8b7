//! A property's storage, erased over its type.

use std::fmt;

use super::{
    HierarchyPlace, List, ListPlace, Object, ObjectPlace, Place, TextPlace, equal_objects,
};
use crate::edm::{DateTimeOffset, Decimal, EdmType};
use crate::info::EnumInfo;

/// The value of a property.
///
/// No variant is named as a type that apps use: the compiler would then spell that type out, as in
/// `std::string::String`, in every message.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum Slot<'a> {
    /// There is no value.
    Absent,
    /// Null: a patch clears the property, or an element of a collection has no value.
    Clear,
    /// `Edm.Boolean`.
    Boolean(bool),
    /// An integer of any size.
    Integer(i64),
    /// `Edm.Single`.
    Single(f32),
    /// `Edm.Double`.
    Double(f64),
    /// `Edm.Decimal`.
    Number(&'a Decimal),
    /// `Edm.String`.
    Str(&'a str),
    /// A member of an enum.
    Member(&'a str, &'static EnumInfo),
    /// A set of an enum's members.
    Members(&'a dyn fmt::Display, &'static EnumInfo),
    /// `Edm.DateTimeOffset`.
    DateTime(DateTimeOffset),
    /// What is text in JSON and something else in Rust: `Edm.Guid`, `Edm.Duration`.
    Text(&'a dyn fmt::Display),
    /// `Edm.Binary` and `Edm.Stream`: content, which is long, and no place for a log.
    Content(&'a dyn fmt::Display),
    /// An object of a declared type.
    Object(&'a dyn Object),
    /// A collection.
    List(&'a dyn List),
    /// `Edm.Untyped`.
    Json(&'a serde_json::Value),
}

impl Slot<'_> {
    /// Null in the place of no value, where it is a property that is changed.
    pub(super) fn or_clear(self) -> Self {
        match self {
            Slot::Absent => Slot::Clear,
            value => value,
        }
    }
}

impl PartialEq for Slot<'_> {
    fn eq(&self, other: &Self) -> bool {
        match (*self, *other) {
            (Slot::Absent, Slot::Absent) | (Slot::Clear, Slot::Clear) => true,
            (Slot::Boolean(a), Slot::Boolean(b)) => a == b,
            (Slot::Integer(a), Slot::Integer(b)) => a == b,
            // A value equals itself, also when it is not a number.
            (Slot::Single(a), Slot::Single(b)) => a == b || (a.is_nan() && b.is_nan()),
            (Slot::Double(a), Slot::Double(b)) => a == b || (a.is_nan() && b.is_nan()),
            (Slot::Number(a), Slot::Number(b)) => a == b,
            (Slot::Str(a), Slot::Str(b)) | (Slot::Member(a, _), Slot::Member(b, _)) => a == b,
            (Slot::DateTime(a), Slot::DateTime(b)) => a == b,
            (Slot::Members(a, _), Slot::Members(b, _))
            | (Slot::Text(a), Slot::Text(b))
            | (Slot::Content(a), Slot::Content(b)) => a.to_string() == b.to_string(),
            (Slot::Object(a), Slot::Object(b)) => equal_objects(a, b),
            (Slot::List(a), Slot::List(b)) => {
                a.len() == b.len() && (0..a.len()).all(|i| a.get(i) == b.get(i))
            }
            (Slot::Json(a), Slot::Json(b)) => a == b,
            _ => false,
        }
    }
}

/// Where the value of a property is stored.
#[non_exhaustive]
#[allow(missing_debug_implementations)]
pub enum SlotMut<'a> {
    /// Nowhere: a patch has no key, for one.
    Absent,
    /// `Edm.Boolean`.
    Boolean(&'a mut dyn Place<Value = bool>),
    /// `Edm.Byte`.
    Byte(&'a mut dyn Place<Value = u8>),
    /// `Edm.SByte`.
    SByte(&'a mut dyn Place<Value = i8>),
    /// `Edm.Int16`.
    Int16(&'a mut dyn Place<Value = i16>),
    /// `Edm.Int32`.
    Int32(&'a mut dyn Place<Value = i32>),
    /// `Edm.Int64`.
    Int64(&'a mut dyn Place<Value = i64>),
    /// `Edm.Single`.
    Single(&'a mut dyn Place<Value = f32>),
    /// `Edm.Double`.
    Double(&'a mut dyn Place<Value = f64>),
    /// `Edm.Decimal`.
    Number(&'a mut dyn Place<Value = Decimal>),
    /// `Edm.String`.
    Str(&'a mut dyn Place<Value = String>),
    /// `Edm.DateTimeOffset`.
    DateTime(&'a mut dyn Place<Value = DateTimeOffset>),
    /// What is text in JSON and something else in Rust, a member of an enum among others.
    Text(&'a mut dyn TextPlace),
    /// An object of a declared type.
    Object(&'a mut dyn ObjectPlace),
    /// An object of a type that it says itself.
    Hierarchy(&'a mut dyn HierarchyPlace),
    /// A collection.
    List(&'a mut dyn ListPlace),
    /// `Edm.Untyped`.
    Json(&'a mut dyn Place<Value = serde_json::Value>),
}

impl SlotMut<'_> {
    /// The type of the value.
    pub(crate) fn edm(&self) -> EdmType {
        match self {
            SlotMut::Absent | SlotMut::Json(_) => EdmType::Untyped,
            SlotMut::Boolean(_) => EdmType::Boolean,
            SlotMut::Byte(_) => EdmType::Byte,
            SlotMut::SByte(_) => EdmType::SByte,
            SlotMut::Int16(_) => EdmType::Int16,
            SlotMut::Int32(_) => EdmType::Int32,
            SlotMut::Int64(_) => EdmType::Int64,
            SlotMut::Single(_) => EdmType::Single,
            SlotMut::Double(_) => EdmType::Double,
            SlotMut::Number(_) => EdmType::Decimal,
            SlotMut::Str(_) => EdmType::Str,
            SlotMut::DateTime(_) => EdmType::DateTimeOffset,
            SlotMut::Text(place) => place.edm(),
            SlotMut::Object(place) => place.edm(),
            SlotMut::Hierarchy(place) => place.edm(),
            SlotMut::List(place) => place.edm(),
        }
    }

    /// Stores null. `false` if the place cannot hold it.
    pub fn clear(&mut self) -> bool {
        match self {
            SlotMut::Absent => false,
            SlotMut::Boolean(place) => place.clear(),
            SlotMut::Byte(place) => place.clear(),
            SlotMut::SByte(place) => place.clear(),
            SlotMut::Int16(place) => place.clear(),
            SlotMut::Int32(place) => place.clear(),
            SlotMut::Int64(place) => place.clear(),
            SlotMut::Single(place) => place.clear(),
            SlotMut::Double(place) => place.clear(),
            SlotMut::Number(place) => place.clear(),
            SlotMut::Str(place) => place.clear(),
            SlotMut::DateTime(place) => place.clear(),
            SlotMut::Text(place) => place.clear(),
            SlotMut::Object(place) => place.clear(),
            SlotMut::Hierarchy(place) => place.clear(),
            SlotMut::List(place) => place.clear(),
            SlotMut::Json(place) => place.clear(),
        }
    }
}
