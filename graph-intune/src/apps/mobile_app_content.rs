//! `mobileAppContent`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::graph_resource;

use crate::{MobileAppContentFile, MobileContainedApp};

/// A version of the content of an app.
///
/// ```
/// use graph_intune::MobileAppContent;
///
/// let request = MobileAppContent::create("1a2b", &MobileAppContent::default());
/// assert_eq!(
///     request.path()?,
///     "/deviceAppManagement/mobileApps/1a2b/microsoft.graph.mobileLobApp/contentVersions"
/// );
/// # Ok::<(), graph_intune::graph_core::Error>(())
/// ```
#[doc(alias = "contentVersions")]
#[graph_resource(
    path = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/contentVersions",
    method = [GET, POST],
    also(
        of_mobile_app = "/deviceAppManagement/mobileApps/{mobileAppId}/contentVersions",
        of_android_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.androidLobApp/contentVersions",
        of_ios_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosLobApp/contentVersions",
        of_mac_os_dmg_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSDmgApp/contentVersions",
        of_mac_os_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSLobApp/contentVersions",
        of_managed_android_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedAndroidLobApp/contentVersions",
        of_managed_ios_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedIOSLobApp/contentVersions",
        of_managed_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/contentVersions",
        of_win32_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.win32LobApp/contentVersions",
        of_windows_app_x = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsAppX/contentVersions",
        of_windows_mobile_msi = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsMobileMSI/contentVersions",
        of_windows_universal_app_x = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsUniversalAppX/contentVersions",
    ),
)]
#[graph_resource(
    path = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/contentVersions/$count",
    method = GET,
    also(
        of_mobile_app = "/deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/$count",
        of_android_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.androidLobApp/contentVersions/$count",
        of_ios_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosLobApp/contentVersions/$count",
        of_mac_os_dmg_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSDmgApp/contentVersions/$count",
        of_mac_os_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSLobApp/contentVersions/$count",
        of_managed_android_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedAndroidLobApp/contentVersions/$count",
        of_managed_ios_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedIOSLobApp/contentVersions/$count",
        of_managed_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/contentVersions/$count",
        of_win32_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.win32LobApp/contentVersions/$count",
        of_windows_app_x = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsAppX/contentVersions/$count",
        of_windows_mobile_msi = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsMobileMSI/contentVersions/$count",
        of_windows_universal_app_x = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsUniversalAppX/contentVersions/$count",
    ),
)]
#[graph_resource(
    path = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/contentVersions/{mobileAppContentId}",
    method = [GET, PATCH, DELETE],
    also(
        of_mobile_app = "/deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}",
        of_android_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.androidLobApp/contentVersions/{mobileAppContentId}",
        of_ios_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosLobApp/contentVersions/{mobileAppContentId}",
        of_mac_os_dmg_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSDmgApp/contentVersions/{mobileAppContentId}",
        of_mac_os_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSLobApp/contentVersions/{mobileAppContentId}",
        of_managed_android_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedAndroidLobApp/contentVersions/{mobileAppContentId}",
        of_managed_ios_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedIOSLobApp/contentVersions/{mobileAppContentId}",
        of_managed_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/contentVersions/{mobileAppContentId}",
        of_win32_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.win32LobApp/contentVersions/{mobileAppContentId}",
        of_windows_app_x = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsAppX/contentVersions/{mobileAppContentId}",
        of_windows_mobile_msi = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsMobileMSI/contentVersions/{mobileAppContentId}",
        of_windows_universal_app_x = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsUniversalAppX/contentVersions/{mobileAppContentId}",
    ),
)]
#[graph_resource(permission(
    read = "DeviceManagementApps.Read.All",
    write = "DeviceManagementApps.ReadWrite.All",
))]
pub struct MobileAppContent {
    #[graph(key)]
    pub id: String,
    #[graph(navigation)]
    pub contained_apps: Option<Vec<MobileContainedApp>>,
    #[graph(navigation)]
    pub files: Option<Vec<MobileAppContentFile>>,
}
