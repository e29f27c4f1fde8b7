//! Device compliance: policies, and how devices and users stand against them.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

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

/// All that is declared here.
pub(crate) static COMPLIANCE: AreaInfo = AreaInfo::new(
    "compliance",
    &[
        <AndroidCompliancePolicy as graph_core::Resource>::INFO,
        <AndroidWorkProfileCompliancePolicy as graph_core::Resource>::INFO,
        <ComplianceManagementPartner as graph_core::Resource>::INFO,
        <ComplianceManagementPartnerAssignment as graph_core::Resource>::INFO,
        <DeviceComplianceActionItem as graph_core::Resource>::INFO,
        <DeviceComplianceDeviceOverview as graph_core::Resource>::INFO,
        <DeviceComplianceDeviceStatus as graph_core::Resource>::INFO,
        <DeviceCompliancePolicyBase as graph_core::Resource>::INFO,
        <DeviceCompliancePolicyAssignment as graph_core::Resource>::INFO,
        <DeviceCompliancePolicyDeviceStateSummary as graph_core::Resource>::INFO,
        <DeviceCompliancePolicySettingStateSummary as graph_core::Resource>::INFO,
        <DeviceComplianceScheduledActionForRule as graph_core::Resource>::INFO,
        <DeviceComplianceSettingState as graph_core::Resource>::INFO,
        <DeviceComplianceUserOverview as graph_core::Resource>::INFO,
        <DeviceComplianceUserStatus as graph_core::Resource>::INFO,
        <IosCompliancePolicy as graph_core::Resource>::INFO,
        <LocalizedNotificationMessage as graph_core::Resource>::INFO,
        <MacOSCompliancePolicy as graph_core::Resource>::INFO,
        <NotificationMessageTemplate as graph_core::Resource>::INFO,
        <OnPremisesConditionalAccessSettings as graph_core::Resource>::INFO,
        <SettingStateDeviceSummary as graph_core::Resource>::INFO,
        <Windows10CompliancePolicy as graph_core::Resource>::INFO,
        <Windows10MobileCompliancePolicy as graph_core::Resource>::INFO,
        <Windows81CompliancePolicy as graph_core::Resource>::INFO,
        <WindowsPhone81CompliancePolicy as graph_core::Resource>::INFO,
    ],
    &[<DeviceCompliancePolicy as graph_core::Hierarchy>::INFO],
    &[
        graph_core::EnumInfo::of::<DeviceComplianceActionType>(),
        graph_core::EnumInfo::of::<DeviceThreatProtectionLevel>(),
        graph_core::EnumInfo::of::<graph_core::Flags<NotificationTemplateBrandingOptions>>(),
    ],
);
