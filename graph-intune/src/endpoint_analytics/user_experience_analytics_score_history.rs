//! `userExperienceAnalyticsScoreHistory`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_resource};

/// The entity type `userExperienceAnalyticsScoreHistory`.
#[graph_resource(
    path = "/deviceManagement/userExperienceAnalyticsScoreHistory",
    method = [GET, POST],
)]
#[graph_resource(
    path = "/deviceManagement/userExperienceAnalyticsScoreHistory/$count",
    method = GET,
)]
#[graph_resource(
    path = "/deviceManagement/userExperienceAnalyticsScoreHistory/{userExperienceAnalyticsScoreHistoryId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementManagedDevices.Read.All",
    write = "DeviceManagementConfiguration.ReadWrite.All",
))]
pub struct UserExperienceAnalyticsScoreHistory {
    #[graph(key)]
    pub id: String,
    #[graph(not_null)]
    pub startup_date_time: Option<DateTimeOffset>,
}
