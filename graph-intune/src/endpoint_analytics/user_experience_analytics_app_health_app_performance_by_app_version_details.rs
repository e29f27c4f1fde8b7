//! `userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::graph_resource;

/// The entity type `userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails`.
#[doc(alias = "userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDetails")]
#[graph_resource(
    path = "/deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDetails",
    method = [GET, POST],
)]
#[graph_resource(
    path = "/deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDetails/$count",
    method = GET,
)]
#[graph_resource(
    path = "/deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDetails/{userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetailsId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementManagedDevices.Read.All",
    write = "DeviceManagementConfiguration.ReadWrite.All",
))]
pub struct UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails {
    #[graph(key)]
    pub id: String,
    #[graph(not_null)]
    pub app_crash_count: Option<i32>,
    pub app_display_name: Option<String>,
    pub app_name: Option<String>,
    pub app_publisher: Option<String>,
    pub app_version: Option<String>,
    #[graph(not_null)]
    pub device_count_with_crashes: Option<i32>,
    #[graph(not_null)]
    pub is_latest_used_version: Option<bool>,
    #[graph(not_null)]
    pub is_most_used_version: Option<bool>,
}
