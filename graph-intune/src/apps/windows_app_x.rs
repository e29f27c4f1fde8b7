//! `windowsAppX`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, Flags, graph_resource};

use crate::{
    MimeContent, MobileAppAssignment, MobileAppCategory, MobileAppContent,
    MobileAppPublishingState, MobileLobAppBase, WindowsArchitecture, WindowsMinimumOperatingSystem,
};

/// A Windows app of the organization, as an APPX package.
///
/// [One of `MobileApp`](crate::MobileApp), whose functions create, update and delete it.
#[graph_resource(base = MobileLobAppBase)]
#[graph_resource(
    path = "/deviceAppManagement/mobileApps/microsoft.graph.windowsAppX",
    method = GET,
)]
#[graph_resource(
    path = "/deviceAppManagement/mobileApps/microsoft.graph.windowsAppX/$count",
    method = GET,
)]
#[graph_resource(
    path = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsAppX",
    method = GET,
    singleton,
)]
#[graph_resource(permission(read = "DeviceManagementApps.Read.All"))]
pub struct WindowsAppX {
    #[graph(not_null)]
    pub applicable_architectures: Option<Flags<WindowsArchitecture>>,
    pub identity_name: Option<String>,
    #[graph(not_null)]
    pub identity_publisher_hash: Option<String>,
    pub identity_resource_identifier: Option<String>,
    pub identity_version: Option<String>,
    #[graph(not_null)]
    pub is_bundle: Option<bool>,
    #[graph(not_null)]
    pub minimum_supported_operating_system: Option<WindowsMinimumOperatingSystem>,
}
