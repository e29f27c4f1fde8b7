//! `managedAppOperation`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_resource};

/// The entity type `managedAppOperation`.
#[doc(alias = "operations")]
#[graph_resource(
    path = "/deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/operations",
    method = [GET, POST],
)]
#[graph_resource(
    path = "/deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/operations/$count",
    method = GET,
)]
#[graph_resource(
    path = "/deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/operations/{managedAppOperationId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementApps.Read.All",
    write = "DeviceManagementApps.ReadWrite.All",
))]
pub struct ManagedAppOperation {
    #[graph(key)]
    pub id: String,
    pub display_name: Option<String>,
    #[graph(read_only, not_null)]
    pub last_modified_date_time: Option<DateTimeOffset>,
    pub state: Option<String>,
    pub version: Option<String>,
}
