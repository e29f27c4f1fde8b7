//! `managedMobileLobApp`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_hierarchy, graph_resource};

use crate::{
    ManagedAndroidLobApp, ManagedApp, ManagedAppAvailability, ManagedIOSLobApp, MimeContent,
    MobileAppAssignment, MobileAppCategory, MobileAppContent, MobileAppPublishingState,
};

/// What every [`ManagedMobileLobApp`] has.
#[graph_resource(base = ManagedApp)]
#[graph_resource(base, abstract)]
pub struct ManagedMobileLobAppBase {
    pub committed_content_version: Option<String>,
    pub file_name: Option<String>,
    #[graph(read_only, not_null)]
    pub size: Option<i64>,
    #[graph(navigation)]
    pub content_versions: Option<Vec<MobileAppContent>>,
}

/// A protected app of the organization, whose content is uploaded to Intune.
///
/// [One of `MobileApp`](crate::MobileApp), whose functions create, update and delete it.
#[graph_hierarchy(base = ManagedMobileLobAppBase)]
#[graph_resource(
    path = "/deviceAppManagement/mobileApps/microsoft.graph.managedMobileLobApp",
    method = GET,
)]
#[graph_resource(
    path = "/deviceAppManagement/mobileApps/microsoft.graph.managedMobileLobApp/$count",
    method = GET,
)]
#[graph_resource(
    path = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp",
    method = GET,
    singleton,
)]
#[graph_resource(permission(read = "DeviceManagementApps.Read.All"))]
pub enum ManagedMobileLobApp {
    Android(ManagedAndroidLobApp),
    IOS(ManagedIOSLobApp),
}
