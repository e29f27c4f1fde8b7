//! `userExperienceAnalyticsOverview`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::graph_resource;

use crate::UserExperienceAnalyticsInsight;

/// The entity type `userExperienceAnalyticsOverview`.
#[graph_resource(
    path = "/deviceManagement/userExperienceAnalyticsOverview",
    method = [GET, PATCH, DELETE],
    singleton,
)]
#[graph_resource(permission(
    read = "DeviceManagementManagedDevices.Read.All",
    write = "DeviceManagementConfiguration.ReadWrite.All",
))]
pub struct UserExperienceAnalyticsOverview {
    #[graph(key)]
    pub id: String,
    pub insights: Option<Vec<UserExperienceAnalyticsInsight>>,
}
