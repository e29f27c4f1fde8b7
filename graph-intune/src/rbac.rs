//! Role-based access: who may administer what.

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
