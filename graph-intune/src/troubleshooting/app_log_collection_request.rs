//! `appLogCollectionRequest`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_complex, graph_enum, graph_operations, graph_resource};

use crate::AppLogUploadState;

/// The entity type `appLogCollectionRequest`.
#[doc(alias = "appLogCollectionRequests")]
#[graph_resource(
    path = "/deviceManagement/mobileAppTroubleshootingEvents/{mobileAppTroubleshootingEventId}/appLogCollectionRequests",
    method = [GET, POST],
)]
#[graph_resource(
    path = "/deviceManagement/mobileAppTroubleshootingEvents/{mobileAppTroubleshootingEventId}/appLogCollectionRequests/$count",
    method = GET,
)]
#[graph_resource(
    path = "/deviceManagement/mobileAppTroubleshootingEvents/{mobileAppTroubleshootingEventId}/appLogCollectionRequests/{appLogCollectionRequestId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementManagedDevices.Read.All",
    write = "DeviceManagementManagedDevices.ReadWrite.All",
))]
pub struct AppLogCollectionRequest {
    #[graph(key)]
    pub id: String,
    pub completed_date_time: Option<DateTimeOffset>,
    pub custom_log_folders: Option<Vec<String>>,
    pub error_message: Option<String>,
    #[graph(not_null)]
    pub status: Option<AppLogUploadState>,
}

#[graph_operations(
    path = "/deviceManagement/mobileAppTroubleshootingEvents/{mobileAppTroubleshootingEventId}/appLogCollectionRequests/{appLogCollectionRequestId}",
    permission = "DeviceManagementManagedDevices.Read.All"
)]
impl AppLogCollectionRequest {
    /// Calls the action `createDownloadUrl`.
    #[graph(POST)]
    fn create_download_url() -> Option<AppLogCollectionDownloadDetails>;
}

/// The complex type `appLogCollectionDownloadDetails`.
#[graph_complex]
pub struct AppLogCollectionDownloadDetails {
    #[graph(not_null)]
    pub app_log_decryption_algorithm: Option<AppLogDecryptionAlgorithm>,
    pub decryption_key: Option<String>,
    pub download_url: Option<String>,
}

/// The enum `appLogDecryptionAlgorithm`.
#[graph_enum]
pub enum AppLogDecryptionAlgorithm {
    Aes256,
    UnknownFutureValue,
}
