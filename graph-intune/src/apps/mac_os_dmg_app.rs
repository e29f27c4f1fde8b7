//! `macOSDmgApp`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_complex, graph_resource};

use crate::{
    MacOSMinimumOperatingSystem, MimeContent, MobileAppAssignment, MobileAppCategory,
    MobileAppContent, MobileAppPublishingState, MobileLobAppBase,
};

/// A macOS app of the organization, as a disk image.
///
/// [One of `MobileApp`](crate::MobileApp), whose functions create, update and delete it.
#[graph_resource(base = MobileLobAppBase)]
#[graph_resource(
    path = "/deviceAppManagement/mobileApps/microsoft.graph.macOSDmgApp",
    method = GET,
)]
#[graph_resource(
    path = "/deviceAppManagement/mobileApps/microsoft.graph.macOSDmgApp/$count",
    method = GET,
)]
#[graph_resource(
    path = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSDmgApp",
    method = GET,
    singleton,
)]
#[graph_resource(permission(read = "DeviceManagementApps.Read.All"))]
pub struct MacOSDmgApp {
    #[graph(not_null)]
    pub ignore_version_detection: Option<bool>,
    #[graph(not_null)]
    pub included_apps: Option<Vec<MacOSIncludedApp>>,
    pub minimum_supported_operating_system: Option<MacOSMinimumOperatingSystem>,
    #[graph(not_null)]
    pub primary_bundle_id: Option<String>,
    #[graph(not_null)]
    pub primary_bundle_version: Option<String>,
}

/// An app in a disk image.
#[graph_complex]
pub struct MacOSIncludedApp {
    #[graph(not_null)]
    pub bundle_id: Option<String>,
    #[graph(not_null)]
    pub bundle_version: Option<String>,
}
