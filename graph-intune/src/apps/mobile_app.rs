//! `mobileApp`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_enum, graph_hierarchy, graph_operations, graph_resource};

use crate::{
    AndroidLobApp, AndroidStoreApp, IosLobApp, IosStoreApp, IosVppApp, IosiPadOSWebClip,
    MacOSDmgApp, MacOSLobApp, MacOSMicrosoftDefenderApp, MacOSMicrosoftEdgeApp,
    MacOSOfficeSuiteApp, ManagedAndroidLobApp, ManagedAndroidStoreApp, ManagedApp,
    ManagedIOSLobApp, ManagedIOSStoreApp, ManagedMobileLobAppBase, MicrosoftStoreForBusinessApp,
    MimeContent, MobileAppAssignment, MobileAppCategory, MobileLobAppBase, WebApp, Win32LobApp,
    WindowsAppX, WindowsMicrosoftEdgeApp, WindowsMobileMSI, WindowsUniversalAppX, WindowsWebApp,
};

/// What every [`MobileApp`] has.
#[graph_resource(base, abstract)]
pub struct MobileAppBase {
    #[graph(key)]
    pub id: String,
    #[graph(read_only, not_null)]
    pub created_date_time: Option<DateTimeOffset>,
    pub description: Option<String>,
    pub developer: Option<String>,
    pub display_name: Option<String>,
    pub information_url: Option<String>,
    #[graph(not_null)]
    pub is_featured: Option<bool>,
    pub large_icon: Option<MimeContent>,
    #[graph(read_only, not_null)]
    pub last_modified_date_time: Option<DateTimeOffset>,
    pub notes: Option<String>,
    pub owner: Option<String>,
    pub privacy_information_url: Option<String>,
    pub publisher: Option<String>,
    #[graph(read_only, not_null)]
    pub publishing_state: Option<MobileAppPublishingState>,
    #[graph(navigation)]
    pub assignments: Option<Vec<MobileAppAssignment>>,
    #[graph(navigation)]
    pub categories: Option<Vec<MobileAppCategory>>,
}

/// An app that Intune offers or installs.
///
/// Each platform and source has a type of its own.
///
/// ```no_run
/// use graph_intune::MobileApp;
/// use graph_intune::prelude::*;
///
/// # async fn run(graph: Client) -> Result<(), graph_intune::graph_core::Error> {
/// for app in MobileApp::list().page().send(&graph).await? {
///     match &app {
///         MobileApp::Win32Lob(app) => println!("{:?}", app.install_command_line),
///         MobileApp::Web(app) => println!("{:?}", app.app_url),
///         other => println!("{:?}", other.display_name()),
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "mobileApps")]
#[graph_hierarchy(base = MobileAppBase)]
#[graph_resource(path = "/deviceAppManagement/mobileApps", method = [GET, POST])]
#[graph_resource(path = "/deviceAppManagement/mobileApps/$count", method = GET)]
#[graph_resource(
    path = "/deviceAppManagement/mobileApps/{mobileAppId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(
    path = "/deviceAppManagement/mobileApps/{mobileAppId}/categories/$ref",
    method = [GET, POST],
)]
#[graph_resource(
    path = "/deviceAppManagement/mobileApps/{mobileAppId}/categories/{mobileAppCategoryId}/$ref",
    method = DELETE,
)]
#[graph_resource(permission(
    read = "DeviceManagementApps.Read.All",
    write = "DeviceManagementApps.ReadWrite.All",
))]
pub enum MobileApp {
    AndroidLob(AndroidLobApp),
    AndroidStore(AndroidStoreApp),
    IosLob(IosLobApp),
    IosStore(IosStoreApp),
    IosVpp(IosVppApp),
    IosiPadOSWebClip(IosiPadOSWebClip),
    MacOSDmg(MacOSDmgApp),
    MacOSLob(MacOSLobApp),
    MacOSMicrosoftDefender(MacOSMicrosoftDefenderApp),
    MacOSMicrosoftEdge(MacOSMicrosoftEdgeApp),
    MacOSOfficeSuite(MacOSOfficeSuiteApp),
    ManagedAndroidLob(ManagedAndroidLobApp),
    ManagedAndroidStore(ManagedAndroidStoreApp),
    Managed(ManagedApp),
    ManagedIOSLob(ManagedIOSLobApp),
    ManagedIOSStore(ManagedIOSStoreApp),
    ManagedMobileLob(ManagedMobileLobAppBase),
    MicrosoftStoreForBusiness(MicrosoftStoreForBusinessApp),
    MobileLob(MobileLobAppBase),
    Web(WebApp),
    Win32Lob(Win32LobApp),
    WindowsAppX(WindowsAppX),
    WindowsMicrosoftEdge(WindowsMicrosoftEdgeApp),
    WindowsMobileMSI(WindowsMobileMSI),
    WindowsUniversalAppX(WindowsUniversalAppX),
    WindowsWeb(WindowsWebApp),
}

#[graph_operations(
    path = "/deviceAppManagement/mobileApps/{mobileAppId}",
    permission = "DeviceManagementApps.ReadWrite.All"
)]
impl MobileApp {
    /// Replaces the assignments.
    #[graph(POST)]
    fn assign(mobile_app_assignments: Option<Vec<MobileAppAssignment>>);
}

/// Whether an app can be assigned.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-apps-mobileapppublishingstate)
#[graph_enum]
pub enum MobileAppPublishingState {
    NotPublished,
    Processing,
    Published,
}
