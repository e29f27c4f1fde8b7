//! Static descriptions: what a declaration says about its type, for anyone to read.

mod area;
mod index;
mod operation;
mod permission_set;
mod property;

use std::fmt;

pub use area::AreaInfo;
pub use index::OperationIndex;
pub use operation::{
    ApiVersion, Cloud, Method, OperationInfo, OperationKind, ParameterInfo, Permissions, ResultInfo,
};
pub use permission_set::{NeededPermission, PermissionSet};
pub use property::PropertyInfo;

use crate::object::Fill;
use property::Declared;

/// What generated code describes properties and operations with.
pub(crate) mod generated {
    pub use super::operation::operation;
    pub use super::property::{
        BIND, DEEP_INSERT, Declared, IMMUTABLE, KEY, NAVIGATION, NOT_NULL, NULLABLE, READ_ONLY,
        REQUIRED,
    };
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
/// assert_eq!(User::INFO.operations[1].to_string(), "PATCH /users/{userId}");
/// ```
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct TypeInfo {
    /// The full OData type, without `#`: `microsoft.graph.deviceComplianceUserStatus`.
    pub name: &'static str,
    /// What is written of the properties.
    declared: &'static [Declared],
    /// What shows an empty object of the type, whose fields know their types. The parameters of an action have
    /// none.
    show: Option<fn(&mut dyn Fill)>,
    /// The operations on the type's paths, in the order of their declaration.
    pub operations: &'static [OperationInfo],
    /// The actions and functions that are bound to the type.
    pub bound_operations: &'static [OperationInfo],
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
    pub const fn entity(name: &'static str, declared: &'static [Declared]) -> Self {
        Self {
            name,
            declared,
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
    pub const fn complex(name: &'static str, declared: &'static [Declared]) -> Self {
        Self { is_entity: false, ..Self::entity(name, declared) }
    }

    /// With what shows an empty object.
    #[must_use]
    pub(crate) const fn shown_by(self, show: fn(&mut dyn Fill)) -> Self {
        Self { show: Some(show), ..self }
    }

    /// With these operations on its paths.
    #[must_use]
    pub const fn operations(self, operations: &'static [OperationInfo]) -> Self {
        Self { operations, ..self }
    }

    /// With these actions and functions.
    #[must_use]
    pub const fn bound_operations(self, bound_operations: &'static [OperationInfo]) -> Self {
        Self { bound_operations, ..self }
    }

    /// It derives from another type.
    #[must_use]
    pub const fn derived_from(self, base: fn() -> &'static TypeInfo) -> Self {
        Self { base: Some(base), ..self }
    }

    /// Other types may derive from it.
    #[must_use]
    pub const fn base(self) -> Self {
        Self { is_base: true, ..self }
    }

    /// Other types derive from it, and it has no objects of its own.
    #[must_use]
    pub const fn abstract_base(self) -> Self {
        Self { is_base: true, is_abstract: true, ..self }
    }

    /// Its objects may have properties that are declared nowhere.
    #[must_use]
    pub const fn open(self) -> Self {
        Self { is_open: true, ..self }
    }

    /// The properties, the base type's first, in the order of their declaration.
    pub fn properties(
        &self,
    ) -> impl DoubleEndedIterator<Item = PropertyInfo> + ExactSizeIterator + Clone + use<> {
        let show = self.show;
        let declared = self.declared.iter().enumerate();
        declared.map(move |(i, property)| PropertyInfo::new(*property, i, show))
    }

    /// The property at this position.
    pub fn property_at(&self, position: usize) -> Option<PropertyInfo> {
        let declared = self.declared.get(position)?;
        Some(PropertyInfo::new(*declared, position, self.show))
    }

    /// The position and description of the key.
    pub fn key(&self) -> Option<(usize, PropertyInfo)> {
        self.properties().enumerate().find(|(_, property)| property.is_key())
    }

    /// The position and description of the property with this JSON name.
    pub fn property(&self, name: &str) -> Option<(usize, PropertyInfo)> {
        self.properties().enumerate().find(|(_, property)| property.name == name)
    }

    /// The position of the property with this JSON name, looking first from that position on.
    pub(crate) fn position_from(&self, start: usize, name: &str) -> Option<usize> {
        let (before, after) = self.declared.split_at_checked(start)?;
        let position =
            |declared: &[Declared]| declared.iter().position(|(other, _)| *other == name);
        position(after).map(|i| start + i).or_else(|| position(before))
    }

    /// The operations on the type's paths, then the actions and functions.
    pub fn all_operations(&self) -> impl Iterator<Item = &'static OperationInfo> {
        self.operations.iter().chain(self.bound_operations)
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
            .field("operations", &self.operations)
            .field("bound_operations", &self.bound_operations)
            .field("base", &self.base.map(|base| base().name))
            .field("is_entity", &self.is_entity)
            .field("is_base", &self.is_base)
            .field("is_abstract", &self.is_abstract)
            .field("is_open", &self.is_open)
            .finish()
    }
}

/// The description of a declared hierarchy: a base and the types that derive from it.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct HierarchyInfo {
    /// The base.
    pub base: fn() -> &'static TypeInfo,
    /// The declared types that derive from it, at whatever depth.
    pub derived: &'static [fn() -> &'static TypeInfo],
    /// The operations on the paths of the hierarchy.
    pub operations: &'static [OperationInfo],
    /// The actions and functions that are bound to the hierarchy.
    pub bound_operations: &'static [OperationInfo],
}

