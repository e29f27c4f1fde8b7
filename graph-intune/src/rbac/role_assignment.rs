//! `roleAssignment`: the base, and the hierarchy.

use graph_core::{graph_hierarchy, graph_resource};

use super::RoleDefinition;

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
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-rbac-roleassignment)
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
#[graph_hierarchy(base = RoleAssignmentBase)]
#[graph_resource(
    path = "/deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments",
    method = [GET, POST],
)]
#[graph_resource(
    path = "/deviceManagement/roleDefinitions/{roleDefinitionId}/roleAssignments/{roleAssignmentId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementRBAC.Read.All",
    write = "DeviceManagementRBAC.ReadWrite.All"
))]
pub enum RoleAssignment {
    DeviceAndAppManagement(DeviceAndAppManagementRoleAssignment),
}

/// Who has a role in Intune, and over whom.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-rbac-deviceandappmanagementroleassignment)
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
#[graph_resource(base = RoleAssignmentBase)]
#[graph_resource(path = "/deviceManagement/roleAssignments", method = [GET, POST])]
#[graph_resource(
    path = "/deviceManagement/roleAssignments/{deviceAndAppManagementRoleAssignmentId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementRBAC.Read.All",
    write = "DeviceManagementRBAC.ReadWrite.All"
))]
pub struct DeviceAndAppManagementRoleAssignment {
    pub members: Option<Vec<String>>,
}
