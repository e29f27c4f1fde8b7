//! `deviceCompliancePolicy`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_hierarchy, graph_operations, graph_resource};

use crate::{
    AndroidCompliancePolicy, AndroidWorkProfileCompliancePolicy, DeviceComplianceDeviceOverview,
    DeviceComplianceDeviceStatus, DeviceCompliancePolicyAssignment,
    DeviceComplianceScheduledActionForRule, DeviceComplianceUserOverview,
    DeviceComplianceUserStatus, IosCompliancePolicy, MacOSCompliancePolicy,
    SettingStateDeviceSummary, Windows10CompliancePolicy, Windows10MobileCompliancePolicy,
    Windows81CompliancePolicy, WindowsPhone81CompliancePolicy,
};

/// What every [`DeviceCompliancePolicy`] has.
#[graph_resource(base, abstract)]
pub struct DeviceCompliancePolicyBase {
    #[graph(key)]
    pub id: String,
    #[graph(read_only, not_null)]
    pub created_date_time: Option<DateTimeOffset>,
    pub description: Option<String>,
    #[graph(not_null)]
    pub display_name: Option<String>,
    #[graph(read_only, not_null)]
    pub last_modified_date_time: Option<DateTimeOffset>,
    #[graph(not_null)]
    pub version: Option<i32>,
    #[graph(navigation)]
    pub assignments: Option<Vec<DeviceCompliancePolicyAssignment>>,
    #[graph(navigation)]
    pub device_setting_state_summaries: Option<Vec<SettingStateDeviceSummary>>,
    #[graph(navigation)]
    pub device_statuses: Option<Vec<DeviceComplianceDeviceStatus>>,
    #[graph(navigation)]
    pub device_status_overview: Option<DeviceComplianceDeviceOverview>,
    #[graph(navigation, deep_insert)]
    pub scheduled_actions_for_rule: Option<Vec<DeviceComplianceScheduledActionForRule>>,
    #[graph(navigation)]
    pub user_statuses: Option<Vec<DeviceComplianceUserStatus>>,
    #[graph(navigation)]
    pub user_status_overview: Option<DeviceComplianceUserOverview>,
}

/// What devices of a platform must be like.
///
/// Each platform has a type of its own. A policy is created together with at least one scheduled
/// action.
///
/// ```
/// use graph_intune::{
///     DeviceComplianceActionItem, DeviceComplianceActionType, DeviceCompliancePolicy,
///     DeviceComplianceScheduledActionForRule, IosCompliancePolicy,
/// };
///
/// let block = DeviceComplianceActionItem {
///     action_type: Some(DeviceComplianceActionType::Block),
///     grace_period_hours: Some(24),
///     ..Default::default()
/// };
/// let request = DeviceCompliancePolicy::create(&IosCompliancePolicy {
///     display_name: Some("iPhones".into()),
///     passcode_required: Some(true),
///     scheduled_actions_for_rule: Some(vec![DeviceComplianceScheduledActionForRule {
///         rule_name: Some("PasswordRequired".into()),
///         scheduled_action_configurations: Some(vec![block]),
///         ..Default::default()
///     }]),
///     ..Default::default()
/// });
/// assert_eq!(request.path()?, "/deviceManagement/deviceCompliancePolicies");
/// # Ok::<(), graph_intune::graph_core::Error>(())
/// ```
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-deviceconfig-devicecompliancepolicy)
#[doc(alias = "deviceCompliancePolicies")]
#[graph_hierarchy(base = DeviceCompliancePolicyBase)]
#[graph_resource(path = "/deviceManagement/deviceCompliancePolicies", method = [GET, POST])]
#[graph_resource(path = "/deviceManagement/deviceCompliancePolicies/$count", method = GET)]
#[graph_resource(
    path = "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementConfiguration.Read.All",
    write = "DeviceManagementConfiguration.ReadWrite.All",
))]
pub enum DeviceCompliancePolicy {
    Android(AndroidCompliancePolicy),
    AndroidWorkProfile(AndroidWorkProfileCompliancePolicy),
    Ios(IosCompliancePolicy),
    MacOS(MacOSCompliancePolicy),
    Windows10(Windows10CompliancePolicy),
    Windows10Mobile(Windows10MobileCompliancePolicy),
    Windows81(Windows81CompliancePolicy),
    WindowsPhone81(WindowsPhone81CompliancePolicy),
}

#[graph_operations(
    path = "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}",
    permission = "DeviceManagementConfiguration.ReadWrite.All"
)]
impl DeviceCompliancePolicy {
    /// Replaces the assignments.
    #[graph(POST)]
    fn assign(
        assignments: Option<Vec<DeviceCompliancePolicyAssignment>>,
    ) -> Vec<DeviceCompliancePolicyAssignment>;

    /// Replaces what happens to devices that are not compliant.
    #[graph(POST)]
    fn schedule_actions_for_rules(
        device_compliance_scheduled_action_for_rules: Option<
            Vec<DeviceComplianceScheduledActionForRule>,
        >,
    );
}
