//! `targetedManagedAppPolicyAssignment`.

use graph_core::graph_resource;

use crate::shared::DeviceAndAppManagementAssignmentTarget;

/// Whom an app policy is for.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-mam-targetedmanagedapppolicyassignment)
///
/// ```
/// use graph_intune::{GroupAssignmentTarget, TargetedManagedAppPolicyAssignment};
///
/// let group = GroupAssignmentTarget { group_id: Some("3c4d".into()), ..Default::default() };
/// let request = TargetedManagedAppPolicyAssignment::create(
///     "1a2b",
///     &TargetedManagedAppPolicyAssignment { target: Some(group.into()), ..Default::default() },
/// );
/// assert_eq!(
///     request.path()?,
///     "/deviceAppManagement/androidManagedAppProtections/1a2b/assignments"
/// );
/// # Ok::<(), graph_intune::graph_core::Error>(())
/// ```
#[graph_resource(
    path = "/deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/assignments",
    method = [GET, POST],
)]
#[graph_resource(
    path = "/deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/assignments/{targetedManagedAppPolicyAssignmentId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementApps.Read.All",
    write = "DeviceManagementApps.ReadWrite.All"
))]
pub struct TargetedManagedAppPolicyAssignment {
    #[graph(key)]
    pub id: String,
    pub target: Option<DeviceAndAppManagementAssignmentTarget>,
}
