//! `macOSLobApp`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_complex, graph_resource};

use crate::{
    MacOSMinimumOperatingSystem, MimeContent, MobileAppAssignment, MobileAppCategory,
    MobileAppContent, MobileAppPublishingState, MobileLobAppBase,
};

/// A macOS app of the organization, as a package.
///
/// [One of `MobileApp`](crate::MobileApp), whose functions create, update and delete it.
#[graph_resource(base = MobileLobAppBase)]
#[graph_resource(
    path = "/deviceAppManagement/mobileApps/microsoft.graph.macOSLobApp",
    method = GET,
)]
#[graph_resource(
    path = "/deviceAppManagement/mobileApps/microsoft.graph.macOSLobApp/$count",
    method = GET,
)]
#[graph_resource(
    path = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSLobApp",
    method = GET,
    singleton,
)]
#[graph_resource(permission(read = "DeviceManagementApps.Read.All"))]
pub struct MacOSLobApp {
    pub build_number: Option<String>,
    pub bundle_id: Option<String>,
    pub child_apps: Option<Vec<MacOSLobChildApp>>,
    #[graph(not_null)]
    pub ignore_version_detection: Option<bool>,
    #[graph(not_null)]
    pub install_as_managed: Option<bool>,
    pub md5_hash: Option<Vec<String>>,
    #[graph(not_null)]
    pub md5_hash_chunk_size: Option<i32>,
    pub minimum_supported_operating_system: Option<MacOSMinimumOperatingSystem>,
    pub version_number: Option<String>,
}

/// An app in a package.
#[graph_complex]
pub struct MacOSLobChildApp {
    pub build_number: Option<String>,
    pub bundle_id: Option<String>,
    pub version_number: Option<String>,
}
