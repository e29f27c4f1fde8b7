//! `cloudPcUserSetting`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_complex, graph_enum, graph_operations, graph_resource};

use crate::CloudPcUserSettingAssignment;

/// The entity type `cloudPcUserSetting`.
#[doc(alias = "userSettings")]
#[graph_resource(path = "/deviceManagement/virtualEndpoint/userSettings", method = [GET, POST])]
#[graph_resource(path = "/deviceManagement/virtualEndpoint/userSettings/$count", method = GET)]
#[graph_resource(
    path = "/deviceManagement/virtualEndpoint/userSettings/{cloudPcUserSettingId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(read = "CloudPC.Read.All", write = "CloudPC.ReadWrite.All",))]
pub struct CloudPcUserSetting {
    #[graph(key)]
    pub id: String,
    #[graph(read_only)]
    pub created_date_time: Option<DateTimeOffset>,
    pub display_name: Option<String>,
    #[graph(read_only)]
    pub last_modified_date_time: Option<DateTimeOffset>,
    pub local_admin_enabled: Option<bool>,
    pub reset_enabled: Option<bool>,
    pub restore_point_setting: Option<CloudPcRestorePointSetting>,
    #[graph(navigation)]
    pub assignments: Option<Vec<CloudPcUserSettingAssignment>>,
}

#[graph_operations(
    path = "/deviceManagement/virtualEndpoint/userSettings/{cloudPcUserSettingId}",
    permission = "CloudPC.ReadWrite.All"
)]
impl CloudPcUserSetting {
    /// Calls the action `assign`.
    #[graph(POST)]
    fn assign(assignments: Option<Vec<CloudPcUserSettingAssignment>>);
}

/// The complex type `cloudPcRestorePointSetting`.
#[graph_complex]
pub struct CloudPcRestorePointSetting {
    pub frequency_type: Option<CloudPcRestorePointFrequencyType>,
    pub user_restore_enabled: Option<bool>,
}

/// The enum `cloudPcRestorePointFrequencyType`.
#[graph_enum]
pub enum CloudPcRestorePointFrequencyType {
    Default,
    FourHours,
    SixHours,
    TwelveHours,
    SixteenHours,
    TwentyFourHours,
    UnknownFutureValue,
}
