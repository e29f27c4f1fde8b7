//! Static descriptions: what a declaration says about its type, for anyone to read.

mod area;
mod enumeration;
mod hierarchy;
mod index;
mod operation;
mod permission_set;
mod property;

use std::fmt;

pub use area::AreaInfo;
pub use enumeration::EnumInfo;
pub use hierarchy::HierarchyInfo;
pub use index::OperationIndex;
pub use operation::{
    ApiVersion, Cloud, Method, OperationInfo, OperationKind, ParameterInfo, ResultInfo,
};
pub use permission_set::{NeededPermission, PermissionSet};
pub use property::PropertyInfo;

use crate::object::Fill;
use operation::{Bound, Written};

/// What generated code describes properties and operations with.
pub(crate) mod generated {
    pub use super::operation::{Bound, Written};
}

/// The description of a declared type.
///
/// The emulator, reports and checks are written against this, and know no type by name.
///
/// ```
/// use graph_core::{Resource, graph_resource};
///
/// #[graph_resource(path = "/users/{userId}", method = [GET, PATCH])]
/// pub struct User {
///     #[graph(key)]
///     pub id: String,
///     pub display_name: Option<String>,
/// }
///
/// assert_eq!(User::INFO.name, "microsoft.graph.user");
/// let names: Vec<_> = User::INFO.properties().map(|property| property.name).collect();
/// assert_eq!(names, ["id", "displayName"]);
/// let lines: Vec<_> = User::INFO.operations().map(|operation| operation.to_string()).collect();
/// assert_eq!(lines, ["GET /users/{userId}", "PATCH /users/{userId}"]);
/// ```
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct TypeInfo {
    /// The full OData type, without `#`: `microsoft.graph.deviceComplianceUserStatus`.
    pub name: &'static str,
    /// The names of the properties in JSON.
    pub(crate) names: &'static [&'static str],
    /// What else is so of each of them.
    pub(crate) flags: &'static [u8],
    /// What shows an empty object of the type, whose fields know their types. The parameters of an action have
    /// none.
    pub(crate) show: Option<fn(&mut dyn Fill)>,
    /// What is written of the operations on the type's paths.
    pub(crate) operations: &'static [Written],
    /// What is written of its actions and functions.
    pub(crate) bound_operations: &'static [Bound],
    /// The type that this one derives from.
    pub base: Option<fn() -> &'static TypeInfo>,
    /// Whether it is an entity, which has an identity of its own, or a complex type, which has none.
    pub is_entity: bool,
    /// Whether other types may derive from it.
    pub is_base: bool,
    /// Whether only objects of these types exist, and none of this one.
    pub is_abstract: bool,
    /// Whether its objects may have properties that are declared nowhere.
    pub is_open: bool,
}

impl TypeInfo {
    /// An entity type without operations.
    #[doc(hidden)]
    pub const fn entity(
        name: &'static str,
        names: &'static [&'static str],
        flags: &'static [u8],
    ) -> Self {
        Self {
            name,
            names,
            flags,
            show: None,
            operations: &[],
            bound_operations: &[],
            base: None,
            is_entity: true,
            is_base: false,
            is_abstract: false,
            is_open: false,
        }
    }

    /// A complex type.
    #[doc(hidden)]
    pub const fn complex(
        name: &'static str,
        names: &'static [&'static str],
        flags: &'static [u8],
    ) -> Self {
        Self { is_entity: false, ..Self::entity(name, names, flags) }
    }

    /// With these operations on its paths, and these actions and functions.
    #[doc(hidden)]
    #[must_use]
    pub const fn with_operations(
        self,
        operations: &'static [Written],
        bound_operations: &'static [Bound],
    ) -> Self {
        Self { operations, bound_operations, ..self }
    }

    /// The properties, the base type's first, in the order of their declaration.
    pub fn properties(
        &self,
    ) -> impl DoubleEndedIterator<Item = PropertyInfo> + ExactSizeIterator + Clone + use<> {
        let show = self.show;
        let properties = self.names.iter().zip(self.flags).enumerate();
        properties.map(move |(i, (name, flags))| PropertyInfo::new(name, *flags, i, show))
    }

    /// The property at this position.
    pub fn property_at(&self, position: usize) -> Option<PropertyInfo> {
        let (name, flags) = self.names.get(position).zip(self.flags.get(position))?;
        Some(PropertyInfo::new(name, *flags, position, self.show))
    }

    /// The position and description of the key.
    pub fn key(&self) -> Option<(usize, PropertyInfo)> {
        self.properties().enumerate().find(|(_, property)| property.is_key())
    }

    /// The position and description of the property with this JSON name.
    pub fn property(&self, name: &str) -> Option<(usize, PropertyInfo)> {
        let position = self.position_from(0, name)?;
        Some((position, self.property_at(position)?))
    }

    /// Whether the property at this position has this JSON name.
    pub(crate) fn is_at(&self, position: usize, name: &str) -> bool {
        self.names.get(position).is_some_and(|other| *other == name)
    }

    /// The positions of the properties without which an answer is an error.
    pub(crate) fn required(&self) -> impl Iterator<Item = usize> {
        let flags = self.flags.iter().enumerate();
        flags.filter(|(_, flags)| property::is_required(**flags)).map(|(i, _)| i)
    }

    /// The position of the property with this JSON name, looking first from that position on.
    pub(crate) fn position_from(&self, start: usize, name: &str) -> Option<usize> {
        let (before, after) = self.names.split_at_checked(start)?;
        let position = |names: &[&str]| names.iter().position(|other| *other == name);
        position(after).map(|i| start + i).or_else(|| position(before))
    }

    /// The operations on the type's paths, in the order of their declaration.
    pub fn operations(&self) -> impl ExactSizeIterator<Item = OperationInfo> + Clone + use<> {
        OperationInfo::of_paths(self.operations)
    }

    /// The actions and functions that are bound to the type.
    pub fn bound_operations(&self) -> impl ExactSizeIterator<Item = OperationInfo> + Clone + use<> {
        OperationInfo::of_calls(self.bound_operations)
    }

    /// The operations on the type's paths, then the actions and functions.
    pub fn all_operations(&self) -> impl Iterator<Item = OperationInfo> + Clone + use<> {
        self.operations().chain(self.bound_operations())
    }

    /// Whether the type is part of a hierarchy, so that its objects must say their type.
    pub fn is_in_hierarchy(&self) -> bool {
        self.is_base || self.base.is_some()
    }

    /// Whether it is this type, or derives from it.
    pub fn is_a(&self, other: &TypeInfo) -> bool {
        self.name == other.name || self.base.is_some_and(|base| base().is_a(other))
    }
}

/// A base is shown by its name: whole types may refer to each other.
#[allow(clippy::missing_fields_in_debug)] // The properties say their types.
impl fmt::Debug for TypeInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TypeInfo")
            .field("name", &self.name)
            .field("properties", &self.properties().collect::<Vec<_>>())
            .field("operations", &self.operations().collect::<Vec<_>>())
            .field("bound_operations", &self.bound_operations().collect::<Vec<_>>())
            .field("base", &self.base.map(|base| base().name))
            .field("is_entity", &self.is_entity)
            .field("is_base", &self.is_base)
            .field("is_abstract", &self.is_abstract)
            .field("is_open", &self.is_open)
            .finish()
    }
}
