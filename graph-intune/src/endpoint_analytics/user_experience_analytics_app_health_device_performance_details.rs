//! `userExperienceAnalyticsAppHealthDevicePerformanceDetails`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_resource};

/// The entity type `userExperienceAnalyticsAppHealthDevicePerformanceDetails`.
#[graph_resource(
    path = "/deviceManagement/userExperienceAnalyticsAppHealthDevicePerformanceDetails",
    method = [GET, POST],
)]
#[graph_resource(
    path = "/deviceManagement/userExperienceAnalyticsAppHealthDevicePerformanceDetails/$count",
    method = GET,
)]
#[graph_resource(
    path = "/deviceManagement/userExperienceAnalyticsAppHealthDevicePerformanceDetails/{userExperienceAnalyticsAppHealthDevicePerformanceDetailsId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementManagedDevices.Read.All",
    write = "DeviceManagementConfiguration.ReadWrite.All",
))]
pub struct UserExperienceAnalyticsAppHealthDevicePerformanceDetails {
    #[graph(key)]
    pub id: String,
    pub app_display_name: Option<String>,
    pub app_publisher: Option<String>,
    pub app_version: Option<String>,
    pub device_display_name: Option<String>,
    pub device_id: Option<String>,
    #[graph(not_null)]
    pub event_date_time: Option<DateTimeOffset>,
    pub event_type: Option<String>,
}
