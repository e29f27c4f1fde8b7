//! `iosCompliancePolicy`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_resource};

use crate::{
    DeviceComplianceDeviceOverview, DeviceComplianceDeviceStatus, DeviceCompliancePolicyAssignment,
    DeviceCompliancePolicyBase, DeviceComplianceScheduledActionForRule,
    DeviceComplianceUserOverview, DeviceComplianceUserStatus, DeviceThreatProtectionLevel,
    RequiredPasswordType, SettingStateDeviceSummary,
};

/// What iPhones and iPads must be like.
///
/// [One of `DeviceCompliancePolicy`](crate::DeviceCompliancePolicy),
/// whose functions list, get, create, update and delete it.
#[graph_resource(base = DeviceCompliancePolicyBase)]
pub struct IosCompliancePolicy {
    #[graph(not_null)]
    pub device_threat_protection_enabled: Option<bool>,
    #[graph(not_null)]
    pub device_threat_protection_required_security_level: Option<DeviceThreatProtectionLevel>,
    #[graph(not_null)]
    pub managed_email_profile_required: Option<bool>,
    pub os_maximum_version: Option<String>,
    pub os_minimum_version: Option<String>,
    #[graph(not_null)]
    pub passcode_block_simple: Option<bool>,
    pub passcode_expiration_days: Option<i32>,
    pub passcode_minimum_character_set_count: Option<i32>,
    pub passcode_minimum_length: Option<i32>,
    pub passcode_minutes_of_inactivity_before_lock: Option<i32>,
    pub passcode_previous_passcode_block_count: Option<i32>,
    #[graph(not_null)]
    pub passcode_required: Option<bool>,
    #[graph(not_null)]
    pub passcode_required_type: Option<RequiredPasswordType>,
    #[graph(not_null)]
    pub security_block_jailbroken_devices: Option<bool>,
}
