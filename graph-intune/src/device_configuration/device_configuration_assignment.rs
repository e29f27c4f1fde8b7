//! `deviceConfigurationAssignment`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::graph_resource;

use crate::DeviceAndAppManagementAssignmentTarget;

/// Whom a profile is for.
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
#[doc(alias = "assignments")]
#[graph_resource(
    path = "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/assignments",
    method = [GET, POST],
)]
#[graph_resource(
    path = "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/assignments/$count",
    method = GET,
)]
#[graph_resource(
    path = "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/assignments/{deviceConfigurationAssignmentId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementConfiguration.Read.All",
    write = "DeviceManagementConfiguration.ReadWrite.All",
))]
pub struct DeviceConfigurationAssignment {
    #[graph(key)]
    pub id: String,
    pub target: Option<DeviceAndAppManagementAssignmentTarget>,
}
