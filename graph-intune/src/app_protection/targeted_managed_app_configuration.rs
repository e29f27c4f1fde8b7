//! `targetedManagedAppConfiguration`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_operations, graph_resource};

use crate::{
    KeyValuePair, ManagedAppConfiguration, ManagedAppPolicyDeploymentSummary, ManagedMobileApp,
    TargetedManagedAppGroupType, TargetedManagedAppPolicyAssignment,
};

/// The entity type `targetedManagedAppConfiguration`.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-mam-targetedmanagedappconfiguration)
#[doc(alias = "targetedManagedAppConfigurations")]
#[graph_resource(base = ManagedAppConfiguration)]
#[graph_resource(path = "/deviceAppManagement/targetedManagedAppConfigurations", method = POST)]
#[graph_resource(
    path = "/deviceAppManagement/targetedManagedAppConfigurations",
    method = GET,
    also(
        in_managed_app_policies = "/deviceAppManagement/managedAppPolicies/microsoft.graph.targetedManagedAppConfiguration",
    ),
)]
#[graph_resource(
    path = "/deviceAppManagement/targetedManagedAppConfigurations/$count",
    method = GET,
    also(
        in_managed_app_policies = "/deviceAppManagement/managedAppPolicies/microsoft.graph.targetedManagedAppConfiguration/$count",
    ),
)]
#[graph_resource(
    path = "/deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(
    path = "/deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.targetedManagedAppConfiguration",
    method = GET,
    singleton,
    name = "get_in_managed_app_policies",
)]
#[graph_resource(permission(
    read = "DeviceManagementApps.Read.All",
    write = "DeviceManagementApps.ReadWrite.All",
))]
pub struct TargetedManagedAppConfiguration {
    #[graph(not_null)]
    pub deployed_app_count: Option<i32>,
    #[graph(not_null)]
    pub is_assigned: Option<bool>,
    #[graph(navigation)]
    pub apps: Option<Vec<ManagedMobileApp>>,
    #[graph(navigation)]
    pub assignments: Option<Vec<TargetedManagedAppPolicyAssignment>>,
    #[graph(navigation)]
    pub deployment_summary: Option<ManagedAppPolicyDeploymentSummary>,
}

#[graph_operations(
    path = "/deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}",
    also(
        in_managed_app_policies = "/deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.targetedManagedAppConfiguration",
    ),
    permission = "DeviceManagementApps.ReadWrite.All"
)]
impl TargetedManagedAppConfiguration {
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
