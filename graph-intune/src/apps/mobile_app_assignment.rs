//! `mobileAppAssignment`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::graph_resource;

use crate::{DeviceAndAppManagementAssignmentTarget, InstallIntent, MobileAppAssignmentSettings};

/// Whom an app is for, and how it reaches them.
///
/// ```
/// use graph_intune::{GroupAssignmentTarget, InstallIntent, MobileAppAssignment};
///
/// let group = GroupAssignmentTarget { group_id: Some("3c4d".into()), ..Default::default() };
/// let required = MobileAppAssignment {
///     intent: Some(InstallIntent::Required),
///     target: Some(group.into()),
///     ..Default::default()
/// };
/// let request = MobileAppAssignment::create("1a2b", &required);
/// assert_eq!(request.path()?, "/deviceAppManagement/mobileApps/1a2b/assignments");
/// # Ok::<(), graph_intune::graph_core::Error>(())
/// ```
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-apps-mobileappassignment)
#[doc(alias = "assignments")]
#[graph_resource(
    path = "/deviceAppManagement/mobileApps/{mobileAppId}/assignments",
    method = [GET, POST],
    also(
        of_android_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.androidLobApp/assignments",
        of_android_store_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.androidStoreApp/assignments",
        of_ios_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosLobApp/assignments",
        of_ios_store_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosStoreApp/assignments",
        of_ios_vpp_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosVppApp/assignments",
        of_mac_os_dmg_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSDmgApp/assignments",
        of_mac_os_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSLobApp/assignments",
        of_managed_android_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedAndroidLobApp/assignments",
        of_managed_ios_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedIOSLobApp/assignments",
        of_managed_mobile_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/assignments",
        of_microsoft_store_for_business_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.microsoftStoreForBusinessApp/assignments",
        of_mobile_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/assignments",
        of_win32_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.win32LobApp/assignments",
        of_windows_app_x = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsAppX/assignments",
        of_windows_mobile_msi = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsMobileMSI/assignments",
        of_windows_universal_app_x = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsUniversalAppX/assignments",
        of_windows_web_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsWebApp/assignments",
    ),
)]
#[graph_resource(
    path = "/deviceAppManagement/mobileApps/{mobileAppId}/assignments/$count",
    method = GET,
    also(
        of_android_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.androidLobApp/assignments/$count",
        of_android_store_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.androidStoreApp/assignments/$count",
        of_ios_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosLobApp/assignments/$count",
        of_ios_store_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosStoreApp/assignments/$count",
        of_ios_vpp_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosVppApp/assignments/$count",
        of_mac_os_dmg_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSDmgApp/assignments/$count",
        of_mac_os_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSLobApp/assignments/$count",
        of_managed_android_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedAndroidLobApp/assignments/$count",
        of_managed_ios_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedIOSLobApp/assignments/$count",
        of_managed_mobile_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/assignments/$count",
        of_microsoft_store_for_business_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.microsoftStoreForBusinessApp/assignments/$count",
        of_mobile_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/assignments/$count",
        of_win32_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.win32LobApp/assignments/$count",
        of_windows_app_x = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsAppX/assignments/$count",
        of_windows_mobile_msi = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsMobileMSI/assignments/$count",
        of_windows_universal_app_x = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsUniversalAppX/assignments/$count",
        of_windows_web_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsWebApp/assignments/$count",
    ),
)]
#[graph_resource(
    path = "/deviceAppManagement/mobileApps/{mobileAppId}/assignments/{mobileAppAssignmentId}",
    method = [GET, PATCH, DELETE],
    also(
        of_android_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.androidLobApp/assignments/{mobileAppAssignmentId}",
        of_android_store_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.androidStoreApp/assignments/{mobileAppAssignmentId}",
        of_ios_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosLobApp/assignments/{mobileAppAssignmentId}",
        of_ios_store_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosStoreApp/assignments/{mobileAppAssignmentId}",
        of_ios_vpp_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosVppApp/assignments/{mobileAppAssignmentId}",
        of_mac_os_dmg_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSDmgApp/assignments/{mobileAppAssignmentId}",
        of_mac_os_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSLobApp/assignments/{mobileAppAssignmentId}",
        of_managed_android_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedAndroidLobApp/assignments/{mobileAppAssignmentId}",
        of_managed_ios_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedIOSLobApp/assignments/{mobileAppAssignmentId}",
        of_managed_mobile_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/assignments/{mobileAppAssignmentId}",
        of_microsoft_store_for_business_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.microsoftStoreForBusinessApp/assignments/{mobileAppAssignmentId}",
        of_mobile_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/assignments/{mobileAppAssignmentId}",
        of_win32_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.win32LobApp/assignments/{mobileAppAssignmentId}",
        of_windows_app_x = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsAppX/assignments/{mobileAppAssignmentId}",
        of_windows_mobile_msi = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsMobileMSI/assignments/{mobileAppAssignmentId}",
        of_windows_universal_app_x = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsUniversalAppX/assignments/{mobileAppAssignmentId}",
        of_windows_web_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsWebApp/assignments/{mobileAppAssignmentId}",
    ),
)]
#[graph_resource(permission(
    read = "DeviceManagementApps.Read.All",
    write = "DeviceManagementApps.ReadWrite.All",
))]
pub struct MobileAppAssignment {
    #[graph(key)]
    pub id: String,
    #[graph(not_null)]
    pub intent: Option<InstallIntent>,
    pub settings: Option<MobileAppAssignmentSettings>,
    pub target: Option<DeviceAndAppManagementAssignmentTarget>,
}
