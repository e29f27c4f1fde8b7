//! `androidWorkProfileGeneralDeviceConfiguration`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_enum, graph_resource};

#[cfg(feature = "compliance")]
use crate::SettingStateDeviceSummary;
use crate::{
    DeviceConfigurationAssignment, DeviceConfigurationBase, DeviceConfigurationDeviceOverview,
    DeviceConfigurationDeviceStatus, DeviceConfigurationUserOverview,
    DeviceConfigurationUserStatus,
};

/// The entity type `androidWorkProfileGeneralDeviceConfiguration`.
///
/// [One of `DeviceConfiguration`](crate::DeviceConfiguration),
/// whose functions list, get, create, update and delete it.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-deviceconfig-androidworkprofilegeneraldeviceconfiguration)
#[graph_resource(base = DeviceConfigurationBase)]
pub struct AndroidWorkProfileGeneralDeviceConfiguration {
    #[graph(not_null)]
    pub password_block_fingerprint_unlock: Option<bool>,
    #[graph(not_null)]
    pub password_block_trust_agents: Option<bool>,
    pub password_expiration_days: Option<i32>,
    pub password_minimum_length: Option<i32>,
    pub password_minutes_of_inactivity_before_screen_timeout: Option<i32>,
    pub password_previous_password_block_count: Option<i32>,
    #[graph(not_null)]
    pub password_required_type: Option<AndroidWorkProfileRequiredPasswordType>,
    pub password_sign_in_failure_count_before_factory_reset: Option<i32>,
    #[graph(not_null)]
    pub security_require_verify_apps: Option<bool>,
    #[graph(not_null)]
    pub work_profile_block_adding_accounts: Option<bool>,
    #[graph(not_null)]
    pub work_profile_block_camera: Option<bool>,
    #[graph(not_null)]
    pub work_profile_block_cross_profile_caller_id: Option<bool>,
    #[graph(not_null)]
    pub work_profile_block_cross_profile_contacts_search: Option<bool>,
    #[graph(not_null)]
    pub work_profile_block_cross_profile_copy_paste: Option<bool>,
    #[graph(not_null)]
    pub work_profile_block_notifications_while_device_locked: Option<bool>,
    #[graph(not_null)]
    pub work_profile_block_screen_capture: Option<bool>,
    #[graph(not_null)]
    pub work_profile_bluetooth_enable_contact_sharing: Option<bool>,
    #[graph(not_null)]
    pub work_profile_data_sharing_type: Option<AndroidWorkProfileCrossProfileDataSharingType>,
    #[graph(not_null)]
    pub work_profile_default_app_permission_policy:
        Option<AndroidWorkProfileDefaultAppPermissionPolicyType>,
    #[graph(not_null)]
    pub work_profile_password_block_fingerprint_unlock: Option<bool>,
    #[graph(not_null)]
    pub work_profile_password_block_trust_agents: Option<bool>,
    pub work_profile_password_expiration_days: Option<i32>,
    pub work_profile_password_minimum_length: Option<i32>,
    pub work_profile_password_min_letter_characters: Option<i32>,
    pub work_profile_password_min_lower_case_characters: Option<i32>,
    pub work_profile_password_min_non_letter_characters: Option<i32>,
    pub work_profile_password_min_numeric_characters: Option<i32>,
    pub work_profile_password_min_symbol_characters: Option<i32>,
    pub work_profile_password_min_upper_case_characters: Option<i32>,
    pub work_profile_password_minutes_of_inactivity_before_screen_timeout: Option<i32>,
    pub work_profile_password_previous_password_block_count: Option<i32>,
    #[graph(not_null)]
    pub work_profile_password_required_type: Option<AndroidWorkProfileRequiredPasswordType>,
    pub work_profile_password_sign_in_failure_count_before_factory_reset: Option<i32>,
    #[graph(not_null)]
    pub work_profile_require_password: Option<bool>,
}

/// The enum `androidWorkProfileCrossProfileDataSharingType`.
#[graph_enum]
pub enum AndroidWorkProfileCrossProfileDataSharingType {
    DeviceDefault,
    PreventAny,
    AllowPersonalToWork,
    NoRestrictions,
}

/// The enum `androidWorkProfileDefaultAppPermissionPolicyType`.
#[graph_enum]
pub enum AndroidWorkProfileDefaultAppPermissionPolicyType {
    DeviceDefault,
    Prompt,
    AutoGrant,
    AutoDeny,
}

/// The enum `androidWorkProfileRequiredPasswordType`.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-deviceconfig-androidworkprofilerequiredpasswordtype)
#[graph_enum]
pub enum AndroidWorkProfileRequiredPasswordType {
    DeviceDefault,
    LowSecurityBiometric,
    Required,
    AtLeastNumeric,
    NumericComplex,
    AtLeastAlphabetic,
    AtLeastAlphanumeric,
    AlphanumericWithSymbols,
}
