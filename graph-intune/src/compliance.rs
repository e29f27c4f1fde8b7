//! Device compliance: policies, and how devices and users stand against them.

use graph_core::{EdmType, Value};

mod android_compliance_policy;
mod android_work_profile_compliance_policy;
mod compliance_status;
mod device_compliance_policy;
mod device_compliance_policy_assignment;
mod device_compliance_user_status;
mod device_threat_protection_level;
mod ios_compliance_policy;
mod mac_os_compliance_policy;
mod scheduled_actions;
mod windows10_compliance_policy;
mod windows10_mobile_compliance_policy;
mod windows81_compliance_policy;
mod windows_phone81_compliance_policy;

pub use android_compliance_policy::{
    AndroidCompliancePolicy, AndroidCompliancePolicyPatch, AndroidRequiredPasswordType,
};
pub use android_work_profile_compliance_policy::{
    AndroidWorkProfileCompliancePolicy, AndroidWorkProfileCompliancePolicyPatch,
};
pub use compliance_status::ComplianceStatus;
pub use device_compliance_policy::{
    DeviceCompliancePolicy, DeviceCompliancePolicyAssign, DeviceCompliancePolicyBase,
    DeviceCompliancePolicyBasePatch, DeviceCompliancePolicyScheduleActionsForRules,
};
pub use device_compliance_policy_assignment::{
    DeviceCompliancePolicyAssignment, DeviceCompliancePolicyAssignmentPatch,
};
pub use device_compliance_user_status::{
    DeviceComplianceUserStatus, DeviceComplianceUserStatusPatch,
};
pub use device_threat_protection_level::DeviceThreatProtectionLevel;
pub use ios_compliance_policy::{IosCompliancePolicy, IosCompliancePolicyPatch};
pub use mac_os_compliance_policy::{MacOSCompliancePolicy, MacOSCompliancePolicyPatch};
pub use scheduled_actions::{
    DeviceComplianceActionItem, DeviceComplianceActionItemPatch, DeviceComplianceActionType,
    DeviceComplianceScheduledActionForRule, DeviceComplianceScheduledActionForRulePatch,
};
pub use windows_phone81_compliance_policy::{
    WindowsPhone81CompliancePolicy, WindowsPhone81CompliancePolicyPatch,
};
pub use windows10_compliance_policy::{Windows10CompliancePolicy, Windows10CompliancePolicyPatch};
pub use windows10_mobile_compliance_policy::{
    Windows10MobileCompliancePolicy, Windows10MobileCompliancePolicyPatch,
};
pub use windows81_compliance_policy::{Windows81CompliancePolicy, Windows81CompliancePolicyPatch};

/// The area's resources and hierarchies.
pub(crate) const RESOURCES: &[EdmType] = &[
    DeviceComplianceActionItem::EDM,
    DeviceCompliancePolicy::EDM,
    DeviceCompliancePolicyAssignment::EDM,
    DeviceComplianceScheduledActionForRule::EDM,
    DeviceComplianceUserStatus::EDM,
];
