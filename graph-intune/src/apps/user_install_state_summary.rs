//! `userInstallStateSummary`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::graph_resource;

use crate::DeviceInstallState;

/// The entity type `userInstallStateSummary`.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-books-userinstallstatesummary)
#[doc(alias = "userStateSummary")]
#[graph_resource(
    path = "/deviceAppManagement/managedEBooks/{managedEBookId}/userStateSummary",
    method = [GET, POST],
)]
#[graph_resource(
    path = "/deviceAppManagement/managedEBooks/{managedEBookId}/userStateSummary/$count",
    method = GET,
)]
#[graph_resource(
    path = "/deviceAppManagement/managedEBooks/{managedEBookId}/userStateSummary/{userInstallStateSummaryId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementApps.Read.All",
    write = "DeviceManagementApps.ReadWrite.All",
))]
pub struct UserInstallStateSummary {
    #[graph(key)]
    pub id: String,
    #[graph(not_null)]
    pub failed_device_count: Option<i32>,
    #[graph(not_null)]
    pub installed_device_count: Option<i32>,
    #[graph(not_null)]
    pub not_installed_device_count: Option<i32>,
    pub user_name: Option<String>,
    #[graph(navigation)]
    pub device_states: Option<Vec<DeviceInstallState>>,
}
