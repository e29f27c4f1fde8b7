//! `userExperienceAnalyticsWorkFromAnywhereMetric`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::graph_resource;

use crate::UserExperienceAnalyticsWorkFromAnywhereDevice;

/// The entity type `userExperienceAnalyticsWorkFromAnywhereMetric`.
#[doc(alias = "userExperienceAnalyticsWorkFromAnywhereMetrics")]
#[graph_resource(
    path = "/deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics",
    method = [GET, POST],
)]
#[graph_resource(
    path = "/deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/$count",
    method = GET,
)]
#[graph_resource(
    path = "/deviceManagement/userExperienceAnalyticsWorkFromAnywhereMetrics/{userExperienceAnalyticsWorkFromAnywhereMetricId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementManagedDevices.Read.All",
    write = "DeviceManagementConfiguration.ReadWrite.All",
))]
pub struct UserExperienceAnalyticsWorkFromAnywhereMetric {
    #[graph(key)]
    pub id: String,
    #[graph(navigation)]
    pub metric_devices: Option<Vec<UserExperienceAnalyticsWorkFromAnywhereDevice>>,
}
