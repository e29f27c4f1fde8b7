//! `userExperienceAnalyticsAppHealthDevicePerformance`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_resource};

use crate::UserExperienceAnalyticsHealthState;

/// The entity type `userExperienceAnalyticsAppHealthDevicePerformance`.
#[graph_resource(
    path = "/deviceManagement/userExperienceAnalyticsAppHealthDevicePerformance",
    method = [GET, POST],
)]
#[graph_resource(
    path = "/deviceManagement/userExperienceAnalyticsAppHealthDevicePerformance/$count",
    method = GET,
)]
#[graph_resource(
    path = "/deviceManagement/userExperienceAnalyticsAppHealthDevicePerformance/{userExperienceAnalyticsAppHealthDevicePerformanceId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementManagedDevices.Read.All",
    write = "DeviceManagementConfiguration.ReadWrite.All",
))]
pub struct UserExperienceAnalyticsAppHealthDevicePerformance {
    #[graph(key)]
    pub id: String,
    #[graph(not_null)]
    pub app_crash_count: Option<i32>,
    #[graph(not_null)]
    pub app_hang_count: Option<i32>,
    #[graph(not_null)]
    pub crashed_app_count: Option<i32>,
    #[graph(not_null)]
    pub device_app_health_score: Option<f64>,
    pub device_display_name: Option<String>,
    pub device_id: Option<String>,
    pub device_manufacturer: Option<String>,
    pub device_model: Option<String>,
    #[graph(not_null)]
    pub health_status: Option<UserExperienceAnalyticsHealthState>,
    #[graph(not_null)]
    pub mean_time_to_failure_in_minutes: Option<i32>,
    #[graph(not_null)]
    pub processed_date_time: Option<DateTimeOffset>,
}
