//! `defaultManagedAppProtection`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, Duration, Flags, graph_operations, graph_resource};

use crate::{
    KeyValuePair, ManagedAppClipboardSharingLevel, ManagedAppDataEncryptionType,
    ManagedAppDataStorageLocation, ManagedAppDataTransferLevel, ManagedAppPinCharacterSet,
    ManagedAppPolicyDeploymentSummary, ManagedAppProtection, ManagedBrowserType, ManagedMobileApp,
};

/// The entity type `defaultManagedAppProtection`.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-mam-defaultmanagedappprotection)
#[doc(alias = "defaultManagedAppProtections")]
#[graph_resource(base = ManagedAppProtection)]
#[graph_resource(path = "/deviceAppManagement/defaultManagedAppProtections", method = [GET, POST])]
#[graph_resource(path = "/deviceAppManagement/defaultManagedAppProtections/$count", method = GET)]
#[graph_resource(
    path = "/deviceAppManagement/defaultManagedAppProtections/{defaultManagedAppProtectionId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementApps.Read.All",
    write = "DeviceManagementApps.ReadWrite.All",
))]
pub struct DefaultManagedAppProtection {
    #[graph(not_null)]
    pub app_data_encryption_type: Option<ManagedAppDataEncryptionType>,
    #[graph(not_null)]
    pub custom_settings: Option<Vec<KeyValuePair>>,
    #[graph(not_null)]
    pub deployed_app_count: Option<i32>,
    #[graph(not_null)]
    pub disable_app_encryption_if_device_encryption_is_enabled: Option<bool>,
    #[graph(not_null)]
    pub encrypt_app_data: Option<bool>,
    #[graph(not_null)]
    pub face_id_blocked: Option<bool>,
    pub minimum_required_patch_version: Option<String>,
    pub minimum_required_sdk_version: Option<String>,
    pub minimum_warning_patch_version: Option<String>,
    #[graph(not_null)]
    pub screen_capture_blocked: Option<bool>,
    #[graph(navigation)]
    pub apps: Option<Vec<ManagedMobileApp>>,
    #[graph(navigation)]
    pub deployment_summary: Option<ManagedAppPolicyDeploymentSummary>,
}

#[graph_operations(
    path = "/deviceAppManagement/defaultManagedAppProtections/{defaultManagedAppProtectionId}"
)]
impl DefaultManagedAppProtection {
    /// Calls the action `targetApps`.
    #[graph(POST)]
    fn target_apps(apps: Option<Vec<ManagedMobileApp>>);
}
