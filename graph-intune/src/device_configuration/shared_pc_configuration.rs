//! `sharedPCConfiguration`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, Flags, TimeOfDay, graph_complex, graph_enum, graph_resource};

#[cfg(feature = "compliance")]
use crate::SettingStateDeviceSummary;
use crate::{
    DeviceConfigurationAssignment, DeviceConfigurationBase, DeviceConfigurationDeviceOverview,
    DeviceConfigurationDeviceStatus, DeviceConfigurationUserOverview,
    DeviceConfigurationUserStatus,
};

/// The entity type `sharedPCConfiguration`.
///
/// [One of `DeviceConfiguration`](crate::DeviceConfiguration),
/// whose functions list, get, create, update and delete it.
#[graph_resource(base = DeviceConfigurationBase)]
pub struct SharedPCConfiguration {
    pub account_manager_policy: Option<SharedPCAccountManagerPolicy>,
    #[graph(not_null)]
    pub allowed_accounts: Option<Flags<SharedPCAllowedAccountType>>,
    #[graph(not_null)]
    pub allow_local_storage: Option<bool>,
    #[graph(not_null)]
    pub disable_account_manager: Option<bool>,
    #[graph(not_null)]
    pub disable_edu_policies: Option<bool>,
    #[graph(not_null)]
    pub disable_power_policies: Option<bool>,
    #[graph(not_null)]
    pub disable_sign_in_on_resume: Option<bool>,
    #[graph(not_null)]
    pub enabled: Option<bool>,
    pub idle_time_before_sleep_in_seconds: Option<i32>,
    pub kiosk_app_display_name: Option<String>,
    pub kiosk_app_user_model_id: Option<String>,
    pub maintenance_start_time: Option<TimeOfDay>,
}

/// The complex type `sharedPCAccountManagerPolicy`.
#[graph_complex]
pub struct SharedPCAccountManagerPolicy {
    #[graph(not_null)]
    pub account_deletion_policy: Option<SharedPCAccountDeletionPolicyType>,
    pub cache_accounts_above_disk_free_percentage: Option<i32>,
    pub inactive_threshold_days: Option<i32>,
    pub remove_accounts_below_disk_free_percentage: Option<i32>,
}

/// The enum `sharedPCAccountDeletionPolicyType`.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-deviceconfig-sharedpcaccountdeletionpolicytype)
#[graph_enum]
pub enum SharedPCAccountDeletionPolicyType {
    Immediate,
    DiskSpaceThreshold,
    DiskSpaceThresholdOrInactiveThreshold,
}

/// The enum `sharedPCAllowedAccountType`.
#[graph_enum(flags)]
pub enum SharedPCAllowedAccountType {
    Guest,
    Domain,
}
