//! `deviceEnrollmentConfiguration`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_hierarchy, graph_operations, graph_resource};

use crate::{
    DeviceEnrollmentLimitConfiguration, DeviceEnrollmentPlatformRestrictionsConfiguration,
    DeviceEnrollmentWindowsHelloForBusinessConfiguration, EnrollmentConfigurationAssignment,
    Windows10EnrollmentCompletionPageConfiguration,
};

/// What every [`DeviceEnrollmentConfiguration`] has.
#[graph_resource(base, abstract)]
pub struct DeviceEnrollmentConfigurationBase {
    #[graph(key)]
    pub id: String,
    #[graph(read_only, not_null)]
    pub created_date_time: Option<DateTimeOffset>,
    pub description: Option<String>,
    pub display_name: Option<String>,
    #[graph(read_only, not_null)]
    pub last_modified_date_time: Option<DateTimeOffset>,
    #[graph(not_null)]
    pub priority: Option<i32>,
    #[graph(not_null)]
    pub version: Option<i32>,
    #[graph(navigation)]
    pub assignments: Option<Vec<EnrollmentConfigurationAssignment>>,
}

/// The entity type `deviceEnrollmentConfiguration`.
#[doc(alias = "deviceEnrollmentConfigurations")]
#[graph_hierarchy(base = DeviceEnrollmentConfigurationBase)]
#[graph_resource(path = "/deviceManagement/deviceEnrollmentConfigurations", method = [GET, POST])]
#[graph_resource(path = "/deviceManagement/deviceEnrollmentConfigurations/$count", method = GET)]
#[graph_resource(
    path = "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementServiceConfig.Read.All",
    write = "DeviceManagementServiceConfig.ReadWrite.All",
))]
pub enum DeviceEnrollmentConfiguration {
    Limit(DeviceEnrollmentLimitConfiguration),
    PlatformRestrictions(DeviceEnrollmentPlatformRestrictionsConfiguration),
    WindowsHelloForBusiness(DeviceEnrollmentWindowsHelloForBusinessConfiguration),
    Windows10EnrollmentCompletionPage(Windows10EnrollmentCompletionPageConfiguration),
}

#[graph_operations(
    path = "/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}",
    permission = "DeviceManagementServiceConfig.ReadWrite.All"
)]
impl DeviceEnrollmentConfiguration {
    /// Calls the action `assign`.
    #[graph(POST)]
    fn assign(enrollment_configuration_assignments: Option<Vec<EnrollmentConfigurationAssignment>>);

    /// Calls the action `setPriority`.
    #[graph(POST)]
    fn set_priority(priority: i32);
}
