// Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
// Change that, not this: see CONTRIBUTING.

//! Device compliance: policies, and how devices and users stand against them.
//!
//! Each platform has a type of policies, such as [`IosCompliancePolicy`], and [`DeviceCompliancePolicy`] is any of
//! them:
//!
//! ```no_run
//! use graph_intune::DeviceCompliancePolicy;
//! use graph_intune::prelude::*;
//!
//! # async fn run(graph: Client) -> Result<(), graph_intune::graph_core::Error> {
//! let mut policies = DeviceCompliancePolicy::list().stream(&graph);
//! while let Some(policy) = policies.try_next().await? {
//!     match &policy {
//!         DeviceCompliancePolicy::Ios(ios) => println!("{:?}", ios.passcode_minimum_length),
//!         DeviceCompliancePolicy::Unknown(unknown) => println!("{}", unknown.odata_type()),
//!         _ => println!("{:?}", policy.display_name()),
//!     }
//! }
//! # Ok(())
//! # }
//! ```
//!
//! One is created together with what happens to devices that do not comply, and assigned: the example
//! `create_policy` does so. Who does not comply with one is in [`DeviceComplianceUserStatus`] and
//! [`DeviceComplianceDeviceStatus`]:
//!
//! ```
//! use graph_intune::{ComplianceStatus, DeviceComplianceDeviceStatus};
//!
//! let devices = DeviceComplianceDeviceStatus::list("policy")
//!     .filter(DeviceComplianceDeviceStatus::STATUS.eq(ComplianceStatus::NonCompliant))
//!     .page();
//! assert_eq!(
//!     devices.url()?,
//!     "/deviceManagement/deviceCompliancePolicies/policy/deviceStatuses\
//!      ?$filter=status%20eq%20%27nonCompliant%27"
//! );
//! # Ok::<(), graph_intune::graph_core::Error>(())
//! ```
//!
//! Whether a device complies with all its policies is a property of the device, in
//! [`managed_devices`](crate::managed_devices); tables of all of it are in [`reports`](crate::reports).
//!
//! # What it has
//!
//! The feature `compliance` brings 94 operations, 25 types, and 3 enums.
//!
//! | resource | paths | functions |
//! |---|---|---|
//! | [`ComplianceManagementPartner`] | `/deviceManagement/complianceManagementPartners` | `list`, `create`, `count`, `get`, `update`, `delete` |
//! | [`DeviceComplianceActionItem`] | `/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule/{deviceComplianceScheduledActionForRuleId}/scheduledActionConfigurations` | `list`, `create`, `count`, `get`, `update`, `delete` |
//! | [`DeviceComplianceDeviceOverview`] | `/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceStatusOverview` | `get`, `update`, `delete` |
//! | [`DeviceComplianceDeviceStatus`] | `/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceStatuses` | `list`, `create`, `count`, `get`, `update`, `delete` |
//! | [`DeviceCompliancePolicy`] | `/deviceManagement/deviceCompliancePolicies` | `list`, `create`, `count`, `get`, `update`, `delete`, `assign`, `schedule_actions_for_rules` |
//! | [`DeviceCompliancePolicyAssignment`] | `/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/assignments` | `list`, `create`, `count`, `get`, `update`, `delete` |
//! | [`DeviceCompliancePolicyDeviceStateSummary`] | `/deviceManagement/deviceCompliancePolicyDeviceStateSummary` | `get`, `update`, `delete` |
//! | [`DeviceCompliancePolicySettingStateSummary`] | `/deviceManagement/deviceCompliancePolicySettingStateSummaries` | `list`, `create`, `count`, `get`, `update`, `delete` |
//! | [`DeviceComplianceScheduledActionForRule`] | `/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/scheduledActionsForRule` | `list`, `create`, `count`, `get`, `update`, `delete` |
//! | [`DeviceComplianceSettingState`] | `/deviceManagement/deviceCompliancePolicySettingStateSummaries/{deviceCompliancePolicySettingStateSummaryId}/deviceComplianceSettingStates` | `list`, `create`, `count`, `get`, `update`, `delete` |
//! | [`DeviceComplianceUserOverview`] | `/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/userStatusOverview` | `get`, `update`, `delete` |
//! | [`DeviceComplianceUserStatus`] | `/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/userStatuses` | `list`, `create`, `count`, `get`, `update`, `delete`, `update_user_statuses` |
//! | [`LocalizedNotificationMessage`] | `/deviceManagement/notificationMessageTemplates/{notificationMessageTemplateId}/localizedNotificationMessages` | `list`, `create`, `count`, `get`, `update`, `delete` |
//! | [`NotificationMessageTemplate`] | `/deviceManagement/notificationMessageTemplates` | `list`, `create`, `count`, `get`, `update`, `delete`, `send_test_message` |
//! | [`OnPremisesConditionalAccessSettings`] | `/deviceManagement/conditionalAccessSettings` | `get`, `update`, `delete` |
//! | [`SettingStateDeviceSummary`] | `/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceSettingStateSummaries`<br>`/deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceSettingStateSummaries` | `list`, `create`, `count`, `get`, `update`, `delete` |

mod android_compliance_policy;
mod android_work_profile_compliance_policy;
mod compliance_management_partner;
mod device_compliance_action_item;
mod device_compliance_device_overview;
mod device_compliance_device_status;
mod device_compliance_policy;
mod device_compliance_policy_assignment;
mod device_compliance_policy_device_state_summary;
mod device_compliance_policy_setting_state_summary;
mod device_compliance_scheduled_action_for_rule;
mod device_compliance_setting_state;
mod device_compliance_user_overview;
mod device_compliance_user_status;
mod device_threat_protection_level;
mod ios_compliance_policy;
mod localized_notification_message;
mod mac_os_compliance_policy;
mod notification_message_template;
mod on_premises_conditional_access_settings;
mod setting_state_device_summary;
mod windows10_compliance_policy;
mod windows10_mobile_compliance_policy;
mod windows81_compliance_policy;
mod windows_phone81_compliance_policy;

