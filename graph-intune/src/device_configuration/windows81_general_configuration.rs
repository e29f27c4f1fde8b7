//! `windows81GeneralConfiguration`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_enum, graph_resource};

#[cfg(feature = "compliance")]
use crate::SettingStateDeviceSummary;
use crate::{
    DeviceConfigurationAssignment, DeviceConfigurationBase, DeviceConfigurationDeviceOverview,
    DeviceConfigurationDeviceStatus, DeviceConfigurationUserOverview,
    DeviceConfigurationUserStatus, RequiredPasswordType,
};

/// The entity type `windows81GeneralConfiguration`.
///
/// [One of `DeviceConfiguration`](crate::DeviceConfiguration),
/// whose functions list, get, create, update and delete it.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-deviceconfig-windows81generalconfiguration)
#[graph_resource(base = DeviceConfigurationBase)]
pub struct Windows81GeneralConfiguration {
    #[graph(not_null)]
    pub accounts_block_adding_non_microsoft_account_email: Option<bool>,
    #[graph(read_only, not_null)]
    pub apply_only_to_windows81: Option<bool>,
    #[graph(not_null)]
    pub browser_block_autofill: Option<bool>,
    #[graph(not_null)]
    pub browser_block_automatic_detection_of_intranet_sites: Option<bool>,
    #[graph(not_null)]
    pub browser_block_enterprise_mode_access: Option<bool>,
    #[graph(not_null)]
    pub browser_block_java_script: Option<bool>,
    #[graph(not_null)]
    pub browser_block_plugins: Option<bool>,
    #[graph(not_null)]
    pub browser_block_popups: Option<bool>,
    #[graph(not_null)]
    pub browser_block_sending_do_not_track_header: Option<bool>,
    #[graph(not_null)]
    pub browser_block_single_word_entry_on_intranet_sites: Option<bool>,
    pub browser_enterprise_mode_site_list_location: Option<String>,
    #[graph(not_null)]
    pub browser_internet_security_level: Option<InternetSiteSecurityLevel>,
    #[graph(not_null)]
    pub browser_intranet_security_level: Option<SiteSecurityLevel>,
    pub browser_logging_report_location: Option<String>,
    #[graph(not_null)]
    pub browser_require_firewall: Option<bool>,
    #[graph(not_null)]
    pub browser_require_fraud_warning: Option<bool>,
    #[graph(not_null)]
    pub browser_require_high_security_for_restricted_sites: Option<bool>,
    #[graph(not_null)]
    pub browser_require_smart_screen: Option<bool>,
    #[graph(not_null)]
    pub browser_trusted_sites_security_level: Option<SiteSecurityLevel>,
    #[graph(not_null)]
    pub cellular_block_data_roaming: Option<bool>,
    #[graph(not_null)]
    pub diagnostics_block_data_submission: Option<bool>,
    #[graph(not_null)]
    pub password_block_picture_password_and_pin: Option<bool>,
    pub password_expiration_days: Option<i32>,
    pub password_minimum_character_set_count: Option<i32>,
    pub password_minimum_length: Option<i32>,
    pub password_minutes_of_inactivity_before_screen_timeout: Option<i32>,
    pub password_previous_password_block_count: Option<i32>,
    #[graph(not_null)]
    pub password_required_type: Option<RequiredPasswordType>,
    pub password_sign_in_failure_count_before_factory_reset: Option<i32>,
    #[graph(not_null)]
    pub storage_require_device_encryption: Option<bool>,
    #[graph(not_null)]
    pub updates_require_automatic_updates: Option<bool>,
    #[graph(not_null)]
    pub user_account_control_settings: Option<WindowsUserAccountControlSettings>,
    pub work_folders_url: Option<String>,
}

/// The enum `internetSiteSecurityLevel`.
#[graph_enum]
pub enum InternetSiteSecurityLevel {
    UserDefined,
    Medium,
    MediumHigh,
    High,
}

/// The enum `siteSecurityLevel`.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-deviceconfig-sitesecuritylevel)
#[graph_enum]
pub enum SiteSecurityLevel {
    UserDefined,
    Low,
    MediumLow,
    Medium,
    MediumHigh,
    High,
}

/// The enum `windowsUserAccountControlSettings`.
#[graph_enum]
pub enum WindowsUserAccountControlSettings {
    UserDefined,
    AlwaysNotify,
    NotifyOnAppChanges,
    NotifyOnAppChangesWithoutDimming,
    NeverNotify,
}
