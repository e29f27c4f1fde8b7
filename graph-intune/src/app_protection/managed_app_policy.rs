//! `managedAppPolicy`: the base, and the hierarchy.

use graph_core::{DateTimeOffset, graph_hierarchy, graph_operations, graph_resource};

use super::{
    AndroidManagedAppProtection, ManagedAppProtection, ManagedMobileApp,
    TargetedManagedAppProtection,
};

/// What every [`ManagedAppPolicy`] has.
#[graph_resource(base)]
pub struct ManagedAppPolicyBase {
    #[graph(key)]
    pub id: String,
    #[graph(not_null)]
    pub display_name: Option<String>,
    pub description: Option<String>,
    #[graph(read_only, not_null)]
    pub created_date_time: Option<DateTimeOffset>,
    #[graph(read_only, not_null)]
    pub last_modified_date_time: Option<DateTimeOffset>,
    #[graph(read_only)]
    pub version: Option<String>,
}

/// How apps treat the data of the organization.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-mam-managedapppolicy)
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
#[graph_hierarchy(base = ManagedAppPolicyBase)]
#[graph_resource(path = "/deviceAppManagement/managedAppPolicies", method = [GET, POST])]
#[graph_resource(path = "/deviceAppManagement/managedAppPolicies/$count", method = GET)]
#[graph_resource(
    path = "/deviceAppManagement/managedAppPolicies/{managedAppPolicyId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementApps.Read.All",
    write = "DeviceManagementApps.ReadWrite.All"
))]
pub enum ManagedAppPolicy {
    ManagedAppProtection(ManagedAppProtection),
    TargetedManagedAppProtection(TargetedManagedAppProtection),
    AndroidManagedAppProtection(AndroidManagedAppProtection),
}

#[graph_operations(
    path = "/deviceAppManagement/managedAppPolicies/{managedAppPolicyId}",
    permission = "DeviceManagementApps.ReadWrite.All"
)]
impl ManagedAppPolicy {
    /// Replaces the apps that the policy is for.
    #[graph(POST)]
    fn target_apps(apps: Option<Vec<ManagedMobileApp>>);
}
