//! `userExperienceAnalyticsModelScores`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::graph_resource;

use crate::UserExperienceAnalyticsHealthState;

/// The entity type `userExperienceAnalyticsModelScores`.
#[graph_resource(
    path = "/deviceManagement/userExperienceAnalyticsModelScores",
    method = [GET, POST],
)]
#[graph_resource(
    path = "/deviceManagement/userExperienceAnalyticsModelScores/$count",
    method = GET,
)]
#[graph_resource(
    path = "/deviceManagement/userExperienceAnalyticsModelScores/{userExperienceAnalyticsModelScoresId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementManagedDevices.Read.All",
    write = "DeviceManagementConfiguration.ReadWrite.All",
))]
pub struct UserExperienceAnalyticsModelScores {
    #[graph(key)]
    pub id: String,
    #[graph(not_null)]
    pub app_reliability_score: Option<f64>,
    #[graph(not_null)]
    pub battery_health_score: Option<f64>,
    #[graph(not_null)]
    pub endpoint_analytics_score: Option<f64>,
    #[graph(not_null)]
    pub health_status: Option<UserExperienceAnalyticsHealthState>,
    pub manufacturer: Option<String>,
    pub model: Option<String>,
    #[graph(not_null)]
    pub model_device_count: Option<i64>,
    #[graph(not_null)]
    pub startup_performance_score: Option<f64>,
    #[graph(not_null)]
    pub work_from_anywhere_score: Option<f64>,
}
