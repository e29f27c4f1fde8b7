//! `targetedManagedAppProtection`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{
    DateTimeOffset, Duration, Flags, graph_hierarchy, graph_operations, graph_resource,
};

use crate::{
    AndroidManagedAppProtection, IosManagedAppProtection, ManagedAppClipboardSharingLevel,
    ManagedAppDataStorageLocation, ManagedAppDataTransferLevel, ManagedAppPinCharacterSet,
    ManagedAppProtection, ManagedBrowserType, ManagedMobileApp, TargetedManagedAppGroupType,
    TargetedManagedAppPolicyAssignment,
};

/// What every [`TargetedManagedAppProtection`] has.
#[graph_resource(base = ManagedAppProtection)]
#[graph_resource(base, abstract)]
pub struct TargetedManagedAppProtectionBase {
    #[graph(not_null)]
    pub is_assigned: Option<bool>,
    #[graph(navigation)]
    pub assignments: Option<Vec<TargetedManagedAppPolicyAssignment>>,
}

/// What apps may do with the data of the organization, for some groups.
///
/// [One of `ManagedAppPolicy`](crate::ManagedAppPolicy), whose functions create, update and delete it.
#[graph_hierarchy(base = TargetedManagedAppProtectionBase)]
#[graph_resource(
    path = "/deviceAppManagement/managedAppPolicies/microsoft.graph.targetedManagedAppProtection",
    method = GET,
)]
#[graph_resource(
    path = "/deviceAppManagement/managedAppPolicies/microsoft.graph.targetedManagedAppProtection/$count",
    method = GET,
)]
#[graph_resource(
    path = "/deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.targetedManagedAppProtection",
    method = GET,
    singleton,
)]
#[graph_resource(permission(read = "DeviceManagementApps.Read.All"))]
pub enum TargetedManagedAppProtection {
    Android(AndroidManagedAppProtection),
    Ios(IosManagedAppProtection),
}

#[graph_operations(
    path = "/deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.targetedManagedAppProtection",
    permission = "DeviceManagementApps.ReadWrite.All"
)]
impl TargetedManagedAppProtection {
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
