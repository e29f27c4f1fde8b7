//! What the macros' code calls. Not public API: it changes with the macros.
//!
//! It has some of what is public as well: in its own block, generated code has one short name for all this,
//! for each part of a path is work for the compiler. Functions with bounds stand outside of the block, because
//! the compiler shows where they stand.

pub use graph_macros::{
    GraphEnum, GraphHierarchy, GraphProjection, GraphResource, graph_derived, graph_is_a_hierarchy,
    graph_not_a_base,
};
pub use serde;

pub use crate::{
    __flag as flag, __member as member, __object as object, __parameters as parameters,
    __patch as patch, __value as value,
};

pub use crate::edm::{EdmType, Flag};
pub use crate::info::generated::*;
pub use crate::info::{EnumInfo, HierarchyInfo, TypeInfo};
pub use crate::object::{
    Additional, AnyOwner, BoundOperations, Changes, Declaration, Derived, Erasure, Field, Fill,
    Hierarchies, Hierarchy, HierarchyPlace, List, ListPlace, Object, ObjectPlace, Owner, Parent,
    Patch, Place, Projection, ProjectionOf, Purpose, Resource, SeenChanges, Slot, SlotMut,
    TextPlace, Texts, UnknownType, Value, VariantOf, between, change, clone, clone_derived,
    complex, debug, debug_body, debug_changes, debug_variant, decode_page, derived_complex,
    derived_entity, derived_object, derives_from, deserialize, deserialize_member,
    deserialize_value, edit, entity, equal, equal_changes, equal_objects, filled_derived,
    is_distinct, is_empty, owns_operations, serialize, serialize_changes, serialize_object,
    serialize_parameters, set, variant,
};
pub use crate::path::Segments;
pub use crate::query::{BindableProperty, NavigationProperty, Property, projected, property};
pub use crate::request::{
    Content, Operated, argument, call, call_list, count, list, request, request_with,
};
