//! `userExperienceAnalyticsDevicePerformance`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{graph_enum, graph_operations, graph_resource};

use crate::UserExperienceAnalyticsHealthState;

/// The entity type `userExperienceAnalyticsDevicePerformance`.
#[graph_resource(
    path = "/deviceManagement/userExperienceAnalyticsDevicePerformance",
    method = [GET, POST],
)]
#[graph_resource(
    path = "/deviceManagement/userExperienceAnalyticsDevicePerformance/$count",
    method = GET,
)]
#[graph_resource(
    path = "/deviceManagement/userExperienceAnalyticsDevicePerformance/{userExperienceAnalyticsDevicePerformanceId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementManagedDevices.Read.All",
    write = "DeviceManagementConfiguration.ReadWrite.All",
))]
pub struct UserExperienceAnalyticsDevicePerformance {
    #[graph(key)]
    pub id: String,
    #[graph(not_null)]
    pub average_blue_screens: Option<f64>,
    #[graph(not_null)]
    pub average_restarts: Option<f64>,
    #[graph(not_null)]
    pub blue_screen_count: Option<i32>,
    #[graph(not_null)]
    pub boot_score: Option<i32>,
    #[graph(not_null)]
    pub core_boot_time_in_ms: Option<i32>,
    #[graph(not_null)]
    pub core_login_time_in_ms: Option<i32>,
    #[graph(not_null)]
    pub device_count: Option<i64>,
    pub device_name: Option<String>,
    #[graph(not_null)]
    pub disk_type: Option<DiskType>,
    #[graph(not_null)]
    pub group_policy_boot_time_in_ms: Option<i32>,
    #[graph(not_null)]
    pub group_policy_login_time_in_ms: Option<i32>,
    #[graph(not_null)]
    pub health_status: Option<UserExperienceAnalyticsHealthState>,
    #[graph(not_null)]
    pub login_score: Option<i32>,
    pub manufacturer: Option<String>,
    pub model: Option<String>,
    #[graph(not_null)]
    pub model_startup_performance_score: Option<f64>,
    pub operating_system_version: Option<String>,
    #[graph(not_null)]
    pub responsive_desktop_time_in_ms: Option<i32>,
    #[graph(not_null)]
    pub restart_count: Option<i32>,
    #[graph(not_null)]
    pub startup_performance_score: Option<f64>,
}

#[graph_operations(
    path = "/deviceManagement/userExperienceAnalyticsDevicePerformance",
    permission = "DeviceManagementManagedDevices.Read.All"
)]
impl UserExperienceAnalyticsDevicePerformance {
    /// Calls the function `summarizeDevicePerformanceDevices`.
    #[graph(
        GET,
        path = "/deviceManagement/userExperienceAnalyticsDevicePerformance/summarizeDevicePerformanceDevices(summarizeBy='{summarizeBy}')"
    )]
    fn summarize_device_performance_devices(
        summarize_by: UserExperienceAnalyticsSummarizedBy,
    ) -> Vec<UserExperienceAnalyticsDevicePerformance>;
}

/// The enum `diskType`.
#[graph_enum]
pub enum DiskType {
    Unknown,
    Hdd,
    Ssd,
    UnknownFutureValue,
}

/// The enum `userExperienceAnalyticsSummarizedBy`.
#[graph_enum]
pub enum UserExperienceAnalyticsSummarizedBy {
    None,
    Model,
    AllRegressions,
    ModelRegression,
    ManufacturerRegression,
    OperatingSystemVersionRegression,
    UnknownFutureValue,
}
