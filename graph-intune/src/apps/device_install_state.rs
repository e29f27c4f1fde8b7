//! `deviceInstallState`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_enum, graph_resource};

/// The entity type `deviceInstallState`.
#[doc(alias = "deviceStates")]
#[graph_resource(
    path = "/deviceAppManagement/managedEBooks/{managedEBookId}/deviceStates",
    method = [GET, POST],
    also(
        of_user_install_state_summary = "/deviceAppManagement/managedEBooks/{managedEBookId}/userStateSummary/{userInstallStateSummaryId}/deviceStates",
    ),
)]
#[graph_resource(
    path = "/deviceAppManagement/managedEBooks/{managedEBookId}/deviceStates/$count",
    method = GET,
    also(
        of_user_install_state_summary = "/deviceAppManagement/managedEBooks/{managedEBookId}/userStateSummary/{userInstallStateSummaryId}/deviceStates/$count",
    ),
)]
#[graph_resource(
    path = "/deviceAppManagement/managedEBooks/{managedEBookId}/deviceStates/{deviceInstallStateId}",
    method = [GET, PATCH, DELETE],
    also(
        of_user_install_state_summary = "/deviceAppManagement/managedEBooks/{managedEBookId}/userStateSummary/{userInstallStateSummaryId}/deviceStates/{deviceInstallStateId}",
    ),
)]
#[graph_resource(permission(
    read = "DeviceManagementApps.Read.All",
    write = "DeviceManagementApps.ReadWrite.All",
))]
pub struct DeviceInstallState {
    #[graph(key)]
    pub id: String,
    pub device_id: Option<String>,
    pub device_name: Option<String>,
    pub error_code: Option<String>,
    #[graph(not_null)]
    pub install_state: Option<InstallState>,
    #[graph(not_null)]
    pub last_sync_date_time: Option<DateTimeOffset>,
    pub os_description: Option<String>,
    pub os_version: Option<String>,
    pub user_name: Option<String>,
}

/// The enum `installState`.
#[graph_enum]
pub enum InstallState {
    NotApplicable,
    Installed,
    Failed,
    NotInstalled,
    UninstallFailed,
    Unknown,
}
