//! `userExperienceAnalyticsDeviceStartupProcessPerformance`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::graph_resource;

/// The entity type `userExperienceAnalyticsDeviceStartupProcessPerformance`.
#[graph_resource(
    path = "/deviceManagement/userExperienceAnalyticsDeviceStartupProcessPerformance",
    method = [GET, POST],
)]
#[graph_resource(
    path = "/deviceManagement/userExperienceAnalyticsDeviceStartupProcessPerformance/$count",
    method = GET,
)]
#[graph_resource(
    path = "/deviceManagement/userExperienceAnalyticsDeviceStartupProcessPerformance/{userExperienceAnalyticsDeviceStartupProcessPerformanceId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementConfiguration.Read.All",
    write = "DeviceManagementConfiguration.ReadWrite.All",
))]
pub struct UserExperienceAnalyticsDeviceStartupProcessPerformance {
    #[graph(key)]
    pub id: String,
    #[graph(not_null)]
    pub device_count: Option<i64>,
    #[graph(not_null)]
    pub median_impact_in_ms: Option<i64>,
    pub process_name: Option<String>,
    pub product_name: Option<String>,
    pub publisher: Option<String>,
    #[graph(not_null)]
    pub total_impact_in_ms: Option<i64>,
}
