//! The description of a group of declarations.

use std::fmt;

use super::{EnumInfo, HierarchyInfo, OperationInfo, TypeInfo};
use crate::edm::EdmType;
use crate::object::Value;

/// What a resource crate declares in one area: for emulators, reports and checks that are to know all of
/// it.
///
/// ```
/// use graph_core::{AreaInfo, Resource, graph_resource};
///
/// #[graph_resource(path = "/users/{userId}", method = GET)]
/// pub struct User {
///     #[graph(key)]
///     pub id: String,
/// }
///
/// static USERS: AreaInfo = AreaInfo::new("users", &[User::info], &[], &[]);
///
/// assert_eq!(USERS.operations().count(), 1);
/// ```
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct AreaInfo {
    /// The name of the area's module and cargo feature.
    pub name: &'static str,
    types: &'static [fn() -> &'static TypeInfo],
    /// The hierarchies.
    pub hierarchies: &'static [&'static HierarchyInfo],
    enums: &'static [fn() -> &'static EnumInfo],
}

impl AreaInfo {
    /// An area of these declarations, each given by the function that returns its description, such as
    /// `User::info`: to list those, the compiler need not evaluate what they return.
    pub const fn new(
        name: &'static str,
        types: &'static [fn() -> &'static TypeInfo],
        hierarchies: &'static [&'static HierarchyInfo],
        enums: &'static [fn() -> &'static EnumInfo],
    ) -> Self {
        Self { name, types, hierarchies, enums }
    }

    /// The resources and complex types, the bases of hierarchies included.
    pub fn types(&self) -> impl Iterator<Item = &'static TypeInfo> + Clone + use<> {
        self.types.iter().map(|info| info())
    }

    /// The enums.
    pub fn enums(&self) -> impl Iterator<Item = &'static EnumInfo> + Clone + use<> {
        self.enums.iter().map(|info| info())
    }

    /// The operations of all types and hierarchies.
    pub fn operations(&self) -> impl Iterator<Item = OperationInfo> + use<> {
        let types = self.types().flat_map(TypeInfo::all_operations);
        types.chain(self.hierarchies.iter().flat_map(|info| info.all_operations()))
    }
}

impl fmt::Debug for AreaInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let types: Vec<_> = self.types().map(|info| info.name).collect();
        let enums: Vec<_> = self.enums().map(|info| info.name).collect();
        f.debug_struct("AreaInfo")
            .field("name", &self.name)
            .field("types", &types)
            .field("enums", &enums)
            .finish_non_exhaustive()
    }
}

impl EnumInfo {
    /// The description of a declared enum, of which a value is one member; of a set of members, it is that
    /// of `Flags<E>`.
    ///
    /// # Panics
    ///
    /// If the type is no enum. In a constant, that is an error when it is compiled.
    pub const fn of<E: Value>() -> &'static Self {
        match E::EDM {
            EdmType::Enum(info) => info,
            _ => panic!("the type is no enum"),
        }
    }
}
