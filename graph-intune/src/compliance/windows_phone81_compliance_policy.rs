//! `windowsPhone81CompliancePolicy`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_resource};

use crate::{
    DeviceComplianceDeviceOverview, DeviceComplianceDeviceStatus, DeviceCompliancePolicyAssignment,
    DeviceCompliancePolicyBase, DeviceComplianceScheduledActionForRule,
    DeviceComplianceUserOverview, DeviceComplianceUserStatus, RequiredPasswordType,
    SettingStateDeviceSummary,
};

/// What Windows Phone 8.1 devices must be like.
///
/// [One of `DeviceCompliancePolicy`](crate::DeviceCompliancePolicy),
/// whose functions list, get, create, update and delete it.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-deviceconfig-windowsphone81compliancepolicy)
#[graph_resource(base = DeviceCompliancePolicyBase)]
pub struct WindowsPhone81CompliancePolicy {
    pub os_maximum_version: Option<String>,
    pub os_minimum_version: Option<String>,
    #[graph(not_null)]
    pub password_block_simple: Option<bool>,
    pub password_expiration_days: Option<i32>,
    pub password_minimum_character_set_count: Option<i32>,
    pub password_minimum_length: Option<i32>,
    pub password_minutes_of_inactivity_before_lock: Option<i32>,
    pub password_previous_password_block_count: Option<i32>,
    #[graph(not_null)]
    pub password_required: Option<bool>,
    #[graph(not_null)]
    pub password_required_type: Option<RequiredPasswordType>,
    #[graph(not_null)]
    pub storage_require_encryption: Option<bool>,
}
