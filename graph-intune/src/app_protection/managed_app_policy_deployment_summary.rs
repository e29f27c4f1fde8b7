//! `managedAppPolicyDeploymentSummary`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_complex, graph_resource};

use crate::MobileAppIdentifier;

/// The entity type `managedAppPolicyDeploymentSummary`.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-mam-managedapppolicydeploymentsummary)
#[doc(alias = "deploymentSummary")]
#[graph_resource(
    path = "/deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/deploymentSummary",
    method = [GET, PATCH, DELETE],
    singleton,
    also(
        of_default_managed_app_protection = "/deviceAppManagement/defaultManagedAppProtections/{defaultManagedAppProtectionId}/deploymentSummary",
        of_ios_managed_app_protection = "/deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/deploymentSummary",
        of_targeted_managed_app_configuration_in_managed_app_policies = "/deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.targetedManagedAppConfiguration/deploymentSummary",
        of_targeted_managed_app_configuration = "/deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/deploymentSummary",
    ),
)]
#[graph_resource(permission(
    read = "DeviceManagementApps.Read.All",
    write = "DeviceManagementApps.ReadWrite.All",
))]
pub struct ManagedAppPolicyDeploymentSummary {
    #[graph(key)]
    pub id: String,
    #[graph(not_null)]
    pub configuration_deployed_user_count: Option<i32>,
    pub configuration_deployment_summary_per_app:
        Option<Vec<ManagedAppPolicyDeploymentSummaryPerApp>>,
    pub display_name: Option<String>,
    #[graph(not_null)]
    pub last_refresh_time: Option<DateTimeOffset>,
    pub version: Option<String>,
}

/// The complex type `managedAppPolicyDeploymentSummaryPerApp`.
#[graph_complex]
pub struct ManagedAppPolicyDeploymentSummaryPerApp {
    #[graph(not_null)]
    pub configuration_applied_user_count: Option<i32>,
    pub mobile_app_identifier: Option<MobileAppIdentifier>,
}
