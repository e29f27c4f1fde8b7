//! `androidManagedAppProtection`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, Duration, Flags, graph_operations, graph_resource};

use crate::{
    ManagedAppClipboardSharingLevel, ManagedAppDataStorageLocation, ManagedAppDataTransferLevel,
    ManagedAppPinCharacterSet, ManagedAppPolicyDeploymentSummary, ManagedBrowserType,
    ManagedMobileApp, TargetedManagedAppGroupType, TargetedManagedAppPolicyAssignment,
    TargetedManagedAppProtectionBase,
};

/// What Android apps may do with the data of the organization.
///
/// ```
/// use graph_intune::{AndroidManagedAppProtection, AndroidManagedAppProtectionPatch};
///
/// let patch = AndroidManagedAppProtectionPatch::new().pin_required(true).minimum_pin_length(6);
/// let request = AndroidManagedAppProtection::update("1a2b", patch);
/// assert_eq!(request.path()?, "/deviceAppManagement/androidManagedAppProtections/1a2b");
/// # Ok::<(), graph_intune::graph_core::Error>(())
/// ```
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-mam-androidmanagedappprotection)
#[doc(alias = "androidManagedAppProtections")]
#[graph_resource(base = TargetedManagedAppProtectionBase)]
#[graph_resource(path = "/deviceAppManagement/androidManagedAppProtections", method = [GET, POST])]
#[graph_resource(path = "/deviceAppManagement/androidManagedAppProtections/$count", method = GET)]
#[graph_resource(
    path = "/deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementApps.Read.All",
    write = "DeviceManagementApps.ReadWrite.All",
))]
pub struct AndroidManagedAppProtection {
    pub custom_browser_display_name: Option<String>,
    pub custom_browser_package_id: Option<String>,
    #[graph(not_null)]
    pub deployed_app_count: Option<i32>,
    #[graph(not_null)]
    pub disable_app_encryption_if_device_encryption_is_enabled: Option<bool>,
    #[graph(not_null)]
    pub encrypt_app_data: Option<bool>,
    pub minimum_required_patch_version: Option<String>,
    pub minimum_warning_patch_version: Option<String>,
    #[graph(not_null)]
    pub screen_capture_blocked: Option<bool>,
    #[graph(navigation)]
    pub apps: Option<Vec<ManagedMobileApp>>,
    #[graph(navigation)]
    pub deployment_summary: Option<ManagedAppPolicyDeploymentSummary>,
}

#[graph_operations(
    path = "/deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}"
)]
impl AndroidManagedAppProtection {
    /// Replaces the assignments.
    #[graph(POST)]
    fn assign(assignments: Option<Vec<TargetedManagedAppPolicyAssignment>>);

    /// Replaces the apps that the policy is for.
    #[graph(POST)]
    fn target_apps(
        apps: Option<Vec<ManagedMobileApp>>,
        app_group_type: Option<TargetedManagedAppGroupType>,
    );
}
