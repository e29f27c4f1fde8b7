//! `mobileAppContentFile`.

use graph_core::{
    Binary, DateTimeOffset, graph_complex, graph_enum, graph_operations, graph_resource,
};

/// An encrypted file of a version of an app's content.
///
/// Created empty, it gets an address to upload to, and is committed when the content is there.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-apps-mobileappcontentfile)
///
/// ```
/// use graph_intune::{FileEncryptionInfo, MobileAppContentFile, MobileAppContentFileCommit};
///
/// let encryption = FileEncryptionInfo { mac: Some(vec![1, 2, 3].into()), ..Default::default() };
/// let committed = MobileAppContentFileCommit::new().file_encryption_info(encryption);
/// let request = MobileAppContentFile::commit("app", "1", "file", committed);
/// # Ok::<(), graph_intune::graph_core::Error>(())
/// ```
#[graph_resource(
    path = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/contentVersions/{mobileAppContentId}/files",
    method = [GET, POST],
    also(
        of_managed_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/contentVersions/{mobileAppContentId}/files",
    ),
)]
#[graph_resource(
    path = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}",
    method = [GET, PATCH, DELETE],
    also(
        of_managed_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}",
    ),
)]
#[graph_resource(permission(
    read = "DeviceManagementApps.Read.All",
    write = "DeviceManagementApps.ReadWrite.All"
))]
pub struct MobileAppContentFile {
    #[graph(key)]
    pub id: String,
    pub azure_storage_uri: Option<String>,
    #[graph(not_null)]
    pub is_committed: Option<bool>,
    #[graph(read_only, not_null)]
    pub created_date_time: Option<DateTimeOffset>,
    pub name: Option<String>,
    #[graph(not_null)]
    pub size: Option<i64>,
    #[graph(not_null)]
    pub size_encrypted: Option<i64>,
    pub azure_storage_uri_expiration_date_time: Option<DateTimeOffset>,
    pub manifest: Option<Binary>,
    #[graph(not_null)]
    pub upload_state: Option<MobileAppContentFileUploadState>,
    #[graph(not_null)]
    pub is_dependency: Option<bool>,
}

#[graph_operations(
    path = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}",
    also(
        of_managed_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/contentVersions/{mobileAppContentId}/files/{mobileAppContentFileId}",
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

/// How far the upload of a file is.
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

/// How an uploaded file is encrypted.
#[graph_complex]
pub struct FileEncryptionInfo {
    pub encryption_key: Option<Binary>,
    pub initialization_vector: Option<Binary>,
    pub mac: Option<Binary>,
    pub mac_key: Option<Binary>,
    pub profile_identifier: Option<String>,
    pub file_digest: Option<Binary>,
    pub file_digest_algorithm: Option<String>,
}
