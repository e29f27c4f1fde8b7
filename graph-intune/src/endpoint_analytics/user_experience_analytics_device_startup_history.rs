//! `userExperienceAnalyticsDeviceStartupHistory`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_enum, graph_resource};

/// The entity type `userExperienceAnalyticsDeviceStartupHistory`.
#[graph_resource(
    path = "/deviceManagement/userExperienceAnalyticsDeviceStartupHistory",
    method = [GET, POST],
)]
#[graph_resource(
    path = "/deviceManagement/userExperienceAnalyticsDeviceStartupHistory/$count",
    method = GET,
)]
#[graph_resource(
    path = "/deviceManagement/userExperienceAnalyticsDeviceStartupHistory/{userExperienceAnalyticsDeviceStartupHistoryId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementManagedDevices.Read.All",
    write = "DeviceManagementConfiguration.ReadWrite.All",
))]
pub struct UserExperienceAnalyticsDeviceStartupHistory {
    #[graph(key)]
    pub id: String,
    #[graph(not_null)]
    pub core_boot_time_in_ms: Option<i32>,
    #[graph(not_null)]
    pub core_login_time_in_ms: Option<i32>,
    pub device_id: Option<String>,
    #[graph(not_null)]
    pub feature_update_boot_time_in_ms: Option<i32>,
    #[graph(not_null)]
    pub group_policy_boot_time_in_ms: Option<i32>,
    #[graph(not_null)]
    pub group_policy_login_time_in_ms: Option<i32>,
    #[graph(not_null)]
    pub is_feature_update: Option<bool>,
    #[graph(not_null)]
    pub is_first_login: Option<bool>,
    pub operating_system_version: Option<String>,
    #[graph(not_null)]
    pub responsive_desktop_time_in_ms: Option<i32>,
    #[graph(not_null)]
    pub restart_category: Option<UserExperienceAnalyticsOperatingSystemRestartCategory>,
    pub restart_fault_bucket: Option<String>,
    pub restart_stop_code: Option<String>,
    #[graph(not_null)]
    pub start_time: Option<DateTimeOffset>,
    #[graph(not_null)]
    pub total_boot_time_in_ms: Option<i32>,
    #[graph(not_null)]
    pub total_login_time_in_ms: Option<i32>,
}

/// The enum `userExperienceAnalyticsOperatingSystemRestartCategory`.
#[graph_enum]
pub enum UserExperienceAnalyticsOperatingSystemRestartCategory {
    Unknown,
    RestartWithUpdate,
    RestartWithoutUpdate,
    BlueScreen,
    ShutdownWithUpdate,
    ShutdownWithoutUpdate,
    LongPowerButtonPress,
    BootError,
    Update,
    UnknownFutureValue,
}
