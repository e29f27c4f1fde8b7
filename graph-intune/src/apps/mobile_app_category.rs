//! `mobileAppCategory`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_resource};

/// A label that sorts apps.
///
/// ```
/// use graph_intune::MobileAppCategory;
///
/// let request = MobileAppCategory::list_of_mobile_app("1a2b").page();
/// assert_eq!(request.path()?, "/deviceAppManagement/mobileApps/1a2b/categories");
/// let all = MobileAppCategory::list().order_by(MobileAppCategory::DISPLAY_NAME.asc()).page();
/// assert_eq!(all.url()?, "/deviceAppManagement/mobileAppCategories?$orderby=displayName");
/// # Ok::<(), graph_intune::graph_core::Error>(())
/// ```
#[doc(alias = "categories")]
#[doc(alias = "mobileAppCategories")]
#[graph_resource(path = "/deviceAppManagement/mobileAppCategories", method = POST)]
#[graph_resource(
    path = "/deviceAppManagement/mobileAppCategories",
    method = GET,
    also(
        of_mobile_app = "/deviceAppManagement/mobileApps/{mobileAppId}/categories",
        of_android_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.androidLobApp/categories",
        of_android_store_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.androidStoreApp/categories",
        of_ios_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosLobApp/categories",
        of_ios_store_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosStoreApp/categories",
        of_ios_vpp_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosVppApp/categories",
        of_mac_os_dmg_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSDmgApp/categories",
        of_mac_os_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSLobApp/categories",
        of_managed_android_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedAndroidLobApp/categories",
        of_managed_ios_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedIOSLobApp/categories",
        of_managed_mobile_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/categories",
        of_microsoft_store_for_business_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.microsoftStoreForBusinessApp/categories",
        of_mobile_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/categories",
        of_win32_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.win32LobApp/categories",
        of_windows_app_x = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsAppX/categories",
        of_windows_mobile_msi = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsMobileMSI/categories",
        of_windows_universal_app_x = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsUniversalAppX/categories",
        of_windows_web_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsWebApp/categories",
    ),
)]
#[graph_resource(
    path = "/deviceAppManagement/mobileAppCategories/$count",
    method = GET,
    also(
        of_mobile_app = "/deviceAppManagement/mobileApps/{mobileAppId}/categories/$count",
        of_android_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.androidLobApp/categories/$count",
        of_android_store_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.androidStoreApp/categories/$count",
        of_ios_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosLobApp/categories/$count",
        of_ios_store_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosStoreApp/categories/$count",
        of_ios_vpp_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosVppApp/categories/$count",
        of_mac_os_dmg_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSDmgApp/categories/$count",
        of_mac_os_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSLobApp/categories/$count",
        of_managed_android_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedAndroidLobApp/categories/$count",
        of_managed_ios_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedIOSLobApp/categories/$count",
        of_managed_mobile_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/categories/$count",
        of_microsoft_store_for_business_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.microsoftStoreForBusinessApp/categories/$count",
        of_mobile_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/categories/$count",
        of_win32_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.win32LobApp/categories/$count",
        of_windows_app_x = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsAppX/categories/$count",
        of_windows_mobile_msi = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsMobileMSI/categories/$count",
        of_windows_universal_app_x = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsUniversalAppX/categories/$count",
        of_windows_web_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsWebApp/categories/$count",
    ),
)]
#[graph_resource(
    path = "/deviceAppManagement/mobileAppCategories/{mobileAppCategoryId}",
    method = [PATCH, DELETE],
)]
#[graph_resource(
    path = "/deviceAppManagement/mobileAppCategories/{mobileAppCategoryId}",
    method = GET,
    also(
        of_mobile_app = "/deviceAppManagement/mobileApps/{mobileAppId}/categories/{mobileAppCategoryId}",
        of_android_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.androidLobApp/categories/{mobileAppCategoryId}",
        of_android_store_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.androidStoreApp/categories/{mobileAppCategoryId}",
        of_ios_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosLobApp/categories/{mobileAppCategoryId}",
        of_ios_store_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosStoreApp/categories/{mobileAppCategoryId}",
        of_ios_vpp_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosVppApp/categories/{mobileAppCategoryId}",
        of_mac_os_dmg_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSDmgApp/categories/{mobileAppCategoryId}",
        of_mac_os_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSLobApp/categories/{mobileAppCategoryId}",
        of_managed_android_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedAndroidLobApp/categories/{mobileAppCategoryId}",
        of_managed_ios_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedIOSLobApp/categories/{mobileAppCategoryId}",
        of_managed_mobile_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/categories/{mobileAppCategoryId}",
        of_microsoft_store_for_business_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.microsoftStoreForBusinessApp/categories/{mobileAppCategoryId}",
        of_mobile_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/categories/{mobileAppCategoryId}",
        of_win32_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.win32LobApp/categories/{mobileAppCategoryId}",
        of_windows_app_x = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsAppX/categories/{mobileAppCategoryId}",
        of_windows_mobile_msi = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsMobileMSI/categories/{mobileAppCategoryId}",
        of_windows_universal_app_x = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsUniversalAppX/categories/{mobileAppCategoryId}",
        of_windows_web_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsWebApp/categories/{mobileAppCategoryId}",
    ),
)]
#[graph_resource(permission(
    read = "DeviceManagementApps.Read.All",
    write = "DeviceManagementApps.ReadWrite.All",
))]
pub struct MobileAppCategory {
    #[graph(key)]
    pub id: String,
    pub display_name: Option<String>,
    #[graph(read_only, not_null)]
    pub last_modified_date_time: Option<DateTimeOffset>,
}
