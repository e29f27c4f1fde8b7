//! `deviceComplianceActionItem`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{graph_enum, graph_resource};

/// One step of what happens, after a period of grace.
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
#[doc(alias = "scheduledActionConfigurations")]
#[graph_resource(
    path = "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule/{deviceComplianceScheduledActionForRuleId}/scheduledActionConfigurations",
    method = [GET, POST],
)]
#[graph_resource(
    path = "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule/{deviceComplianceScheduledActionForRuleId}/scheduledActionConfigurations/$count",
    method = GET,
)]
#[graph_resource(
    path = "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule/{deviceComplianceScheduledActionForRuleId}/scheduledActionConfigurations/{deviceComplianceActionItemId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementConfiguration.Read.All",
    write = "DeviceManagementConfiguration.ReadWrite.All",
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
