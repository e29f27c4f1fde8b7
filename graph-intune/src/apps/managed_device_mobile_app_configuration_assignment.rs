//! `managedDeviceMobileAppConfigurationAssignment`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::graph_resource;

use crate::DeviceAndAppManagementAssignmentTarget;

/// The entity type `managedDeviceMobileAppConfigurationAssignment`.
#[doc(alias = "assignments")]
#[graph_resource(
    path = "/deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/assignments",
    method = [GET, POST],
)]
#[graph_resource(
    path = "/deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/assignments/$count",
    method = GET,
)]
#[graph_resource(
    path = "/deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/assignments/{managedDeviceMobileAppConfigurationAssignmentId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementApps.Read.All",
    write = "DeviceManagementApps.ReadWrite.All",
))]
pub struct ManagedDeviceMobileAppConfigurationAssignment {
    #[graph(key)]
    pub id: String,
    pub target: Option<DeviceAndAppManagementAssignmentTarget>,
}
