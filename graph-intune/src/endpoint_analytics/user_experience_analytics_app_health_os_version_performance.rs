//! `userExperienceAnalyticsAppHealthOSVersionPerformance`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::graph_resource;

/// The entity type `userExperienceAnalyticsAppHealthOSVersionPerformance`.
#[graph_resource(
    path = "/deviceManagement/userExperienceAnalyticsAppHealthOSVersionPerformance",
    method = [GET, POST],
)]
#[graph_resource(
    path = "/deviceManagement/userExperienceAnalyticsAppHealthOSVersionPerformance/$count",
    method = GET,
)]
#[graph_resource(
    path = "/deviceManagement/userExperienceAnalyticsAppHealthOSVersionPerformance/{userExperienceAnalyticsAppHealthOSVersionPerformanceId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementManagedDevices.Read.All",
    write = "DeviceManagementConfiguration.ReadWrite.All",
))]
pub struct UserExperienceAnalyticsAppHealthOSVersionPerformance {
    #[graph(key)]
    pub id: String,
    #[graph(not_null)]
    pub active_device_count: Option<i32>,
    #[graph(not_null)]
    pub mean_time_to_failure_in_minutes: Option<i32>,
    pub os_build_number: Option<String>,
    pub os_version: Option<String>,
    #[graph(not_null)]
    pub os_version_app_health_score: Option<f64>,
}
