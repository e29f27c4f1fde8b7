//! `applePushNotificationCertificate`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_operations, graph_resource};

/// The entity type `applePushNotificationCertificate`.
#[graph_resource(
    path = "/deviceManagement/applePushNotificationCertificate",
    method = [GET, PATCH, DELETE],
    singleton,
)]
#[graph_resource(permission = "DeviceManagementServiceConfig.ReadWrite.All")]
pub struct ApplePushNotificationCertificate {
    #[graph(key)]
    pub id: String,
    pub apple_identifier: Option<String>,
    pub certificate: Option<String>,
    #[graph(read_only)]
    pub certificate_serial_number: Option<String>,
    pub certificate_upload_failure_reason: Option<String>,
    pub certificate_upload_status: Option<String>,
    #[graph(not_null)]
    pub expiration_date_time: Option<DateTimeOffset>,
    #[graph(read_only, not_null)]
    pub last_modified_date_time: Option<DateTimeOffset>,
    pub topic_identifier: Option<String>,
}

#[graph_operations(
    path = "/deviceManagement/applePushNotificationCertificate",
    permission = "DeviceManagementServiceConfig.ReadWrite.All"
)]
impl ApplePushNotificationCertificate {
    /// Calls the function `downloadApplePushNotificationCertificateSigningRequest`.
    #[graph(GET)]
    fn download_apple_push_notification_certificate_signing_request() -> Option<String>;
}
