//! `windowsWebApp`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_resource};

use crate::{
    MimeContent, MobileAppAssignment, MobileAppBase, MobileAppCategory, MobileAppPublishingState,
};

/// A link to a page, installed on Windows.
///
/// [One of `MobileApp`](crate::MobileApp), whose functions create, update and delete it.
#[graph_resource(base = MobileAppBase)]
#[graph_resource(
    path = "/deviceAppManagement/mobileApps/microsoft.graph.windowsWebApp",
    method = GET,
)]
#[graph_resource(
    path = "/deviceAppManagement/mobileApps/microsoft.graph.windowsWebApp/$count",
    method = GET,
)]
#[graph_resource(
    path = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsWebApp",
    method = GET,
    singleton,
)]
#[graph_resource(permission(read = "DeviceManagementApps.Read.All"))]
pub struct WindowsWebApp {
    pub app_url: Option<String>,
}
