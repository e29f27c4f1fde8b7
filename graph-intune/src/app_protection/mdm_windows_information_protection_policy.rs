//! `mdmWindowsInformationProtectionPolicy`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, Guid, graph_operations, graph_resource};

use crate::{
    ManagedMobileApp, TargetedManagedAppPolicyAssignment, WindowsInformationProtectionApp,
    WindowsInformationProtectionAppLockerFile, WindowsInformationProtectionBase,
    WindowsInformationProtectionDataRecoveryCertificate,
    WindowsInformationProtectionEnforcementLevel, WindowsInformationProtectionIPRangeCollection,
    WindowsInformationProtectionProxiedDomainCollection,
    WindowsInformationProtectionResourceCollection,
};

/// The entity type `mdmWindowsInformationProtectionPolicy`.
#[doc(alias = "mdmWindowsInformationProtectionPolicies")]
#[graph_resource(base = WindowsInformationProtectionBase)]
#[graph_resource(
    path = "/deviceAppManagement/mdmWindowsInformationProtectionPolicies",
    method = [GET, POST],
)]
#[graph_resource(
    path = "/deviceAppManagement/mdmWindowsInformationProtectionPolicies/$count",
    method = GET,
)]
#[graph_resource(
    path = "/deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementApps.Read.All",
    write = "DeviceManagementApps.ReadWrite.All",
))]
pub struct MdmWindowsInformationProtectionPolicy {}

#[graph_operations(
    path = "/deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}"
)]
impl MdmWindowsInformationProtectionPolicy {
    /// Calls the action `assign`.
    #[graph(POST)]
    fn assign(assignments: Option<Vec<TargetedManagedAppPolicyAssignment>>);

    /// Calls the action `targetApps`.
    #[graph(POST)]
    fn target_apps(apps: Option<Vec<ManagedMobileApp>>);
}
