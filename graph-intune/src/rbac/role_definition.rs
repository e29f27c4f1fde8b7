//! `roleDefinition`: the base, and the hierarchy.

use graph_core::{graph_hierarchy, graph_resource};

use super::{RoleAssignment, RolePermission};

/// What every [`RoleDefinition`] has.
#[graph_resource(base)]
pub struct RoleDefinitionBase {
    #[graph(key)]
    pub id: String,
    pub description: Option<String>,
    pub display_name: Option<String>,
    #[graph(read_only, not_null)]
    pub is_built_in: Option<bool>,
    pub role_permissions: Option<Vec<RolePermission>>,
    #[graph(navigation)]
    pub role_assignments: Option<Vec<RoleAssignment>>,
}

/// A role: what its members may do.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-rbac-roledefinition)
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
#[graph_hierarchy(base = RoleDefinitionBase)]
#[graph_resource(path = "/deviceManagement/roleDefinitions", method = [GET, POST])]
#[graph_resource(
    path = "/deviceManagement/roleDefinitions/{roleDefinitionId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementRBAC.Read.All",
    write = "DeviceManagementRBAC.ReadWrite.All"
))]
pub enum RoleDefinition {
    DeviceAndAppManagement(DeviceAndAppManagementRoleDefinition),
}

/// A role in Intune.
#[graph_resource(base = RoleDefinitionBase)]
pub struct DeviceAndAppManagementRoleDefinition {}
