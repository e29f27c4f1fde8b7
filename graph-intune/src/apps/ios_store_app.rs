//! `iosStoreApp`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_resource};

use crate::{
    IosDeviceType, IosMinimumOperatingSystem, MimeContent, MobileAppAssignment, MobileAppBase,
    MobileAppCategory, MobileAppPublishingState,
};

/// An app of the Apple App Store.
///
/// [One of `MobileApp`](crate::MobileApp), whose functions create, update and delete it.
#[graph_resource(base = MobileAppBase)]
#[graph_resource(
    path = "/deviceAppManagement/mobileApps/microsoft.graph.iosStoreApp",
    method = GET,
)]
#[graph_resource(
    path = "/deviceAppManagement/mobileApps/microsoft.graph.iosStoreApp/$count",
    method = GET,
)]
#[graph_resource(
    path = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosStoreApp",
    method = GET,
    singleton,
)]
#[graph_resource(permission(read = "DeviceManagementApps.Read.All"))]
pub struct IosStoreApp {
    #[graph(not_null)]
    pub applicable_device_type: Option<IosDeviceType>,
    pub app_store_url: Option<String>,
    pub bundle_id: Option<String>,
    pub minimum_supported_operating_system: Option<IosMinimumOperatingSystem>,
}
