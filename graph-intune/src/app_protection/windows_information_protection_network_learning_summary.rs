//! `windowsInformationProtectionNetworkLearningSummary`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::graph_resource;

/// The entity type `windowsInformationProtectionNetworkLearningSummary`.
#[doc(alias = "windowsInformationProtectionNetworkLearningSummaries")]
#[graph_resource(
    path = "/deviceManagement/windowsInformationProtectionNetworkLearningSummaries",
    method = [GET, POST],
)]
#[graph_resource(
    path = "/deviceManagement/windowsInformationProtectionNetworkLearningSummaries/$count",
    method = GET,
)]
#[graph_resource(
    path = "/deviceManagement/windowsInformationProtectionNetworkLearningSummaries/{windowsInformationProtectionNetworkLearningSummaryId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementApps.Read.All",
    write = "DeviceManagementApps.ReadWrite.All",
))]
pub struct WindowsInformationProtectionNetworkLearningSummary {
    #[graph(key)]
    pub id: String,
    #[graph(not_null)]
    pub device_count: Option<i32>,
    pub url: Option<String>,
}
