//! Role-based access control: who may do what.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

mod device_and_app_management_role_assignment;
mod device_and_app_management_role_definition;
mod resource_operation;
mod role_assignment;
mod role_definition;

pub use device_and_app_management_role_assignment::*;
pub use device_and_app_management_role_definition::*;
use graph_core::AreaInfo;
pub use resource_operation::*;
pub use role_assignment::*;
pub use role_definition::*;

/// All that is declared here.
pub(crate) static RBAC: AreaInfo = AreaInfo::new(
    "rbac",
    &[
        <DeviceAndAppManagementRoleAssignment as graph_core::Resource>::INFO,
        <DeviceAndAppManagementRoleDefinition as graph_core::Resource>::INFO,
        <ResourceOperation as graph_core::Resource>::INFO,
        <RoleAssignmentBase as graph_core::Resource>::INFO,
        <RoleDefinitionBase as graph_core::Resource>::INFO,
    ],
    &[
        <RoleAssignment as graph_core::Hierarchy>::INFO,
        <RoleDefinition as graph_core::Hierarchy>::INFO,
    ],
    &[],
);
