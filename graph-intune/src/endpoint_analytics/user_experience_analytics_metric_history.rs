//! `userExperienceAnalyticsMetricHistory`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_resource};

/// The entity type `userExperienceAnalyticsMetricHistory`.
#[graph_resource(
    path = "/deviceManagement/userExperienceAnalyticsMetricHistory",
    method = [GET, POST],
)]
#[graph_resource(
    path = "/deviceManagement/userExperienceAnalyticsMetricHistory/$count",
    method = GET,
)]
#[graph_resource(
    path = "/deviceManagement/userExperienceAnalyticsMetricHistory/{userExperienceAnalyticsMetricHistoryId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementManagedDevices.Read.All",
    write = "DeviceManagementConfiguration.ReadWrite.All",
))]
pub struct UserExperienceAnalyticsMetricHistory {
    #[graph(key)]
    pub id: String,
    pub device_id: Option<String>,
    #[graph(not_null)]
    pub metric_date_time: Option<DateTimeOffset>,
    pub metric_type: Option<String>,
}
