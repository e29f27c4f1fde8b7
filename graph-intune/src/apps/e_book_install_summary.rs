//! `eBookInstallSummary`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::graph_resource;

/// The entity type `eBookInstallSummary`.
#[doc(alias = "installSummary")]
#[graph_resource(
    path = "/deviceAppManagement/managedEBooks/{managedEBookId}/installSummary",
    method = [GET, PATCH, DELETE],
    singleton,
)]
#[graph_resource(permission(
    read = "DeviceManagementApps.Read.All",
    write = "DeviceManagementApps.ReadWrite.All",
))]
pub struct EBookInstallSummary {
    #[graph(key)]
    pub id: String,
    #[graph(not_null)]
    pub failed_device_count: Option<i32>,
    #[graph(not_null)]
    pub failed_user_count: Option<i32>,
    #[graph(not_null)]
    pub installed_device_count: Option<i32>,
    #[graph(not_null)]
    pub installed_user_count: Option<i32>,
    #[graph(not_null)]
    pub not_installed_device_count: Option<i32>,
    #[graph(not_null)]
    pub not_installed_user_count: Option<i32>,
}
