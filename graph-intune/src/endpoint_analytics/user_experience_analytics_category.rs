//! `userExperienceAnalyticsCategory`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::graph_resource;

use crate::{UserExperienceAnalyticsInsight, UserExperienceAnalyticsMetric};

/// The entity type `userExperienceAnalyticsCategory`.
#[doc(alias = "appHealthMetrics")]
#[doc(alias = "batteryHealthMetrics")]
#[doc(alias = "bestPracticesMetrics")]
#[doc(alias = "deviceBootPerformanceMetrics")]
#[doc(alias = "rebootAnalyticsMetrics")]
#[doc(alias = "resourcePerformanceMetrics")]
#[doc(alias = "userExperienceAnalyticsAppHealthOverview")]
#[doc(alias = "userExperienceAnalyticsCategories")]
#[doc(alias = "workFromAnywhereMetrics")]
#[graph_resource(
    path = "/deviceManagement/userExperienceAnalyticsAppHealthOverview",
    method = [PATCH, DELETE],
    singleton,
)]
#[graph_resource(
    path = "/deviceManagement/userExperienceAnalyticsAppHealthOverview",
    method = GET,
    singleton,
    also(
        of_user_experience_analytics_baseline = "/deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}/appHealthMetrics",
        battery_health_metrics_of_user_experience_analytics_baseline = "/deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}/batteryHealthMetrics",
        best_practices_metrics_of_user_experience_analytics_baseline = "/deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}/bestPracticesMetrics",
        device_boot_performance_metrics_of_user_experience_analytics_baseline = "/deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}/deviceBootPerformanceMetrics",
        reboot_analytics_metrics_of_user_experience_analytics_baseline = "/deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}/rebootAnalyticsMetrics",
        resource_performance_metrics_of_user_experience_analytics_baseline = "/deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}/resourcePerformanceMetrics",
        work_from_anywhere_metrics_of_user_experience_analytics_baseline = "/deviceManagement/userExperienceAnalyticsBaselines/{userExperienceAnalyticsBaselineId}/workFromAnywhereMetrics",
    ),
)]
#[graph_resource(
    path = "/deviceManagement/userExperienceAnalyticsCategories",
    method = GET,
    name = "list_of_device_management",
)]
#[graph_resource(
    path = "/deviceManagement/userExperienceAnalyticsCategories",
    method = POST,
    name = "create_of_device_management",
)]
#[graph_resource(
    path = "/deviceManagement/userExperienceAnalyticsCategories/$count",
    method = GET,
    name = "count_of_device_management",
)]
#[graph_resource(
    path = "/deviceManagement/userExperienceAnalyticsCategories/{userExperienceAnalyticsCategoryId}",
    method = GET,
    name = "get_of_device_management",
)]
#[graph_resource(
    path = "/deviceManagement/userExperienceAnalyticsCategories/{userExperienceAnalyticsCategoryId}",
    method = PATCH,
    name = "update_of_device_management",
)]
#[graph_resource(
    path = "/deviceManagement/userExperienceAnalyticsCategories/{userExperienceAnalyticsCategoryId}",
    method = DELETE,
    name = "delete_of_device_management",
)]
#[graph_resource(permission(
    read = "DeviceManagementManagedDevices.Read.All",
    write = "DeviceManagementConfiguration.ReadWrite.All",
))]
pub struct UserExperienceAnalyticsCategory {
    #[graph(key)]
    pub id: String,
    pub insights: Option<Vec<UserExperienceAnalyticsInsight>>,
    #[graph(navigation)]
    pub metric_values: Option<Vec<UserExperienceAnalyticsMetric>>,
}
