//! `deviceConfigurationUserStatus`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_resource};

use crate::ComplianceStatus;

/// The entity type `deviceConfigurationUserStatus`.
#[doc(alias = "userStatuses")]
#[graph_resource(
    path = "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/userStatuses",
    method = [GET, POST],
)]
#[graph_resource(
    path = "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/userStatuses/$count",
    method = GET,
)]
#[graph_resource(
    path = "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/userStatuses/{deviceConfigurationUserStatusId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementConfiguration.Read.All",
    write = "DeviceManagementConfiguration.ReadWrite.All",
))]
pub struct DeviceConfigurationUserStatus {
    #[graph(key)]
    pub id: String,
    #[graph(not_null)]
    pub devices_count: Option<i32>,
    #[graph(not_null)]
    pub last_reported_date_time: Option<DateTimeOffset>,
    #[graph(not_null)]
    pub status: Option<ComplianceStatus>,
    pub user_display_name: Option<String>,
    pub user_principal_name: Option<String>,
}
