//! What happens to devices that are not compliant.

use graph_core::{graph_enum, graph_resource};

/// What happens when a rule of a policy is broken.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-deviceconfig-devicecompliancescheduledactionforrule)
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
#[graph_resource(
    path = "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule",
    method = [GET, POST],
)]
#[graph_resource(
    path = "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule/{deviceComplianceScheduledActionForRuleId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementConfiguration.Read.All",
    write = "DeviceManagementConfiguration.ReadWrite.All"
))]
pub struct DeviceComplianceScheduledActionForRule {
    #[graph(key)]
    pub id: String,
    pub rule_name: Option<String>,
    #[graph(navigation, deep_insert)]
    pub scheduled_action_configurations: Option<Vec<DeviceComplianceActionItem>>,
}

/// One step of what happens, after a period of grace.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-deviceconfig-devicecomplianceactionitem)
///
/// ```
/// use graph_intune::{DeviceComplianceActionItem, DeviceComplianceActionItemPatch};
///
/// let two_days = DeviceComplianceActionItemPatch::new().grace_period_hours(48);
/// let request = DeviceComplianceActionItem::update("1a2b", "3c4d", "5e6f", two_days);
/// assert_eq!(
///     request.path()?,
///     "/deviceManagement/deviceCompliancePolicies/1a2b/scheduledActionsForRule/3c4d\
///      /scheduledActionConfigurations/5e6f"
/// );
/// # Ok::<(), graph_intune::graph_core::Error>(())
/// ```
#[graph_resource(
    path = "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule/{deviceComplianceScheduledActionForRuleId}/scheduledActionConfigurations",
    method = [GET, POST],
)]
#[graph_resource(
    path = "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule/{deviceComplianceScheduledActionForRuleId}/scheduledActionConfigurations/{deviceComplianceActionItemId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementConfiguration.Read.All",
    write = "DeviceManagementConfiguration.ReadWrite.All"
))]
pub struct DeviceComplianceActionItem {
    #[graph(key)]
    pub id: String,
    #[graph(not_null)]
    pub action_type: Option<DeviceComplianceActionType>,
    #[graph(not_null)]
    pub grace_period_hours: Option<i32>,
    #[graph(name = "notificationMessageCCList")]
    pub notification_message_cc_list: Option<Vec<String>>,
    pub notification_template_id: Option<String>,
}

/// What a step does.
#[graph_enum]
pub enum DeviceComplianceActionType {
    NoAction,
    Notification,
    Block,
    Retire,
    Wipe,
    RemoveResourceAccessProfiles,
    PushNotification,
}
