//! `userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_resource};

/// The entity type `userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId`.
#[doc(alias = "userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDeviceId")]
#[graph_resource(
    path = "/deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDeviceId",
    method = [GET, POST],
)]
#[graph_resource(
    path = "/deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDeviceId/$count",
    method = GET,
)]
#[graph_resource(
    path = "/deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDeviceId/{userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceIdId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementManagedDevices.Read.All",
    write = "DeviceManagementConfiguration.ReadWrite.All",
))]
pub struct UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId {
    #[graph(key)]
    pub id: String,
    #[graph(not_null)]
    pub app_crash_count: Option<i32>,
    pub app_display_name: Option<String>,
    pub app_name: Option<String>,
    pub app_publisher: Option<String>,
    pub app_version: Option<String>,
    pub device_display_name: Option<String>,
    pub device_id: Option<String>,
    #[graph(not_null)]
    pub processed_date_time: Option<DateTimeOffset>,
}
