//! Role-based access: who may administer what.

use graph_core::{EdmType, Value};

mod role_assignment;
mod role_definition;
mod role_permission;

pub use role_assignment::{
    DeviceAndAppManagementRoleAssignment, DeviceAndAppManagementRoleAssignmentPatch,
    RoleAssignment, RoleAssignmentBase, RoleAssignmentBasePatch,
};
pub use role_definition::{
    DeviceAndAppManagementRoleDefinition, DeviceAndAppManagementRoleDefinitionPatch,
    RoleDefinition, RoleDefinitionBase, RoleDefinitionBasePatch,
};
pub use role_permission::{ResourceAction, RolePermission};

/// The area's resources and hierarchies.
pub(crate) const RESOURCES: &[EdmType] =
    &[DeviceAndAppManagementRoleAssignment::EDM, RoleAssignment::EDM, RoleDefinition::EDM];
