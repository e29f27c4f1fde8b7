//! `mobileAppAssignment`.

use graph_core::{graph_enum, graph_resource};

use super::MobileAppAssignmentSettings;
use crate::shared::DeviceAndAppManagementAssignmentTarget;

/// Whom an app is for, and how it reaches them.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-apps-mobileappassignment)
///
/// ```
/// use graph_intune::{GroupAssignmentTarget, InstallIntent, MobileAppAssignment};
///
/// let group = GroupAssignmentTarget { group_id: Some("3c4d".into()), ..Default::default() };
/// let required = MobileAppAssignment {
///     intent: Some(InstallIntent::Required),
///     target: Some(group.into()),
///     ..Default::default()
/// };
/// let request = MobileAppAssignment::create("1a2b", &required);
/// assert_eq!(request.path()?, "/deviceAppManagement/mobileApps/1a2b/assignments");
/// # Ok::<(), graph_intune::graph_core::Error>(())
/// ```
#[graph_resource(
    path = "/deviceAppManagement/mobileApps/{mobileAppId}/assignments",
    method = [GET, POST],
)]
#[graph_resource(
    path = "/deviceAppManagement/mobileApps/{mobileAppId}/assignments/{mobileAppAssignmentId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementApps.Read.All",
    write = "DeviceManagementApps.ReadWrite.All"
))]
pub struct MobileAppAssignment {
    #[graph(key)]
    pub id: String,
    #[graph(not_null)]
    pub intent: Option<InstallIntent>,
    pub target: Option<DeviceAndAppManagementAssignmentTarget>,
    pub settings: Option<MobileAppAssignmentSettings>,
}

/// How an app reaches whom it is assigned to.
#[graph_enum]
pub enum InstallIntent {
    Available,
    Required,
    Uninstall,
    AvailableWithoutEnrollment,
}
