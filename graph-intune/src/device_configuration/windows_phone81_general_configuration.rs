//! `windowsPhone81GeneralConfiguration`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_resource};

#[cfg(feature = "compliance")]
use crate::SettingStateDeviceSummary;
use crate::{
    AppListItem, AppListType, DeviceConfigurationAssignment, DeviceConfigurationBase,
    DeviceConfigurationDeviceOverview, DeviceConfigurationDeviceStatus,
    DeviceConfigurationUserOverview, DeviceConfigurationUserStatus, RequiredPasswordType,
};

/// The entity type `windowsPhone81GeneralConfiguration`.
///
/// [One of `DeviceConfiguration`](crate::DeviceConfiguration),
/// whose functions list, get, create, update and delete it.
#[graph_resource(base = DeviceConfigurationBase)]
pub struct WindowsPhone81GeneralConfiguration {
    #[graph(read_only, not_null)]
    pub apply_only_to_windows_phone81: Option<bool>,
    #[graph(not_null)]
    pub apps_block_copy_paste: Option<bool>,
    #[graph(not_null)]
    pub bluetooth_blocked: Option<bool>,
    #[graph(not_null)]
    pub camera_blocked: Option<bool>,
    #[graph(not_null)]
    pub cellular_block_wifi_tethering: Option<bool>,
    #[graph(not_null)]
    pub compliant_app_list_type: Option<AppListType>,
    pub compliant_apps_list: Option<Vec<AppListItem>>,
    #[graph(not_null)]
    pub diagnostic_data_block_submission: Option<bool>,
    #[graph(not_null)]
    pub email_block_adding_accounts: Option<bool>,
    #[graph(not_null)]
    pub location_services_blocked: Option<bool>,
    #[graph(not_null)]
    pub microsoft_account_blocked: Option<bool>,
    #[graph(not_null)]
    pub nfc_blocked: Option<bool>,
    #[graph(not_null)]
    pub password_block_simple: Option<bool>,
    pub password_expiration_days: Option<i32>,
    pub password_minimum_character_set_count: Option<i32>,
    pub password_minimum_length: Option<i32>,
    pub password_minutes_of_inactivity_before_screen_timeout: Option<i32>,
    pub password_previous_password_block_count: Option<i32>,
    #[graph(not_null)]
    pub password_required: Option<bool>,
    #[graph(not_null)]
    pub password_required_type: Option<RequiredPasswordType>,
    pub password_sign_in_failure_count_before_factory_reset: Option<i32>,
    #[graph(not_null)]
    pub screen_capture_blocked: Option<bool>,
    #[graph(not_null)]
    pub storage_block_removable_storage: Option<bool>,
    #[graph(not_null)]
    pub storage_require_encryption: Option<bool>,
    #[graph(not_null)]
    pub web_browser_blocked: Option<bool>,
    #[graph(not_null)]
    pub wifi_block_automatic_connect_hotspots: Option<bool>,
    #[graph(not_null)]
    pub wifi_blocked: Option<bool>,
    #[graph(not_null)]
    pub wifi_block_hotspot_reporting: Option<bool>,
    #[graph(not_null)]
    pub windows_store_blocked: Option<bool>,
}
