//! `managedAndroidLobApp`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_resource};

use crate::{
    AndroidMinimumOperatingSystem, ManagedAppAvailability, ManagedMobileLobAppBase, MimeContent,
    MobileAppAssignment, MobileAppCategory, MobileAppContent, MobileAppPublishingState,
};

/// A protected Android app of the organization.
///
/// [One of `MobileApp`](crate::MobileApp), whose functions create, update and delete it.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-apps-managedandroidlobapp)
#[graph_resource(base = ManagedMobileLobAppBase)]
#[graph_resource(
    path = "/deviceAppManagement/mobileApps/microsoft.graph.managedAndroidLobApp",
    method = GET,
)]
#[graph_resource(
    path = "/deviceAppManagement/mobileApps/microsoft.graph.managedAndroidLobApp/$count",
    method = GET,
)]
#[graph_resource(
    path = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedAndroidLobApp",
    method = GET,
    singleton,
)]
#[graph_resource(permission(read = "DeviceManagementApps.Read.All"))]
pub struct ManagedAndroidLobApp {
    pub minimum_supported_operating_system: Option<AndroidMinimumOperatingSystem>,
    pub package_id: Option<String>,
    pub version_code: Option<String>,
    pub version_name: Option<String>,
}
