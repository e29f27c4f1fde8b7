//! What the macros' code calls. Not public API: it changes with the macros.

pub use graph_macros::{GraphEnum, GraphHierarchy, GraphProjection, GraphResource, graph_derived};
pub use serde;

pub use crate::edm::EdmType;
pub use crate::edm::Flag;
pub use crate::info::{
    ApiVersion, Cloud, EnumInfo, HierarchyInfo, Method, OperationInfo, OperationKind,
    ParameterInfo, PropertyInfo, ResultInfo, TypeInfo,
};
pub use crate::object::{
    Additional, BoundOperations, Derived, FromText, Hierarchy, Object, Parent, Patch, Place,
    Projection, Purpose, Resource, Slot, SlotMut, UnknownType, Value, VariantOf, between, clone,
    debug, decode_page, deserialize, deserialize_member, deserialize_value, edit, equal, is_empty,
    serialize, serialize_body, serialize_parameters, variant,
};
pub use crate::request::{Content, argument, count, list, request};
