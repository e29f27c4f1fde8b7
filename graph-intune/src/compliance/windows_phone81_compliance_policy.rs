//! `windowsPhone81CompliancePolicy`.

use graph_core::{DateTimeOffset, graph_resource};

use super::{
    DeviceCompliancePolicyAssignment, DeviceCompliancePolicyBase,
    DeviceComplianceScheduledActionForRule, DeviceComplianceUserStatus,
};
use crate::shared::RequiredPasswordType;

/// What Windows Phone 8.1 devices must be like.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-deviceconfig-windowsphone81compliancepolicy)
#[graph_resource(base = DeviceCompliancePolicyBase)]
pub struct WindowsPhone81CompliancePolicy {
    #[graph(not_null)]
    pub password_block_simple: Option<bool>,
    pub password_expiration_days: Option<i32>,
    pub password_minimum_length: Option<i32>,
    pub password_minutes_of_inactivity_before_lock: Option<i32>,
    pub password_minimum_character_set_count: Option<i32>,
    #[graph(not_null)]
    pub password_required_type: Option<RequiredPasswordType>,
    pub password_previous_password_block_count: Option<i32>,
    #[graph(not_null)]
    pub password_required: Option<bool>,
    pub os_minimum_version: Option<String>,
    pub os_maximum_version: Option<String>,
    #[graph(not_null)]
    pub storage_require_encryption: Option<bool>,
}
