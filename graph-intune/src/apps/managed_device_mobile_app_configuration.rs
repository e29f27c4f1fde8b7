//! `managedDeviceMobileAppConfiguration`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_hierarchy, graph_operations, graph_resource};

use crate::{
    IosMobileAppConfiguration, ManagedDeviceMobileAppConfigurationAssignment,
    ManagedDeviceMobileAppConfigurationDeviceStatus,
    ManagedDeviceMobileAppConfigurationDeviceSummary,
    ManagedDeviceMobileAppConfigurationUserStatus, ManagedDeviceMobileAppConfigurationUserSummary,
};

/// What every [`ManagedDeviceMobileAppConfiguration`] has.
#[graph_resource(base, abstract)]
pub struct ManagedDeviceMobileAppConfigurationBase {
    #[graph(key)]
    pub id: String,
    #[graph(read_only, not_null)]
    pub created_date_time: Option<DateTimeOffset>,
    pub description: Option<String>,
    #[graph(not_null)]
    pub display_name: Option<String>,
    #[graph(read_only, not_null)]
    pub last_modified_date_time: Option<DateTimeOffset>,
    pub targeted_mobile_apps: Option<Vec<String>>,
    #[graph(not_null)]
    pub version: Option<i32>,
    #[graph(navigation)]
    pub assignments: Option<Vec<ManagedDeviceMobileAppConfigurationAssignment>>,
    #[graph(navigation)]
    pub device_statuses: Option<Vec<ManagedDeviceMobileAppConfigurationDeviceStatus>>,
    #[graph(navigation)]
    pub device_status_summary: Option<ManagedDeviceMobileAppConfigurationDeviceSummary>,
    #[graph(navigation)]
    pub user_statuses: Option<Vec<ManagedDeviceMobileAppConfigurationUserStatus>>,
    #[graph(navigation)]
    pub user_status_summary: Option<ManagedDeviceMobileAppConfigurationUserSummary>,
}

/// The entity type `managedDeviceMobileAppConfiguration`.
#[doc(alias = "mobileAppConfigurations")]
#[graph_hierarchy(base = ManagedDeviceMobileAppConfigurationBase)]
#[graph_resource(path = "/deviceAppManagement/mobileAppConfigurations", method = [GET, POST])]
#[graph_resource(path = "/deviceAppManagement/mobileAppConfigurations/$count", method = GET)]
#[graph_resource(
    path = "/deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementApps.Read.All",
    write = "DeviceManagementApps.ReadWrite.All",
))]
pub enum ManagedDeviceMobileAppConfiguration {
    Ios(IosMobileAppConfiguration),
}

#[graph_operations(
    path = "/deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}",
    permission = "DeviceManagementApps.ReadWrite.All"
)]
impl ManagedDeviceMobileAppConfiguration {
    /// Calls the action `assign`.
    #[graph(POST)]
    fn assign(assignments: Option<Vec<ManagedDeviceMobileAppConfigurationAssignment>>);
}
