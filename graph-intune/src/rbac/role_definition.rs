//! `roleDefinition`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{graph_hierarchy, graph_resource};

use crate::{DeviceAndAppManagementRoleDefinition, RoleAssignment, RolePermission};

/// What every [`RoleDefinition`] has.
#[graph_resource(base)]
pub struct RoleDefinitionBase {
    #[graph(key)]
    pub id: String,
    pub description: Option<String>,
    pub display_name: Option<String>,
    #[graph(not_null)]
    pub is_built_in: Option<bool>,
    pub role_permissions: Option<Vec<RolePermission>>,
    #[graph(navigation)]
    pub role_assignments: Option<Vec<RoleAssignment>>,
}

/// A role: what its members may do.
///
/// ```
/// use graph_intune::{DeviceAndAppManagementRoleDefinition, RoleDefinition};
///
/// let request = RoleDefinition::create(&DeviceAndAppManagementRoleDefinition {
///     display_name: Some("Reader".into()),
///     ..Default::default()
/// });
/// assert_eq!(request.path()?, "/deviceManagement/roleDefinitions");
/// # Ok::<(), graph_intune::graph_core::Error>(())
/// ```
#[doc(alias = "roleDefinitions")]
#[graph_hierarchy(base = RoleDefinitionBase)]
#[graph_resource(path = "/deviceManagement/roleDefinitions", method = [GET, POST])]
#[graph_resource(path = "/deviceManagement/roleDefinitions/$count", method = GET)]
#[graph_resource(
    path = "/deviceManagement/roleDefinitions/{roleDefinitionId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(
    path = "/deviceManagement/roleAssignments/{deviceAndAppManagementRoleAssignmentId}/roleDefinition",
    method = GET,
    singleton,
    name = "get_of_device_and_app_management_role_assignment",
)]
#[graph_resource(
    path = "/deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}/roleDefinition",
    method = GET,
    singleton,
    name = "get_of_role_assignment",
)]
#[graph_resource(permission(
    read = "DeviceManagementRBAC.Read.All",
    write = "DeviceManagementRBAC.ReadWrite.All",
))]
pub enum RoleDefinition {
    DeviceAndAppManagement(DeviceAndAppManagementRoleDefinition),
}
