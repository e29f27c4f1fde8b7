//! `managedMobileApp`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::graph_resource;

use crate::MobileAppIdentifier;

/// An app that a policy is for.
///
/// ```
/// use graph_intune::{AndroidMobileAppIdentifier, ManagedMobileApp};
///
/// let package_id = Some("com.contoso.mail".into());
/// let mail = AndroidMobileAppIdentifier { package_id, ..Default::default() };
/// let mail = ManagedMobileApp { mobile_app_identifier: Some(mail.into()), ..Default::default() };
/// let request = ManagedMobileApp::create("1a2b", &mail);
/// assert_eq!(request.path()?, "/deviceAppManagement/androidManagedAppProtections/1a2b/apps");
/// # Ok::<(), graph_intune::graph_core::Error>(())
/// ```
#[doc(alias = "apps")]
#[graph_resource(
    path = "/deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/apps",
    method = [GET, POST],
    also(
        of_default_managed_app_protection = "/deviceAppManagement/defaultManagedAppProtections/{defaultManagedAppProtectionId}/apps",
        of_ios_managed_app_protection = "/deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/apps",
        of_targeted_managed_app_configuration_in_managed_app_policies = "/deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.targetedManagedAppConfiguration/apps",
        of_targeted_managed_app_configuration = "/deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/apps",
    ),
)]
#[graph_resource(
    path = "/deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/apps/$count",
    method = GET,
    also(
        of_default_managed_app_protection = "/deviceAppManagement/defaultManagedAppProtections/{defaultManagedAppProtectionId}/apps/$count",
        of_ios_managed_app_protection = "/deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/apps/$count",
        of_targeted_managed_app_configuration_in_managed_app_policies = "/deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.targetedManagedAppConfiguration/apps/$count",
        of_targeted_managed_app_configuration = "/deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/apps/$count",
    ),
)]
#[graph_resource(
    path = "/deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/apps/{managedMobileAppId}",
    method = [GET, PATCH, DELETE],
    also(
        of_default_managed_app_protection = "/deviceAppManagement/defaultManagedAppProtections/{defaultManagedAppProtectionId}/apps/{managedMobileAppId}",
        of_ios_managed_app_protection = "/deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/apps/{managedMobileAppId}",
        of_targeted_managed_app_configuration_in_managed_app_policies = "/deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.targetedManagedAppConfiguration/apps/{managedMobileAppId}",
        of_targeted_managed_app_configuration = "/deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/apps/{managedMobileAppId}",
    ),
)]
#[graph_resource(permission(
    read = "DeviceManagementApps.Read.All",
    write = "DeviceManagementApps.ReadWrite.All",
))]
pub struct ManagedMobileApp {
    #[graph(key)]
    pub id: String,
    pub mobile_app_identifier: Option<MobileAppIdentifier>,
    pub version: Option<String>,
}