impl HierarchyInfo {
    /// The hierarchy of a base and the types that derive from it.
    pub const fn new(
        base: fn() -> &'static TypeInfo,
        derived: &'static [fn() -> &'static TypeInfo],
        operations: &'static [OperationInfo],
        bound_operations: &'static [OperationInfo],
    ) -> Self {
        Self { base, derived, operations, bound_operations }
    }

    /// The type of this name, the base included.
    pub fn find(&self, name: &str) -> Option<&'static TypeInfo> {
        let all = std::iter::once(&self.base).chain(self.derived);
        all.map(|info| info()).find(|info| info.name == name)
    }
}

impl fmt::Debug for HierarchyInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let derived: Vec<_> = self.derived.iter().map(|info| info().name).collect();
        f.debug_struct("HierarchyInfo")
            .field("base", &(self.base)().name)
            .field("derived", &derived)
            .field("operations", &self.operations)
            .field("bound_operations", &self.bound_operations)
            .finish()
    }
}

/// The description of a declared enum.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct EnumInfo {
    /// The full OData type: `microsoft.graph.complianceStatus`.
    pub name: &'static str,
    /// The members' names in JSON, in the order of their declaration.
    pub members: &'static [&'static str],
    /// Whether a value can have several members.
    pub is_flags: bool,
}

impl EnumInfo {
    /// An enum, each value of which is one member.
    pub const fn new(name: &'static str, members: &'static [&'static str]) -> Self {
        Self { name, members, is_flags: false }
    }

    /// An enum, a value of which is a set of members.
    pub const fn flags(name: &'static str, members: &'static [&'static str]) -> Self {
        Self { name, members, is_flags: true }
    }

    /// Where a text is among the members, and behind the last if it is none of them.
    #[doc(hidden)]
    pub fn position(&self, text: &str) -> usize {
        self.members.iter().position(|member| *member == text).unwrap_or(self.members.len())
    }

    /// What is wrong with a text that stands for no member and is not sent. Members that are not
    /// declared are.
    pub(crate) fn fault(&self, text: &str) -> Option<&'static str> {
        const HIDDEN: &str = "unknownFutureValue";
        // What is declared is most of what is sent.
        if text != HIDDEN && self.members.contains(&text) {
            return None;
        }
        let mut members = text.split(',').map(str::trim);
        // A set may be empty, and no member of one is.
        let is_empty_set = self.is_flags && text.is_empty();
        if members.clone().any(|member| member == HIDDEN) {
            Some("`unknownFutureValue` stands for members that the service hides")
        } else if !is_empty_set && members.any(str::is_empty) {
            Some("an empty text is no member")
        } else {
            None
        }
    }
}