pub use android_compliance_policy::*;
pub use android_work_profile_compliance_policy::*;
pub use compliance_management_partner::*;
pub use device_compliance_action_item::*;
pub use device_compliance_device_overview::*;
pub use device_compliance_device_status::*;
pub use device_compliance_policy::*;
pub use device_compliance_policy_assignment::*;
pub use device_compliance_policy_device_state_summary::*;
pub use device_compliance_policy_setting_state_summary::*;
pub use device_compliance_scheduled_action_for_rule::*;
pub use device_compliance_setting_state::*;
pub use device_compliance_user_overview::*;
pub use device_compliance_user_status::*;
pub use device_threat_protection_level::*;
use graph_core::AreaInfo;
pub use ios_compliance_policy::*;
pub use localized_notification_message::*;
pub use mac_os_compliance_policy::*;
pub use notification_message_template::*;
pub use on_premises_conditional_access_settings::*;
pub use setting_state_device_summary::*;
pub use windows_phone81_compliance_policy::*;
pub use windows10_compliance_policy::*;
pub use windows10_mobile_compliance_policy::*;
pub use windows81_compliance_policy::*;

// Found by these names.
#[doc(alias = "complianceManagementPartners")]
pub use compliance_management_partner::ComplianceManagementPartner;

#[doc(alias = "scheduledActionConfigurations")]
pub use device_compliance_action_item::DeviceComplianceActionItem;

#[doc(alias = "deviceStatusOverview")]
pub use device_compliance_device_overview::DeviceComplianceDeviceOverview;

#[doc(alias = "deviceStatuses")]
pub use device_compliance_device_status::DeviceComplianceDeviceStatus;

#[doc(alias = "deviceCompliancePolicies")]
pub use device_compliance_policy::DeviceCompliancePolicy;

#[doc(alias = "assignments")]
pub use device_compliance_policy_assignment::DeviceCompliancePolicyAssignment;

#[doc(alias = "deviceCompliancePolicySettingStateSummaries")]
pub use device_compliance_policy_setting_state_summary::DeviceCompliancePolicySettingStateSummary;

#[doc(alias = "scheduledActionsForRule")]
pub use device_compliance_scheduled_action_for_rule::DeviceComplianceScheduledActionForRule;

#[doc(alias = "deviceComplianceSettingStates")]
pub use device_compliance_setting_state::DeviceComplianceSettingState;

#[doc(alias = "userStatusOverview")]
pub use device_compliance_user_overview::DeviceComplianceUserOverview;

#[doc(alias = "userStatuses")]
pub use device_compliance_user_status::DeviceComplianceUserStatus;

#[doc(alias = "localizedNotificationMessages")]
pub use localized_notification_message::LocalizedNotificationMessage;

#[doc(alias = "notificationMessageTemplates")]
pub use notification_message_template::NotificationMessageTemplate;

#[doc(alias = "conditionalAccessSettings")]
pub use on_premises_conditional_access_settings::OnPremisesConditionalAccessSettings;

#[doc(alias = "deviceSettingStateSummaries")]
pub use setting_state_device_summary::SettingStateDeviceSummary;

/// All that is declared here.
pub(crate) static COMPLIANCE: AreaInfo = AreaInfo::new(
    "compliance",
    &[
        <AndroidCompliancePolicy as graph_core::Resource>::info,
        <AndroidWorkProfileCompliancePolicy as graph_core::Resource>::info,
        <ComplianceManagementPartner as graph_core::Resource>::info,
        <ComplianceManagementPartnerAssignment as graph_core::Resource>::info,
        <DeviceComplianceActionItem as graph_core::Resource>::info,
        <DeviceComplianceDeviceOverview as graph_core::Resource>::info,
        <DeviceComplianceDeviceStatus as graph_core::Resource>::info,
        <DeviceCompliancePolicyBase as graph_core::Resource>::info,
        <DeviceCompliancePolicyAssignment as graph_core::Resource>::info,
        <DeviceCompliancePolicyDeviceStateSummary as graph_core::Resource>::info,
        <DeviceCompliancePolicySettingStateSummary as graph_core::Resource>::info,
        <DeviceComplianceScheduledActionForRule as graph_core::Resource>::info,
        <DeviceComplianceSettingState as graph_core::Resource>::info,
        <DeviceComplianceUserOverview as graph_core::Resource>::info,
        <DeviceComplianceUserStatus as graph_core::Resource>::info,
        <IosCompliancePolicy as graph_core::Resource>::info,
        <LocalizedNotificationMessage as graph_core::Resource>::info,
        <MacOSCompliancePolicy as graph_core::Resource>::info,
        <NotificationMessageTemplate as graph_core::Resource>::info,
        <OnPremisesConditionalAccessSettings as graph_core::Resource>::info,
        <SettingStateDeviceSummary as graph_core::Resource>::info,
        <Windows10CompliancePolicy as graph_core::Resource>::info,
        <Windows10MobileCompliancePolicy as graph_core::Resource>::info,
        <Windows81CompliancePolicy as graph_core::Resource>::info,
        <WindowsPhone81CompliancePolicy as graph_core::Resource>::info,
    ],
    &[<DeviceCompliancePolicy as graph_core::Hierarchy>::INFO],
    &[
        graph_core::EnumInfo::of::<DeviceComplianceActionType>,
        graph_core::EnumInfo::of::<DeviceThreatProtectionLevel>,
        graph_core::EnumInfo::of::<graph_core::Flags<NotificationTemplateBrandingOptions>>,
    ],
);
