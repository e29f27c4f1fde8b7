//! `managedAppPolicy`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_hierarchy, graph_operations, graph_resource};

use crate::{
    AndroidManagedAppProtection, DefaultManagedAppProtection, IosManagedAppProtection,
    ManagedAppConfiguration, ManagedAppProtection, ManagedMobileApp,
    MdmWindowsInformationProtectionPolicy, TargetedManagedAppConfiguration,
    TargetedManagedAppPolicyAssignment, TargetedManagedAppProtectionBase,
    WindowsInformationProtectionBase, WindowsInformationProtectionPolicy,
};

/// What every [`ManagedAppPolicy`] has.
#[graph_resource(base, abstract)]
pub struct ManagedAppPolicyBase {
    #[graph(key)]
    pub id: String,
    #[graph(read_only, not_null)]
    pub created_date_time: Option<DateTimeOffset>,
    pub description: Option<String>,
    #[graph(not_null)]
    pub display_name: Option<String>,
    #[graph(read_only, not_null)]
    pub last_modified_date_time: Option<DateTimeOffset>,
    pub version: Option<String>,
}

/// How apps treat the data of the organization.
///
/// ```
/// use graph_intune::{
///     AndroidMobileAppIdentifier, ManagedAppPolicy, ManagedAppPolicyTargetApps, ManagedMobileApp,
/// };
///
/// let package_id = Some("com.contoso.mail".into());
/// let mail = AndroidMobileAppIdentifier { package_id, ..Default::default() };
/// let mail = ManagedMobileApp { mobile_app_identifier: Some(mail.into()), ..Default::default() };
/// let apps = ManagedAppPolicyTargetApps::new().apps([mail]);
/// let request = ManagedAppPolicy::target_apps("1a2b", apps);
/// assert_eq!(request.path()?, "/deviceAppManagement/managedAppPolicies/1a2b/targetApps");
/// # Ok::<(), graph_intune::graph_core::Error>(())
/// ```
#[doc(alias = "appliedPolicies")]
#[doc(alias = "intendedPolicies")]
#[doc(alias = "managedAppPolicies")]
#[graph_hierarchy(base = ManagedAppPolicyBase)]
#[graph_resource(
    path = "/deviceAppManagement/managedAppPolicies",
    method = [GET, POST],
    also(
        of_managed_app_registration = "/deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/appliedPolicies",
        intended_policies_of_managed_app_registration = "/deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/intendedPolicies",
    ),
)]
#[graph_resource(
    path = "/deviceAppManagement/managedAppPolicies/$count",
    method = GET,
    also(
        of_managed_app_registration = "/deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/appliedPolicies/$count",
        intended_policies_of_managed_app_registration = "/deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/intendedPolicies/$count",
    ),
)]
#[graph_resource(
    path = "/deviceAppManagement/managedAppPolicies/{managedAppPolicyId}",
    method = [GET, PATCH, DELETE],
    also(
        of_managed_app_registration = "/deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/appliedPolicies/{managedAppPolicyId}",
        intended_policies_of_managed_app_registration = "/deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/intendedPolicies/{managedAppPolicyId}",
    ),
)]
#[graph_resource(permission(read = "DeviceManagementApps.Read.All"))]
pub enum ManagedAppPolicy {
    AndroidManagedAppProtection(AndroidManagedAppProtection),
    DefaultManagedAppProtection(DefaultManagedAppProtection),
    IosManagedAppProtection(IosManagedAppProtection),
    ManagedAppConfiguration(ManagedAppConfiguration),
    ManagedAppProtection(ManagedAppProtection),
    MdmWindowsInformationProtectionPolicy(MdmWindowsInformationProtectionPolicy),
    TargetedManagedAppConfiguration(TargetedManagedAppConfiguration),
    TargetedManagedAppProtection(TargetedManagedAppProtectionBase),
    WindowsInformationProtection(WindowsInformationProtectionBase),
    WindowsInformationProtectionPolicy(WindowsInformationProtectionPolicy),
}

#[graph_operations(
    path = "/deviceAppManagement/managedAppPolicies/{managedAppPolicyId}",
    also(
        intended_policies_of_managed_app_registration = "/deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/intendedPolicies/{managedAppPolicyId}",
        of_managed_app_registration = "/deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/appliedPolicies/{managedAppPolicyId}",
    ),
    permission = "DeviceManagementApps.ReadWrite.All"
)]
impl ManagedAppPolicy {
    /// Replaces the apps that the policy is for.
    #[graph(POST)]
    fn target_apps(apps: Option<Vec<ManagedMobileApp>>);

    /// Calls the action `assign`.
    #[graph(POST)]
    fn assign(assignments: Option<Vec<TargetedManagedAppPolicyAssignment>>);
}
