//! The types of OData's Entity Data Model (EDM) that properties have.
//!
//! See [OData CSDL 4.01, 3.3](https://docs.oasis-open.org/odata/odata-csdl-json/v4.01/odata-csdl-json-v4.01.html#sec_PrimitiveTypes).

mod date_time_offset;

use std::fmt;

pub use date_time_offset::{DateTimeOffset, ParseDateTimeOffsetError};

use crate::info::EnumInfo;

/// The type of a property's values.
#[derive(Clone, Copy, Debug)]
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
    /// `String`. Not named so, for the compiler would then write `std::string::String` in its messages.
    Str,
    /// [`DateTimeOffset`].
    DateTimeOffset,
    /// A type that `#[graph_enum]` declares.
    Enum(&'static EnumInfo),
}

impl EdmType {
    /// The name in metadata: `Edm.Int32`, or an enum's own.
    pub const fn name(self) -> &'static str {
        match self {
            EdmType::Boolean => "Edm.Boolean",
            EdmType::Byte => "Edm.Byte",
            EdmType::SByte => "Edm.SByte",
            EdmType::Int16 => "Edm.Int16",
            EdmType::Int32 => "Edm.Int32",
            EdmType::Int64 => "Edm.Int64",
            EdmType::Single => "Edm.Single",
            EdmType::Double => "Edm.Double",
            EdmType::Str => "Edm.String",
            EdmType::DateTimeOffset => "Edm.DateTimeOffset",
            EdmType::Enum(info) => info.name,
        }
    }
}

impl fmt::Display for EdmType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// Two types are equal if their names are.
impl PartialEq for EdmType {
    fn eq(&self, other: &Self) -> bool {
        self.name() == other.name()
    }
}

impl Eq for EdmType {}
