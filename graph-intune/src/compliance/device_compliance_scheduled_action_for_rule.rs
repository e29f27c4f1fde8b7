//! `deviceComplianceScheduledActionForRule`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::graph_resource;

use crate::DeviceComplianceActionItem;

/// What happens when a rule of a policy is broken.
///
/// ```
/// use graph_intune::DeviceComplianceScheduledActionForRule as Rule;
///
/// let rules = Rule::list("1a2b").expand(Rule::SCHEDULED_ACTION_CONFIGURATIONS).page();
/// assert_eq!(
///     rules.url()?,
///     "/deviceManagement/deviceCompliancePolicies/1a2b/scheduledActionsForRule\
///      ?$expand=scheduledActionConfigurations"
/// );
/// # Ok::<(), graph_intune::graph_core::Error>(())
/// ```
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-deviceconfig-devicecompliancescheduledactionforrule)
#[doc(alias = "scheduledActionsForRule")]
#[graph_resource(
    path = "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule",
    method = [GET, POST],
)]
#[graph_resource(
    path = "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule/$count",
    method = GET,
)]
#[graph_resource(
    path = "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule/{deviceComplianceScheduledActionForRuleId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementConfiguration.Read.All",
    write = "DeviceManagementConfiguration.ReadWrite.All",
))]
pub struct DeviceComplianceScheduledActionForRule {
    #[graph(key)]
    pub id: String,
    pub rule_name: Option<String>,
    #[graph(navigation, deep_insert)]
    pub scheduled_action_configurations: Option<Vec<DeviceComplianceActionItem>>,
}
