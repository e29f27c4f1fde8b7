//! `deviceLogCollectionResponse`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, Guid, graph_operations, graph_resource};

use crate::AppLogUploadState;

/// The entity type `deviceLogCollectionResponse`.
#[doc(alias = "logCollectionRequests")]
#[graph_resource(
    path = "/deviceManagement/managedDevices/{managedDeviceId}/logCollectionRequests",
    method = [GET, POST],
    also(
        for_detected_app = "/deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/logCollectionRequests",
        for_user = "/users/{userId}/managedDevices/{managedDeviceId}/logCollectionRequests",
    ),
)]
#[graph_resource(
    path = "/deviceManagement/managedDevices/{managedDeviceId}/logCollectionRequests/$count",
    method = GET,
    also(
        for_detected_app = "/deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/logCollectionRequests/$count",
        for_user = "/users/{userId}/managedDevices/{managedDeviceId}/logCollectionRequests/$count",
    ),
)]
#[graph_resource(
    path = "/deviceManagement/managedDevices/{managedDeviceId}/logCollectionRequests/{deviceLogCollectionResponseId}",
    method = [GET, PATCH, DELETE],
    also(
        for_detected_app = "/deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/logCollectionRequests/{deviceLogCollectionResponseId}",
        for_user = "/users/{userId}/managedDevices/{managedDeviceId}/logCollectionRequests/{deviceLogCollectionResponseId}",
    ),
)]
pub struct DeviceLogCollectionResponse {
    #[graph(key)]
    pub id: String,
    pub enrolled_by_user: Option<String>,
    #[graph(name = "expirationDateTimeUTC")]
    pub expiration_date_time_utc: Option<DateTimeOffset>,
    pub initiated_by_user_principal_name: Option<String>,
    #[graph(not_null)]
    pub managed_device_id: Option<Guid>,
    #[graph(name = "receivedDateTimeUTC")]
    pub received_date_time_utc: Option<DateTimeOffset>,
    #[graph(name = "requestedDateTimeUTC")]
    pub requested_date_time_utc: Option<DateTimeOffset>,
    #[graph(name = "sizeInKB", not_null)]
    pub size_in_kb: Option<f64>,
    #[graph(not_null)]
    pub status: Option<AppLogUploadState>,
}

#[graph_operations(
    path = "/deviceManagement/managedDevices/{managedDeviceId}/logCollectionRequests/{deviceLogCollectionResponseId}",
    also(
        for_detected_app = "/deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/logCollectionRequests/{deviceLogCollectionResponseId}",
        for_user = "/users/{userId}/managedDevices/{managedDeviceId}/logCollectionRequests/{deviceLogCollectionResponseId}",
    )
)]
impl DeviceLogCollectionResponse {
    /// Calls the action `createDownloadUrl`.
    #[graph(POST)]
    fn create_download_url() -> Option<String>;
}
