//! `mobileAppTroubleshootingEvent`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::graph_resource;

use crate::AppLogCollectionRequest;

/// The entity type `mobileAppTroubleshootingEvent`.
#[doc(alias = "mobileAppTroubleshootingEvents")]
#[graph_resource(path = "/deviceManagement/mobileAppTroubleshootingEvents", method = [GET, POST])]
#[graph_resource(path = "/deviceManagement/mobileAppTroubleshootingEvents/$count", method = GET)]
#[graph_resource(
    path = "/deviceManagement/mobileAppTroubleshootingEvents/{mobileAppTroubleshootingEventId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementManagedDevices.Read.All",
    write = "DeviceManagementManagedDevices.ReadWrite.All",
))]
pub struct MobileAppTroubleshootingEvent {
    #[graph(key)]
    pub id: String,
    #[graph(navigation)]
    pub app_log_collection_requests: Option<Vec<AppLogCollectionRequest>>,
}
