//! `iosManagedAppProtection`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, Duration, Flags, graph_operations, graph_resource};

use crate::{
    ManagedAppClipboardSharingLevel, ManagedAppDataEncryptionType, ManagedAppDataStorageLocation,
    ManagedAppDataTransferLevel, ManagedAppPinCharacterSet, ManagedAppPolicyDeploymentSummary,
    ManagedBrowserType, ManagedMobileApp, TargetedManagedAppGroupType,
    TargetedManagedAppPolicyAssignment, TargetedManagedAppProtectionBase,
};

/// The entity type `iosManagedAppProtection`.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-mam-iosmanagedappprotection)
#[doc(alias = "iosManagedAppProtections")]
#[graph_resource(base = TargetedManagedAppProtectionBase)]
#[graph_resource(path = "/deviceAppManagement/iosManagedAppProtections", method = [GET, POST])]
#[graph_resource(path = "/deviceAppManagement/iosManagedAppProtections/$count", method = GET)]
#[graph_resource(
    path = "/deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementApps.Read.All",
    write = "DeviceManagementApps.ReadWrite.All",
))]
pub struct IosManagedAppProtection {
    #[graph(not_null)]
    pub app_data_encryption_type: Option<ManagedAppDataEncryptionType>,
    pub custom_browser_protocol: Option<String>,
    #[graph(not_null)]
    pub deployed_app_count: Option<i32>,
    #[graph(not_null)]
    pub face_id_blocked: Option<bool>,
    pub minimum_required_sdk_version: Option<String>,
    #[graph(navigation)]
    pub apps: Option<Vec<ManagedMobileApp>>,
    #[graph(navigation)]
    pub deployment_summary: Option<ManagedAppPolicyDeploymentSummary>,
}

#[graph_operations(
    path = "/deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}"
)]
impl IosManagedAppProtection {
    /// Calls the action `assign`.
    #[graph(POST)]
    fn assign(assignments: Option<Vec<TargetedManagedAppPolicyAssignment>>);

    /// Calls the action `targetApps`.
    #[graph(POST)]
    fn target_apps(
        apps: Option<Vec<ManagedMobileApp>>,
        app_group_type: Option<TargetedManagedAppGroupType>,
    );
}
