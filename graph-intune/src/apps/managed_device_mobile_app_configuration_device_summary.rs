//! `managedDeviceMobileAppConfigurationDeviceSummary`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_resource};

/// The entity type `managedDeviceMobileAppConfigurationDeviceSummary`.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-apps-manageddevicemobileappconfigurationdevicesummary)
#[doc(alias = "deviceStatusSummary")]
#[graph_resource(
    path = "/deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/deviceStatusSummary",
    method = [GET, PATCH, DELETE],
    singleton,
)]
#[graph_resource(permission(
    read = "DeviceManagementApps.Read.All",
    write = "DeviceManagementApps.ReadWrite.All",
))]
pub struct ManagedDeviceMobileAppConfigurationDeviceSummary {
    #[graph(key)]
    pub id: String,
    #[graph(not_null)]
    pub configuration_version: Option<i32>,
    #[graph(not_null)]
    pub error_count: Option<i32>,
    #[graph(not_null)]
    pub failed_count: Option<i32>,
    #[graph(not_null)]
    pub last_update_date_time: Option<DateTimeOffset>,
    #[graph(not_null)]
    pub not_applicable_count: Option<i32>,
    #[graph(not_null)]
    pub pending_count: Option<i32>,
    #[graph(not_null)]
    pub success_count: Option<i32>,
}
