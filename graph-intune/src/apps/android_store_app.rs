//! `androidStoreApp`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_resource};

use crate::{
    AndroidMinimumOperatingSystem, MimeContent, MobileAppAssignment, MobileAppBase,
    MobileAppCategory, MobileAppPublishingState,
};

/// An app of the Google Play store.
///
/// [One of `MobileApp`](crate::MobileApp), whose functions create, update and delete it.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-apps-androidstoreapp)
#[graph_resource(base = MobileAppBase)]
#[graph_resource(
    path = "/deviceAppManagement/mobileApps/microsoft.graph.androidStoreApp",
    method = GET,
)]
#[graph_resource(
    path = "/deviceAppManagement/mobileApps/microsoft.graph.androidStoreApp/$count",
    method = GET,
)]
#[graph_resource(
    path = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.androidStoreApp",
    method = GET,
    singleton,
)]
#[graph_resource(permission(read = "DeviceManagementApps.Read.All"))]
pub struct AndroidStoreApp {
    pub app_store_url: Option<String>,
    pub minimum_supported_operating_system: Option<AndroidMinimumOperatingSystem>,
    #[graph(read_only)]
    pub package_id: Option<String>,
}
