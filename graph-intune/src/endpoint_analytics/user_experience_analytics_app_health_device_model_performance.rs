//! `userExperienceAnalyticsAppHealthDeviceModelPerformance`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::graph_resource;

use crate::UserExperienceAnalyticsHealthState;

/// The entity type `userExperienceAnalyticsAppHealthDeviceModelPerformance`.
#[graph_resource(
    path = "/deviceManagement/userExperienceAnalyticsAppHealthDeviceModelPerformance",
    method = [GET, POST],
)]
#[graph_resource(
    path = "/deviceManagement/userExperienceAnalyticsAppHealthDeviceModelPerformance/$count",
    method = GET,
)]
#[graph_resource(
    path = "/deviceManagement/userExperienceAnalyticsAppHealthDeviceModelPerformance/{userExperienceAnalyticsAppHealthDeviceModelPerformanceId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementManagedDevices.Read.All",
    write = "DeviceManagementConfiguration.ReadWrite.All",
))]
pub struct UserExperienceAnalyticsAppHealthDeviceModelPerformance {
    #[graph(key)]
    pub id: String,
    #[graph(not_null)]
    pub active_device_count: Option<i32>,
    pub device_manufacturer: Option<String>,
    pub device_model: Option<String>,
    #[graph(not_null)]
    pub health_status: Option<UserExperienceAnalyticsHealthState>,
    #[graph(not_null)]
    pub mean_time_to_failure_in_minutes: Option<i32>,
    #[graph(not_null)]
    pub model_app_health_score: Option<f64>,
}
