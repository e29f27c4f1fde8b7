//! The types of OData's Entity Data Model (EDM) that properties have.
//!
//! See [OData CSDL 4.01, 3.3](https://docs.oasis-open.org/odata/odata-csdl-json/v4.01/odata-csdl-json-v4.01.html#sec_PrimitiveTypes).

mod binary;
mod date;
mod date_time_offset;
mod decimal;
mod digits;
mod duration;
mod error;
mod flags;
mod guid;
mod precision;
mod stream;
#[cfg(test)]
pub(crate) mod testing;
mod time_of_day;

use std::fmt;

pub use binary::Binary;
pub use date::Date;
pub use date_time_offset::DateTimeOffset;
pub use decimal::Decimal;
pub use duration::Duration;
pub use error::EdmValueError;
pub use flags::{Flag, Flags};
pub use guid::Guid;
pub use stream::Stream;
pub use time_of_day::TimeOfDay;

use crate::info::{EnumInfo, HierarchyInfo, TypeInfo};

/// The type of a property's values.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum EdmType {
    /// `bool`.
    Boolean,
    /// `u8`.
    Byte,
    /// `i8`.
    SByte,
    /// `i16`.
    Int16,
    /// `i32`.
    Int32,
    /// `i64`.
    Int64,
    /// `f32`.
    Single,
    /// `f64`.
    Double,
    /// [`Decimal`](crate::Decimal).
    Decimal,
    /// `String`. Not named so, for the compiler would then write `std::string::String` in its messages.
    Str,
    /// [`Guid`](crate::Guid).
    Guid,
    /// [`DateTimeOffset`].
    DateTimeOffset,
    /// [`Date`](crate::Date).
    Date,
    /// [`TimeOfDay`](crate::TimeOfDay).
    TimeOfDay,
    /// [`Duration`](crate::Duration).
    Duration,
    /// [`Binary`](crate::Binary).
    Binary,
    /// [`Stream`](crate::Stream).
    Stream,
    /// Any JSON: [`serde_json::Value`].
    Untyped,
    /// A type that `#[graph_enum]` declares.
    Enum(&'static EnumInfo),
    /// A type that `#[graph_resource]` or `#[graph_complex]` declares.
    Object(fn() -> &'static TypeInfo),
    /// A base or one of the types that derive from it, as `#[graph_hierarchy]` declares them.
    Hierarchy(fn() -> &'static HierarchyInfo),
    /// Any number of values of a type.
    Collection {
        /// The type of the values.
        element: &'static EdmType,
        /// Whether nulls may stand among them.
        is_nullable: bool,
    },
}

impl EdmType {
    /// The name in metadata: `Edm.Int32`, or the declared type's own. Of a collection, its elements'.
    pub fn name(self) -> &'static str {
        match self {
            EdmType::Boolean => "Edm.Boolean",
            EdmType::Byte => "Edm.Byte",
            EdmType::SByte => "Edm.SByte",
            EdmType::Int16 => "Edm.Int16",
            EdmType::Int32 => "Edm.Int32",
            EdmType::Int64 => "Edm.Int64",
            EdmType::Single => "Edm.Single",
            EdmType::Double => "Edm.Double",
            EdmType::Decimal => "Edm.Decimal",
            EdmType::Str => "Edm.String",
            EdmType::Guid => "Edm.Guid",
            EdmType::DateTimeOffset => "Edm.DateTimeOffset",
            EdmType::Date => "Edm.Date",
            EdmType::TimeOfDay => "Edm.TimeOfDay",
            EdmType::Duration => "Edm.Duration",
            EdmType::Binary => "Edm.Binary",
            EdmType::Stream => "Edm.Stream",
            EdmType::Untyped => "Edm.Untyped",
            EdmType::Enum(info) => info.name,
            EdmType::Object(info) => info().name,
            EdmType::Hierarchy(info) => (info().base)().name,
            EdmType::Collection { element, .. } => element.name(),
        }
    }

    /// The type of a collection's elements.
    pub fn element(self) -> Option<EdmType> {
        match self {
            EdmType::Collection { element, .. } => Some(*element),
            _ => None,
        }
    }

    /// Whether it is a collection in which nulls may stand among the values.
    pub fn has_nullable_elements(self) -> bool {
        matches!(self, EdmType::Collection { is_nullable: true, .. })
    }

    /// The declared type of an object; of a hierarchy, the base.
    pub fn object(self) -> Option<&'static TypeInfo> {
        match self {
            EdmType::Object(info) => Some(info()),
            EdmType::Hierarchy(info) => Some((info().base)()),
            _ => None,
        }
    }
}

/// As in metadata: `Edm.Int32`, `Collection(microsoft.graph.user)`.
impl fmt::Display for EdmType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            EdmType::Collection { element, .. } => write!(f, "Collection({element})"),
            other => f.pad(other.name()),
        }
    }
}

impl fmt::Debug for EdmType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Two types are equal if their names are. Whether elements may be null is no part of a name.
impl PartialEq for EdmType {
    fn eq(&self, other: &Self) -> bool {
        match (self.element(), other.element()) {
            (Some(a), Some(b)) => a == b,
            (None, None) => self.name() == other.name(),
            _ => false,
        }
    }
}

impl Eq for EdmType {}
