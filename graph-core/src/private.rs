//! What the macros' code calls. Not public API: it changes with the macros.

pub use graph_macros::{
    GraphEnum, GraphHierarchy, GraphProjection, GraphResource, graph_derived, graph_is_a_hierarchy,
    graph_not_a_base,
};
pub use serde;

pub use crate::{
    __flag as flag, __member as member, __named as named, __object as object,
    __parameters as parameters, __patch as patch, __value as value,
};

pub use crate::edm::EdmType;
pub use crate::edm::Flag;
pub use crate::generated::joined;
pub use crate::info::generated::*;
pub use crate::info::{
    ApiVersion, Cloud, EnumInfo, HierarchyInfo, Method, OperationInfo, OperationKind,
    ParameterInfo, PropertyInfo, ResultInfo, TypeInfo,
};
pub use crate::object::{
    Additional, AnyOwner, BoundOperations, Changes, Declaration, Derived, Erasure, Field, Fill,
    Hierarchy, HierarchyPlace, List, ListPlace, Object, ObjectPlace, Owner, Parent, Patch, Place,
    Projection, ProjectionOf, Purpose, Resource, SeenChanges, Slot, SlotMut, TextPlace,
    UnknownType, Value, VariantOf, between, change, clone, clone_derived, debug, debug_body,
    debug_changes, debug_variant, decode_page, derived_object, derives_from, deserialize,
    deserialize_member, deserialize_value, edit, equal, equal_changes, equal_objects,
    filled_derived, is_distinct, is_empty, owns_operations, serialize, serialize_changes,
    serialize_object, serialize_parameters, set, variant,
};
pub use crate::path::Segments;
pub use crate::query::{projected, property};
pub use crate::request::{
    Content, Operated, argument, call, call_list, count, list, request, request_with,
};
