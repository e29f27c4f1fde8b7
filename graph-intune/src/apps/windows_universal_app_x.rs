//! `windowsUniversalAppX`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, Flags, graph_enum, graph_resource};

use crate::{
    MimeContent, MobileAppAssignment, MobileAppCategory, MobileAppContent,
    MobileAppPublishingState, MobileContainedApp, MobileLobAppBase, WindowsArchitecture,
    WindowsMinimumOperatingSystem,
};

/// A universal Windows app of the organization, as an APPX package.
///
/// [One of `MobileApp`](crate::MobileApp), whose functions create, update and delete it.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-apps-windowsuniversalappx)
#[graph_resource(base = MobileLobAppBase)]
#[graph_resource(
    path = "/deviceAppManagement/mobileApps/microsoft.graph.windowsUniversalAppX",
    method = GET,
)]
#[graph_resource(
    path = "/deviceAppManagement/mobileApps/microsoft.graph.windowsUniversalAppX/$count",
    method = GET,
)]
#[graph_resource(
    path = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsUniversalAppX",
    method = GET,
    singleton,
)]
#[graph_resource(permission(read = "DeviceManagementApps.Read.All"))]
pub struct WindowsUniversalAppX {
    #[graph(not_null)]
    pub applicable_architectures: Option<Flags<WindowsArchitecture>>,
    #[graph(not_null)]
    pub applicable_device_types: Option<Flags<WindowsDeviceType>>,
    pub identity_name: Option<String>,
    #[graph(not_null)]
    pub identity_publisher_hash: Option<String>,
    pub identity_resource_identifier: Option<String>,
    pub identity_version: Option<String>,
    #[graph(not_null)]
    pub is_bundle: Option<bool>,
    #[graph(not_null)]
    pub minimum_supported_operating_system: Option<WindowsMinimumOperatingSystem>,
    #[graph(navigation)]
    pub committed_contained_apps: Option<Vec<MobileContainedApp>>,
}

/// A kind of Windows device that an app runs on.
#[graph_enum(flags)]
pub enum WindowsDeviceType {
    None,
    Desktop,
    Mobile,
    Holographic,
    Team,
    UnknownFutureValue,
}
