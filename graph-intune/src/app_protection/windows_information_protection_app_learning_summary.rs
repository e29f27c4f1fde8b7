//! `windowsInformationProtectionAppLearningSummary`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{graph_enum, graph_resource};

/// The entity type `windowsInformationProtectionAppLearningSummary`.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-wip-windowsinformationprotectionapplearningsummary)
#[doc(alias = "windowsInformationProtectionAppLearningSummaries")]
#[graph_resource(
    path = "/deviceManagement/windowsInformationProtectionAppLearningSummaries",
    method = [GET, POST],
)]
#[graph_resource(
    path = "/deviceManagement/windowsInformationProtectionAppLearningSummaries/$count",
    method = GET,
)]
#[graph_resource(
    path = "/deviceManagement/windowsInformationProtectionAppLearningSummaries/{windowsInformationProtectionAppLearningSummaryId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementApps.Read.All",
    write = "DeviceManagementApps.ReadWrite.All",
))]
pub struct WindowsInformationProtectionAppLearningSummary {
    #[graph(key)]
    pub id: String,
    pub application_name: Option<String>,
    #[graph(not_null)]
    pub application_type: Option<ApplicationType>,
    #[graph(not_null)]
    pub device_count: Option<i32>,
}

/// The enum `applicationType`.
#[graph_enum]
pub enum ApplicationType {
    Universal,
    Desktop,
}
