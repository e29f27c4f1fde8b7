//! `mobileAppContentFile`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{
    Binary, DateTimeOffset, graph_complex, graph_enum, graph_operations, graph_resource,
};

/// An encrypted file of a version of an app's content.
///
/// Created empty, it gets an address to upload to, and is committed when the content is there.
///
/// ```
/// use graph_intune::{FileEncryptionInfo, MobileAppContentFile, MobileAppContentFileCommit};
///
/// let encryption = FileEncryptionInfo { mac: Some(vec![1, 2, 3].into()), ..Default::default() };
/// let committed = MobileAppContentFileCommit::new().file_encryption_info(encryption);
/// let request = MobileAppContentFile::commit("app", "1", "file", committed);
/// # Ok::<(), graph_intune::graph_core::Error>(())
/// ```
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-apps-mobileappcontentfile)
#[doc(alias = "files")]
#[graph_resource(
    path = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/contentVersions/{mobileAppContentId}/files",
    method = [GET, POST],
    also(
        of_mobile_app = "/deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/files",
        of_android_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.androidLobApp/contentVersions/{mobileAppContentId}/files",
        of_ios_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosLobApp/contentVersions/{mobileAppContentId}/files",
        of_mac_os_dmg_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSDmgApp/contentVersions/{mobileAppContentId}/files",
        of_mac_os_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSLobApp/contentVersions/{mobileAppContentId}/files",
        of_managed_android_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedAndroidLobApp/contentVersions/{mobileAppContentId}/files",
        of_managed_ios_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedIOSLobApp/contentVersions/{mobileAppContentId}/files",
        of_managed_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/contentVersions/{mobileAppContentId}/files",
        of_win32_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.win32LobApp/contentVersions/{mobileAppContentId}/files",
        of_windows_app_x = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsAppX/contentVersions/{mobileAppContentId}/files",
        of_windows_mobile_msi = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsMobileMSI/contentVersions/{mobileAppContentId}/files",
        of_windows_universal_app_x = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsUniversalAppX/contentVersions/{mobileAppContentId}/files",
    ),
)]
#[graph_resource(
    path = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/contentVersions/{mobileAppContentId}/files/$count",
    method = GET,
    also(
        of_mobile_app = "/deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/files/$count",
        of_android_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.androidLobApp/contentVersions/{mobileAppContentId}/files/$count",
        of_ios_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosLobApp/contentVersions/{mobileAppContentId}/files/$count",
        of_mac_os_dmg_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSDmgApp/contentVersions/{mobileAppContentId}/files/$count",
        of_mac_os_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSLobApp/contentVersions/{mobileAppContentId}/files/$count",
        of_managed_android_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedAndroidLobApp/contentVersions/{mobileAppContentId}/files/$count",
        of_managed_ios_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedIOSLobApp/contentVersions/{mobileAppContentId}/files/$count",
        of_managed_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/contentVersions/{mobileAppContentId}/files/$count",
        of_win32_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.win32LobApp/contentVersions/{mobileAppContentId}/files/$count",
        of_windows_app_x = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsAppX/contentVersions/{mobileAppContentId}/files/$count",
        of_windows_mobile_msi = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsMobileMSI/contentVersions/{mobileAppContentId}/files/$count",
        of_windows_universal_app_x = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsUniversalAppX/contentVersions/{mobileAppContentId}/files/$count",
    ),
)]
#[graph_resource(
    path = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}",
    method = [GET, PATCH, DELETE],
    also(
        of_mobile_app = "/deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}",
        of_android_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.androidLobApp/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}",
        of_ios_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosLobApp/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}",
        of_mac_os_dmg_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSDmgApp/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}",
        of_mac_os_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSLobApp/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}",
        of_managed_android_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedAndroidLobApp/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}",
        of_managed_ios_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedIOSLobApp/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}",
        of_managed_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}",
        of_win32_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.win32LobApp/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}",
        of_windows_app_x = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsAppX/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}",
        of_windows_mobile_msi = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsMobileMSI/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}",
        of_windows_universal_app_x = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsUniversalAppX/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}",
    ),
)]
#[graph_resource(permission(
    read = "DeviceManagementApps.Read.All",
    write = "DeviceManagementApps.ReadWrite.All",
))]
pub struct MobileAppContentFile {
    #[graph(key)]
    pub id: String,
    #[graph(read_only)]
    pub azure_storage_uri: Option<String>,
    #[graph(read_only)]
    pub azure_storage_uri_expiration_date_time: Option<DateTimeOffset>,
    #[graph(read_only, not_null)]
    pub created_date_time: Option<DateTimeOffset>,
    #[graph(read_only, not_null)]
    pub is_committed: Option<bool>,
    #[graph(not_null)]
    pub is_dependency: Option<bool>,
    pub manifest: Option<Binary>,
    pub name: Option<String>,
    #[graph(not_null)]
    pub size: Option<i64>,
    #[graph(not_null)]
    pub size_encrypted: Option<i64>,
    #[graph(read_only, not_null)]
    pub upload_state: Option<MobileAppContentFileUploadState>,
}

#[graph_operations(
    path = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}",
    also(
        of_android_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.androidLobApp/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}",
        of_ios_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosLobApp/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}",
        of_mac_os_dmg_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSDmgApp/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}",
        of_mac_os_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSLobApp/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}",
        of_managed_android_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedAndroidLobApp/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}",
        of_managed_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}",
        of_managed_ios_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedIOSLobApp/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}",
        of_mobile_app = "/deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}",
        of_win32_lob_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.win32LobApp/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}",
        of_windows_app_x = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsAppX/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}",
        of_windows_mobile_msi = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsMobileMSI/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}",
        of_windows_universal_app_x = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsUniversalAppX/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}",
    ),
    permission = "DeviceManagementApps.ReadWrite.All"
)]
impl MobileAppContentFile {
    /// Says that the content is uploaded, and how it is encrypted.
    #[graph(POST)]
    fn commit(file_encryption_info: Option<FileEncryptionInfo>);

    /// Asks for a new address to upload to.
    #[graph(POST)]
    fn renew_upload();
}

/// How an uploaded file is encrypted.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-apps-fileencryptioninfo)
#[graph_complex]
pub struct FileEncryptionInfo {
    pub encryption_key: Option<Binary>,
    pub file_digest: Option<Binary>,
    pub file_digest_algorithm: Option<String>,
    pub initialization_vector: Option<Binary>,
    pub mac: Option<Binary>,
    pub mac_key: Option<Binary>,
    pub profile_identifier: Option<String>,
}

/// How far the upload of a file is.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-apps-mobileappcontentfileuploadstate)
#[graph_enum]
pub enum MobileAppContentFileUploadState {
    Success,
    TransientError,
    Error,
    Unknown,
    AzureStorageUriRequestSuccess,
    AzureStorageUriRequestPending,
    AzureStorageUriRequestFailed,
    AzureStorageUriRequestTimedOut,
    AzureStorageUriRenewalSuccess,
    AzureStorageUriRenewalPending,
    AzureStorageUriRenewalFailed,
    AzureStorageUriRenewalTimedOut,
    CommitFileSuccess,
    CommitFilePending,
    CommitFileFailed,
    CommitFileTimedOut,
}
