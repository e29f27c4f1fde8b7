//! `userExperienceAnalyticsBaseline`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_resource};

use crate::UserExperienceAnalyticsCategory;

/// The entity type `userExperienceAnalyticsBaseline`.
#[doc(alias = "userExperienceAnalyticsBaselines")]
#[graph_resource(path = "/deviceManagement/userExperienceAnalyticsBaselines", method = [GET, POST])]
#[graph_resource(path = "/deviceManagement/userExperienceAnalyticsBaselines/$count", method = GET)]
#[graph_resource(
    path = "/deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementManagedDevices.Read.All",
    write = "DeviceManagementConfiguration.ReadWrite.All",
))]
pub struct UserExperienceAnalyticsBaseline {
    #[graph(key)]
    pub id: String,
    #[graph(read_only, not_null)]
    pub created_date_time: Option<DateTimeOffset>,
    pub display_name: Option<String>,
    #[graph(not_null)]
    pub is_built_in: Option<bool>,
    #[graph(navigation)]
    pub app_health_metrics: Option<UserExperienceAnalyticsCategory>,
    #[graph(navigation)]
    pub battery_health_metrics: Option<UserExperienceAnalyticsCategory>,
    #[graph(navigation)]
    pub best_practices_metrics: Option<UserExperienceAnalyticsCategory>,
    #[graph(navigation)]
    pub device_boot_performance_metrics: Option<UserExperienceAnalyticsCategory>,
    #[graph(navigation)]
    pub reboot_analytics_metrics: Option<UserExperienceAnalyticsCategory>,
    #[graph(navigation)]
    pub resource_performance_metrics: Option<UserExperienceAnalyticsCategory>,
    #[graph(navigation)]
    pub work_from_anywhere_metrics: Option<UserExperienceAnalyticsCategory>,
}
