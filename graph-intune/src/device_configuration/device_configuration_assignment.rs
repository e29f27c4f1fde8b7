//! `deviceConfigurationAssignment`.

use graph_core::graph_resource;

use crate::shared::DeviceAndAppManagementAssignmentTarget;

/// Whom a profile is for.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-deviceconfig-deviceconfigurationassignment)
///
/// ```
/// use graph_intune::{GroupAssignmentTarget, DeviceConfigurationAssignment};
///
/// let group = GroupAssignmentTarget { group_id: Some("3c4d".into()), ..Default::default() };
/// let request = DeviceConfigurationAssignment::create(
///     "1a2b",
///     &DeviceConfigurationAssignment { target: Some(group.into()), ..Default::default() },
/// );
/// assert_eq!(request.path()?, "/deviceManagement/deviceConfigurations/1a2b/assignments");
/// # Ok::<(), graph_intune::graph_core::Error>(())
/// ```
#[graph_resource(
    path = "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/assignments",
    method = [GET, POST],
)]
#[graph_resource(
    path = "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/assignments/{deviceConfigurationAssignmentId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementConfiguration.Read.All",
    write = "DeviceManagementConfiguration.ReadWrite.All"
))]
pub struct DeviceConfigurationAssignment {
    #[graph(key)]
    pub id: String,
    pub target: Option<DeviceAndAppManagementAssignmentTarget>,
}
