//! `userExperienceAnalyticsDeviceStartupProcess`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::graph_resource;

/// The entity type `userExperienceAnalyticsDeviceStartupProcess`.
#[doc(alias = "userExperienceAnalyticsDeviceStartupProcesses")]
#[graph_resource(
    path = "/deviceManagement/userExperienceAnalyticsDeviceStartupProcesses",
    method = [GET, POST],
)]
#[graph_resource(
    path = "/deviceManagement/userExperienceAnalyticsDeviceStartupProcesses/$count",
    method = GET,
)]
#[graph_resource(
    path = "/deviceManagement/userExperienceAnalyticsDeviceStartupProcesses/{userExperienceAnalyticsDeviceStartupProcessId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementManagedDevices.Read.All",
    write = "DeviceManagementConfiguration.ReadWrite.All",
))]
pub struct UserExperienceAnalyticsDeviceStartupProcess {
    #[graph(key)]
    pub id: String,
    pub managed_device_id: Option<String>,
    pub process_name: Option<String>,
    pub product_name: Option<String>,
    pub publisher: Option<String>,
    #[graph(not_null)]
    pub startup_impact_in_ms: Option<i32>,
}
