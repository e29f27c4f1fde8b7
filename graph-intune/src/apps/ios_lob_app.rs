//! `iosLobApp`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_resource};

use crate::{
    IosDeviceType, IosMinimumOperatingSystem, MimeContent, MobileAppAssignment, MobileAppCategory,
    MobileAppContent, MobileAppPublishingState, MobileLobAppBase,
};

/// An iOS app of the organization.
///
/// [One of `MobileApp`](crate::MobileApp), whose functions create, update and delete it.
#[graph_resource(base = MobileLobAppBase)]
#[graph_resource(path = "/deviceAppManagement/mobileApps/microsoft.graph.iosLobApp", method = GET)]
#[graph_resource(
    path = "/deviceAppManagement/mobileApps/microsoft.graph.iosLobApp/$count",
    method = GET,
)]
#[graph_resource(
    path = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosLobApp",
    method = GET,
    singleton,
)]
#[graph_resource(permission(read = "DeviceManagementApps.Read.All"))]
pub struct IosLobApp {
    #[graph(not_null)]
    pub applicable_device_type: Option<IosDeviceType>,
    pub build_number: Option<String>,
    pub bundle_id: Option<String>,
    pub expiration_date_time: Option<DateTimeOffset>,
    pub minimum_supported_operating_system: Option<IosMinimumOperatingSystem>,
    pub version_number: Option<String>,
}
