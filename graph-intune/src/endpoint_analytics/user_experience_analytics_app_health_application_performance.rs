//! `userExperienceAnalyticsAppHealthApplicationPerformance`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::graph_resource;

/// The entity type `userExperienceAnalyticsAppHealthApplicationPerformance`.
#[graph_resource(
    path = "/deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformance",
    method = [GET, POST],
)]
#[graph_resource(
    path = "/deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformance/$count",
    method = GET,
)]
#[graph_resource(
    path = "/deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformance/{userExperienceAnalyticsAppHealthApplicationPerformanceId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementManagedDevices.Read.All",
    write = "DeviceManagementConfiguration.ReadWrite.All",
))]
pub struct UserExperienceAnalyticsAppHealthApplicationPerformance {
    #[graph(key)]
    pub id: String,
    #[graph(not_null)]
    pub active_device_count: Option<i32>,
    #[graph(not_null)]
    pub app_crash_count: Option<i32>,
    pub app_display_name: Option<String>,
    #[graph(not_null)]
    pub app_hang_count: Option<i32>,
    #[graph(not_null)]
    pub app_health_score: Option<f64>,
    pub app_name: Option<String>,
    pub app_publisher: Option<String>,
    #[graph(not_null)]
    pub app_usage_duration: Option<i32>,
    #[graph(not_null)]
    pub mean_time_to_failure_in_minutes: Option<i32>,
}
