//! What the macros' code calls. Not public API: it changes with the macros.

pub use graph_macros::{GraphEnum, GraphResource};
pub use serde;

pub use crate::edm::EdmType;
pub use crate::info::{EnumInfo, Method, OperationInfo, PropertyInfo, TypeInfo};
pub use crate::object::{
    Additional, Object, Patch, Place, Resource, Slot, SlotMut, Value, clone, debug, deserialize,
    deserialize_value, equal, is_empty, serialize, serialize_body,
};
pub use crate::request::request;
