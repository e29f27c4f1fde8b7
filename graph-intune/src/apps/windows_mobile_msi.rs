//! `windowsMobileMSI`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_resource};

use crate::{
    MimeContent, MobileAppAssignment, MobileAppCategory, MobileAppContent,
    MobileAppPublishingState, MobileLobAppBase,
};

/// A Windows app of the organization, as an MSI package.
///
/// [One of `MobileApp`](crate::MobileApp), whose functions create, update and delete it.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-apps-windowsmobilemsi)
#[graph_resource(base = MobileLobAppBase)]
#[graph_resource(
    path = "/deviceAppManagement/mobileApps/microsoft.graph.windowsMobileMSI",
    method = GET,
)]
#[graph_resource(
    path = "/deviceAppManagement/mobileApps/microsoft.graph.windowsMobileMSI/$count",
    method = GET,
)]
#[graph_resource(
    path = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsMobileMSI",
    method = GET,
    singleton,
)]
#[graph_resource(permission(read = "DeviceManagementApps.Read.All"))]
pub struct WindowsMobileMSI {
    pub command_line: Option<String>,
    #[graph(not_null)]
    pub ignore_version_detection: Option<bool>,
    pub product_code: Option<String>,
    pub product_version: Option<String>,
}
