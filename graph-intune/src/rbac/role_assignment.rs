//! `roleAssignment`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{graph_hierarchy, graph_resource};

use crate::{DeviceAndAppManagementRoleAssignment, RoleDefinition};

/// What every [`RoleAssignment`] has.
#[graph_resource(base)]
pub struct RoleAssignmentBase {
    #[graph(key)]
    pub id: String,
    pub description: Option<String>,
    pub display_name: Option<String>,
    pub resource_scopes: Option<Vec<String>>,
    #[graph(navigation, bind)]
    pub role_definition: Option<RoleDefinition>,
}

/// Who has a role, and over whom.
///
/// ```
/// use graph_intune::RoleAssignment;
///
/// let assignments = RoleAssignment::list("1a2b")
///     .select((RoleAssignment::ID, RoleAssignment::DISPLAY_NAME))
///     .page();
/// assert_eq!(
///     assignments.url()?,
///     "/deviceManagement/roleDefinitions/1a2b/roleAssignments?$select=id,displayName"
/// );
/// # Ok::<(), graph_intune::graph_core::Error>(())
/// ```
#[doc(alias = "roleAssignments")]
#[graph_hierarchy(base = RoleAssignmentBase)]
#[graph_resource(
    path = "/deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments",
    method = [GET, POST],
)]
#[graph_resource(
    path = "/deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/$count",
    method = GET,
)]
#[graph_resource(
    path = "/deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementRBAC.Read.All",
    write = "DeviceManagementRBAC.ReadWrite.All",
))]
pub enum RoleAssignment {
    DeviceAndAppManagement(DeviceAndAppManagementRoleAssignment),
}
