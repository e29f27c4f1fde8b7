//! `deviceAndAppManagementRoleAssignment`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::graph_resource;

use crate::{RoleAssignmentBase, RoleDefinition};

/// Who has a role in Intune, and over whom.
///
/// ```
/// use graph_intune::{DeviceAndAppManagementRoleAssignment, RoleDefinition};
///
/// let request = DeviceAndAppManagementRoleAssignment::create(&DeviceAndAppManagementRoleAssignment {
///     display_name: Some("Help desk".into()),
///     members: Some(vec!["group".into()]),
///     ..Default::default()
/// })
/// .bind(DeviceAndAppManagementRoleAssignment::ROLE_DEFINITION, RoleDefinition::get("1a2b"));
/// assert_eq!(request.path()?, "/deviceManagement/roleAssignments");
/// # Ok::<(), graph_intune::graph_core::Error>(())
/// ```
#[doc(alias = "roleAssignments")]
#[graph_resource(base = RoleAssignmentBase)]
#[graph_resource(path = "/deviceManagement/roleAssignments", method = [GET, POST])]
#[graph_resource(path = "/deviceManagement/roleAssignments/$count", method = GET)]
#[graph_resource(
    path = "/deviceManagement/roleAssignments/{deviceAndAppManagementRoleAssignmentId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementRBAC.Read.All",
    write = "DeviceManagementRBAC.ReadWrite.All",
))]
pub struct DeviceAndAppManagementRoleAssignment {
    pub members: Option<Vec<String>>,
}
