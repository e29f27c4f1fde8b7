//! `mobileAppAssignment`.

use graph_core::{graph_enum, graph_resource};

use super::MobileAppAssignmentSettings;
use crate::shared::DeviceAndAppManagementAssignmentTarget;

/// Whom an app is for, and how it reaches them.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-apps-mobileappassignment)
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
