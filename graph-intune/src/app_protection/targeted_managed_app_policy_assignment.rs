//! `targetedManagedAppPolicyAssignment`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::graph_resource;

use crate::DeviceAndAppManagementAssignmentTarget;

/// Whom an app policy is for.
///
/// ```
/// use graph_intune::{GroupAssignmentTarget, TargetedManagedAppPolicyAssignment};
///
/// let group = GroupAssignmentTarget { group_id: Some("3c4d".into()), ..Default::default() };
/// let request = TargetedManagedAppPolicyAssignment::create(
///     "1a2b",
///     &TargetedManagedAppPolicyAssignment { target: Some(group.into()), ..Default::default() },
/// );
/// assert_eq!(
///     request.path()?,
///     "/deviceAppManagement/targetedManagedAppConfigurations/1a2b/assignments"
/// );
/// # Ok::<(), graph_intune::graph_core::Error>(())
/// ```
#[doc(alias = "assignments")]
#[graph_resource(
    path = "/deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/assignments",
    method = [GET, POST],
    also(
        of_android_managed_app_protection = "/deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/assignments",
        of_ios_managed_app_protection = "/deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/assignments",
        in_managed_app_policies = "/deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.targetedManagedAppConfiguration/assignments",
        of_targeted_managed_app_protection = "/deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.targetedManagedAppProtection/assignments",
        of_windows_information_protection = "/deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.windowsInformationProtection/assignments",
        of_mdm_windows_information_protection_policy = "/deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/assignments",
        of_windows_information_protection_policy = "/deviceAppManagement/windowsInformationProtectionPolicies/{windowsInformationProtectionPolicyId}/assignments",
    ),
)]
#[graph_resource(
    path = "/deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/assignments/$count",
    method = GET,
    also(
        of_android_managed_app_protection = "/deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/assignments/$count",
        of_ios_managed_app_protection = "/deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/assignments/$count",
        in_managed_app_policies = "/deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.targetedManagedAppConfiguration/assignments/$count",
        of_targeted_managed_app_protection = "/deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.targetedManagedAppProtection/assignments/$count",
        of_windows_information_protection = "/deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.windowsInformationProtection/assignments/$count",
        of_mdm_windows_information_protection_policy = "/deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/assignments/$count",
        of_windows_information_protection_policy = "/deviceAppManagement/windowsInformationProtectionPolicies/{windowsInformationProtectionPolicyId}/assignments/$count",
    ),
)]
#[graph_resource(
    path = "/deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/assignments/{targetedManagedAppPolicyAssignmentId}",
    method = [GET, PATCH, DELETE],
    also(
        of_android_managed_app_protection = "/deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/assignments/{targetedManagedAppPolicyAssignmentId}",
        of_ios_managed_app_protection = "/deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/assignments/{targetedManagedAppPolicyAssignmentId}",
        in_managed_app_policies = "/deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.targetedManagedAppConfiguration/assignments/{targetedManagedAppPolicyAssignmentId}",
        of_targeted_managed_app_protection = "/deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.targetedManagedAppProtection/assignments/{targetedManagedAppPolicyAssignmentId}",
        of_windows_information_protection = "/deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.windowsInformationProtection/assignments/{targetedManagedAppPolicyAssignmentId}",
        of_mdm_windows_information_protection_policy = "/deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/assignments/{targetedManagedAppPolicyAssignmentId}",
        of_windows_information_protection_policy = "/deviceAppManagement/windowsInformationProtectionPolicies/{windowsInformationProtectionPolicyId}/assignments/{targetedManagedAppPolicyAssignmentId}",
    ),
)]
#[graph_resource(permission(
    read = "DeviceManagementApps.Read.All",
    write = "DeviceManagementApps.ReadWrite.All",
))]
pub struct TargetedManagedAppPolicyAssignment {
    #[graph(key)]
    pub id: String,
    pub target: Option<DeviceAndAppManagementAssignmentTarget>,
}
