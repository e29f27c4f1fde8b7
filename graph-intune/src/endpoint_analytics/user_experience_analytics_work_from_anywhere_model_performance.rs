//! `userExperienceAnalyticsWorkFromAnywhereModelPerformance`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::graph_resource;

use crate::UserExperienceAnalyticsHealthState;

/// The entity type `userExperienceAnalyticsWorkFromAnywhereModelPerformance`.
#[graph_resource(
    path = "/deviceManagement/userExperienceAnalyticsWorkFromAnywhereModelPerformance",
    method = [GET, POST],
)]
#[graph_resource(
    path = "/deviceManagement/userExperienceAnalyticsWorkFromAnywhereModelPerformance/$count",
    method = GET,
)]
#[graph_resource(
    path = "/deviceManagement/userExperienceAnalyticsWorkFromAnywhereModelPerformance/{userExperienceAnalyticsWorkFromAnywhereModelPerformanceId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementManagedDevices.Read.All",
    write = "DeviceManagementConfiguration.ReadWrite.All",
))]
pub struct UserExperienceAnalyticsWorkFromAnywhereModelPerformance {
    #[graph(key)]
    pub id: String,
    #[graph(not_null)]
    pub cloud_identity_score: Option<f64>,
    #[graph(not_null)]
    pub cloud_management_score: Option<f64>,
    #[graph(not_null)]
    pub cloud_provisioning_score: Option<f64>,
    #[graph(not_null)]
    pub health_status: Option<UserExperienceAnalyticsHealthState>,
    pub manufacturer: Option<String>,
    pub model: Option<String>,
    #[graph(not_null)]
    pub model_device_count: Option<i32>,
    #[graph(not_null)]
    pub windows_score: Option<f64>,
    #[graph(not_null)]
    pub work_from_anywhere_score: Option<f64>,
}
