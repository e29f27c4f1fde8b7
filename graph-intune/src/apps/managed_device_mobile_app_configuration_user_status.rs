//! `managedDeviceMobileAppConfigurationUserStatus`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_resource};

use crate::ComplianceStatus;

/// The entity type `managedDeviceMobileAppConfigurationUserStatus`.
#[doc(alias = "userStatuses")]
#[graph_resource(
    path = "/deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/userStatuses",
    method = [GET, POST],
)]
#[graph_resource(
    path = "/deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/userStatuses/$count",
    method = GET,
)]
#[graph_resource(
    path = "/deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/userStatuses/{managedDeviceMobileAppConfigurationUserStatusId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementApps.Read.All",
    write = "DeviceManagementApps.ReadWrite.All",
))]
pub struct ManagedDeviceMobileAppConfigurationUserStatus {
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
