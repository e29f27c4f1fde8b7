//! `androidWorkProfileCompliancePolicy`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_resource};

use crate::{
    AndroidRequiredPasswordType, DeviceComplianceDeviceOverview, DeviceComplianceDeviceStatus,
    DeviceCompliancePolicyAssignment, DeviceCompliancePolicyBase,
    DeviceComplianceScheduledActionForRule, DeviceComplianceUserOverview,
    DeviceComplianceUserStatus, DeviceThreatProtectionLevel, SettingStateDeviceSummary,
};

/// What Android devices with a work profile must be like.
///
/// [One of `DeviceCompliancePolicy`](crate::DeviceCompliancePolicy),
/// whose functions list, get, create, update and delete it.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-deviceconfig-androidworkprofilecompliancepolicy)
#[graph_resource(base = DeviceCompliancePolicyBase)]
pub struct AndroidWorkProfileCompliancePolicy {
    #[graph(not_null)]
    pub device_threat_protection_enabled: Option<bool>,
    #[graph(not_null)]
    pub device_threat_protection_required_security_level: Option<DeviceThreatProtectionLevel>,
    pub min_android_security_patch_level: Option<String>,
    pub os_maximum_version: Option<String>,
    pub os_minimum_version: Option<String>,
    pub password_expiration_days: Option<i32>,
    pub password_minimum_length: Option<i32>,
    pub password_minutes_of_inactivity_before_lock: Option<i32>,
    pub password_previous_password_block_count: Option<i32>,
    #[graph(not_null)]
    pub password_required: Option<bool>,
    #[graph(not_null)]
    pub password_required_type: Option<AndroidRequiredPasswordType>,
    #[graph(not_null)]
    pub security_block_jailbroken_devices: Option<bool>,
    #[graph(not_null)]
    pub security_disable_usb_debugging: Option<bool>,
    #[graph(not_null)]
    pub security_prevent_install_apps_from_unknown_sources: Option<bool>,
    #[graph(not_null)]
    pub security_require_company_portal_app_integrity: Option<bool>,
    #[graph(not_null)]
    pub security_require_google_play_services: Option<bool>,
    #[graph(not_null)]
    pub security_require_safety_net_attestation_basic_integrity: Option<bool>,
    #[graph(not_null)]
    pub security_require_safety_net_attestation_certified_device: Option<bool>,
    #[graph(not_null)]
    pub security_require_up_to_date_security_providers: Option<bool>,
    #[graph(not_null)]
    pub security_require_verify_apps: Option<bool>,
    #[graph(not_null)]
    pub storage_require_encryption: Option<bool>,
}
