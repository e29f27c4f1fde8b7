//! What actions and functions take and give.

use crate::edm::EdmType;

/// The description of a parameter of an action or function.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ParameterInfo {
    /// The name in JSON or in the path.
    pub name: &'static str,
    /// The type of its values.
    pub edm: EdmType,
    /// Whether it may be null.
    pub nullable: bool,
    /// Whether it must be given.
    pub required: bool,
}

/// What an action or function gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ResultInfo {
    /// Nothing.
    None,
    /// One value.
    One(EdmType),
    /// Pages of values of this type.
    Collection(EdmType),
    /// Bytes of any kind.
    Stream,
}
