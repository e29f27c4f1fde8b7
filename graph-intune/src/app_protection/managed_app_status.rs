//! `managedAppStatus`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{graph_hierarchy, graph_resource};

use crate::ManagedAppStatusRaw;

/// What every [`ManagedAppStatus`] has.
#[graph_resource(base, abstract)]
pub struct ManagedAppStatusBase {
    #[graph(key)]
    pub id: String,
    pub display_name: Option<String>,
    pub version: Option<String>,
}

/// The entity type `managedAppStatus`.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-mam-managedappstatus)
#[doc(alias = "managedAppStatuses")]
#[graph_hierarchy(base = ManagedAppStatusBase)]
#[graph_resource(path = "/deviceAppManagement/managedAppStatuses", method = [GET, POST])]
#[graph_resource(path = "/deviceAppManagement/managedAppStatuses/$count", method = GET)]
#[graph_resource(
    path = "/deviceAppManagement/managedAppStatuses/{managedAppStatusId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(read = "DeviceManagementApps.Read.All"))]
pub enum ManagedAppStatus {
    Raw(ManagedAppStatusRaw),
}
