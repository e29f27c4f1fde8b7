//! `mobileLobApp`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_hierarchy, graph_resource};

use crate::{
    AndroidLobApp, IosLobApp, MacOSDmgApp, MacOSLobApp, MimeContent, MobileAppAssignment,
    MobileAppBase, MobileAppCategory, MobileAppContent, MobileAppPublishingState, Win32LobApp,
    WindowsAppX, WindowsMobileMSI, WindowsUniversalAppX,
};

/// What every [`MobileLobApp`] has.
#[graph_resource(base = MobileAppBase)]
#[graph_resource(base, abstract)]
pub struct MobileLobAppBase {
    pub committed_content_version: Option<String>,
    pub file_name: Option<String>,
    #[graph(read_only, not_null)]
    pub size: Option<i64>,
    #[graph(navigation)]
    pub content_versions: Option<Vec<MobileAppContent>>,
}

/// An app of the organization, whose content is uploaded to Intune.
///
/// [One of `MobileApp`](crate::MobileApp), whose functions create, update and delete it.
#[graph_hierarchy(base = MobileLobAppBase)]
#[graph_resource(
    path = "/deviceAppManagement/mobileApps/microsoft.graph.mobileLobApp",
    method = GET,
)]
#[graph_resource(
    path = "/deviceAppManagement/mobileApps/microsoft.graph.mobileLobApp/$count",
    method = GET,
)]
#[graph_resource(
    path = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp",
    method = GET,
    singleton,
)]
#[graph_resource(permission(read = "DeviceManagementApps.Read.All"))]
pub enum MobileLobApp {
    AndroidLob(AndroidLobApp),
    IosLob(IosLobApp),
    MacOSDmg(MacOSDmgApp),
    MacOSLob(MacOSLobApp),
    Win32Lob(Win32LobApp),
    WindowsAppX(WindowsAppX),
    WindowsMobileMSI(WindowsMobileMSI),
    WindowsUniversalAppX(WindowsUniversalAppX),
}
