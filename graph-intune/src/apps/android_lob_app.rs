//! `androidLobApp`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_resource};

use crate::{
    AndroidMinimumOperatingSystem, MimeContent, MobileAppAssignment, MobileAppCategory,
    MobileAppContent, MobileAppPublishingState, MobileLobAppBase,
};

/// An Android app of the organization.
///
/// [One of `MobileApp`](crate::MobileApp), whose functions create, update and delete it.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-apps-androidlobapp)
#[graph_resource(base = MobileLobAppBase)]
#[graph_resource(
    path = "/deviceAppManagement/mobileApps/microsoft.graph.androidLobApp",
    method = GET,
)]
#[graph_resource(
    path = "/deviceAppManagement/mobileApps/microsoft.graph.androidLobApp/$count",
    method = GET,
)]
#[graph_resource(
    path = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.androidLobApp",
    method = GET,
    singleton,
)]
#[graph_resource(permission(read = "DeviceManagementApps.Read.All"))]
pub struct AndroidLobApp {
    pub minimum_supported_operating_system: Option<AndroidMinimumOperatingSystem>,
    pub package_id: Option<String>,
    pub version_code: Option<String>,
    pub version_name: Option<String>,
}
