//! `mobileContainedApp`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{graph_hierarchy, graph_resource};

use crate::WindowsUniversalAppXContainedApp;

/// What every [`MobileContainedApp`] has.
#[graph_resource(base, abstract)]
pub struct MobileContainedAppBase {
    #[graph(key)]
    pub id: String,
}

/// The entity type `mobileContainedApp`.
#[doc(alias = "committedContainedApps")]
#[doc(alias = "containedApps")]
#[graph_hierarchy(base = MobileContainedAppBase)]
#[graph_resource(
    path = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsUniversalAppX/committedContainedApps",
    method = [GET, POST],
    also(
        of_mobile_app_content_of_mobile_app = "/deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/containedApps",
        of_mobile_app_content_of_android_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.androidLobApp/contentVersions/{mobileAppContentId}/containedApps",
        of_mobile_app_content_of_ios_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosLobApp/contentVersions/{mobileAppContentId}/containedApps",
        of_mobile_app_content_of_mac_os_dmg_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSDmgApp/contentVersions/{mobileAppContentId}/containedApps",
        of_mobile_app_content_of_mac_os_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSLobApp/contentVersions/{mobileAppContentId}/containedApps",
        of_mobile_app_content_of_managed_android_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedAndroidLobApp/contentVersions/{mobileAppContentId}/containedApps",
        of_mobile_app_content_of_managed_ios_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedIOSLobApp/contentVersions/{mobileAppContentId}/containedApps",
        of_mobile_app_content_of_managed_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/contentVersions/{mobileAppContentId}/containedApps",
        of_mobile_app_content = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/contentVersions/{mobileAppContentId}/containedApps",
        of_mobile_app_content_of_win32_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.win32LobApp/contentVersions/{mobileAppContentId}/containedApps",
        of_mobile_app_content_of_windows_app_x = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsAppX/contentVersions/{mobileAppContentId}/containedApps",
        of_mobile_app_content_of_windows_mobile_msi = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsMobileMSI/contentVersions/{mobileAppContentId}/containedApps",
        of_mobile_app_content_of_windows_universal_app_x = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsUniversalAppX/contentVersions/{mobileAppContentId}/containedApps",
    ),
)]
#[graph_resource(
    path = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsUniversalAppX/committedContainedApps/$count",
    method = GET,
    also(
        of_mobile_app_content_of_mobile_app = "/deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/containedApps/$count",
        of_mobile_app_content_of_android_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.androidLobApp/contentVersions/{mobileAppContentId}/containedApps/$count",
        of_mobile_app_content_of_ios_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosLobApp/contentVersions/{mobileAppContentId}/containedApps/$count",
        of_mobile_app_content_of_mac_os_dmg_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSDmgApp/contentVersions/{mobileAppContentId}/containedApps/$count",
        of_mobile_app_content_of_mac_os_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSLobApp/contentVersions/{mobileAppContentId}/containedApps/$count",
        of_mobile_app_content_of_managed_android_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedAndroidLobApp/contentVersions/{mobileAppContentId}/containedApps/$count",
        of_mobile_app_content_of_managed_ios_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedIOSLobApp/contentVersions/{mobileAppContentId}/containedApps/$count",
        of_mobile_app_content_of_managed_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/contentVersions/{mobileAppContentId}/containedApps/$count",
        of_mobile_app_content = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/contentVersions/{mobileAppContentId}/containedApps/$count",
        of_mobile_app_content_of_win32_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.win32LobApp/contentVersions/{mobileAppContentId}/containedApps/$count",
        of_mobile_app_content_of_windows_app_x = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsAppX/contentVersions/{mobileAppContentId}/containedApps/$count",
        of_mobile_app_content_of_windows_mobile_msi = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsMobileMSI/contentVersions/{mobileAppContentId}/containedApps/$count",
        of_mobile_app_content_of_windows_universal_app_x = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsUniversalAppX/contentVersions/{mobileAppContentId}/containedApps/$count",
    ),
)]
#[graph_resource(
    path = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsUniversalAppX/committedContainedApps/{mobileContainedAppId}",
    method = [GET, PATCH, DELETE],
    also(
        of_mobile_app_content_of_mobile_app = "/deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/containedApps/{mobileContainedAppId}",
        of_mobile_app_content_of_android_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.androidLobApp/contentVersions/{mobileAppContentId}/containedApps/{mobileContainedAppId}",
        of_mobile_app_content_of_ios_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosLobApp/contentVersions/{mobileAppContentId}/containedApps/{mobileContainedAppId}",
        of_mobile_app_content_of_mac_os_dmg_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSDmgApp/contentVersions/{mobileAppContentId}/containedApps/{mobileContainedAppId}",
        of_mobile_app_content_of_mac_os_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSLobApp/contentVersions/{mobileAppContentId}/containedApps/{mobileContainedAppId}",
        of_mobile_app_content_of_managed_android_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedAndroidLobApp/contentVersions/{mobileAppContentId}/containedApps/{mobileContainedAppId}",
        of_mobile_app_content_of_managed_ios_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedIOSLobApp/contentVersions/{mobileAppContentId}/containedApps/{mobileContainedAppId}",
        of_mobile_app_content_of_managed_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/contentVersions/{mobileAppContentId}/containedApps/{mobileContainedAppId}",
        of_mobile_app_content = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/contentVersions/{mobileAppContentId}/containedApps/{mobileContainedAppId}",
        of_mobile_app_content_of_win32_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.win32LobApp/contentVersions/{mobileAppContentId}/containedApps/{mobileContainedAppId}",
        of_mobile_app_content_of_windows_app_x = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsAppX/contentVersions/{mobileAppContentId}/containedApps/{mobileContainedAppId}",
        of_mobile_app_content_of_windows_mobile_msi = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsMobileMSI/contentVersions/{mobileAppContentId}/containedApps/{mobileContainedAppId}",
        of_mobile_app_content_of_windows_universal_app_x = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsUniversalAppX/contentVersions/{mobileAppContentId}/containedApps/{mobileContainedAppId}",
    ),
)]
#[graph_resource(permission(
    read = "DeviceManagementApps.Read.All",
    write = "DeviceManagementApps.ReadWrite.All",
))]
pub enum MobileContainedApp {
    WindowsUniversalAppX(WindowsUniversalAppXContainedApp),
}
