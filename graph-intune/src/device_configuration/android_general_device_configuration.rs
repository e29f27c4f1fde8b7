//! `androidGeneralDeviceConfiguration`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_resource};

#[cfg(feature = "compliance")]
use crate::SettingStateDeviceSummary;
use crate::{
    AndroidRequiredPasswordType, AppListItem, AppListType, DeviceConfigurationAssignment,
    DeviceConfigurationBase, DeviceConfigurationDeviceOverview, DeviceConfigurationDeviceStatus,
    DeviceConfigurationUserOverview, DeviceConfigurationUserStatus, WebBrowserCookieSettings,
};

/// The entity type `androidGeneralDeviceConfiguration`.
///
/// [One of `DeviceConfiguration`](crate::DeviceConfiguration),
/// whose functions list, get, create, update and delete it.
#[graph_resource(base = DeviceConfigurationBase)]
pub struct AndroidGeneralDeviceConfiguration {
    #[graph(not_null)]
    pub apps_block_clipboard_sharing: Option<bool>,
    #[graph(not_null)]
    pub apps_block_copy_paste: Option<bool>,
    #[graph(not_null)]
    pub apps_block_you_tube: Option<bool>,
    pub apps_hide_list: Option<Vec<AppListItem>>,
    pub apps_install_allow_list: Option<Vec<AppListItem>>,
    pub apps_launch_block_list: Option<Vec<AppListItem>>,
    #[graph(not_null)]
    pub bluetooth_blocked: Option<bool>,
    #[graph(not_null)]
    pub camera_blocked: Option<bool>,
    #[graph(not_null)]
    pub cellular_block_data_roaming: Option<bool>,
    #[graph(not_null)]
    pub cellular_block_messaging: Option<bool>,
    #[graph(not_null)]
    pub cellular_block_voice_roaming: Option<bool>,
    #[graph(not_null)]
    pub cellular_block_wi_fi_tethering: Option<bool>,
    #[graph(not_null)]
    pub compliant_app_list_type: Option<AppListType>,
    pub compliant_apps_list: Option<Vec<AppListItem>>,
    #[graph(not_null)]
    pub device_sharing_allowed: Option<bool>,
    #[graph(not_null)]
    pub diagnostic_data_block_submission: Option<bool>,
    #[graph(not_null)]
    pub factory_reset_blocked: Option<bool>,
    #[graph(not_null)]
    pub google_account_block_auto_sync: Option<bool>,
    #[graph(not_null)]
    pub google_play_store_blocked: Option<bool>,
    pub kiosk_mode_apps: Option<Vec<AppListItem>>,
    #[graph(not_null)]
    pub kiosk_mode_block_sleep_button: Option<bool>,
    #[graph(not_null)]
    pub kiosk_mode_block_volume_buttons: Option<bool>,
    #[graph(not_null)]
    pub location_services_blocked: Option<bool>,
    #[graph(not_null)]
    pub nfc_blocked: Option<bool>,
    #[graph(not_null)]
    pub password_block_fingerprint_unlock: Option<bool>,
    #[graph(not_null)]
    pub password_block_trust_agents: Option<bool>,
    pub password_expiration_days: Option<i32>,
    pub password_minimum_length: Option<i32>,
    pub password_minutes_of_inactivity_before_screen_timeout: Option<i32>,
    pub password_previous_password_block_count: Option<i32>,
    #[graph(not_null)]
    pub password_required: Option<bool>,
    #[graph(not_null)]
    pub password_required_type: Option<AndroidRequiredPasswordType>,
    pub password_sign_in_failure_count_before_factory_reset: Option<i32>,
    #[graph(not_null)]
    pub power_off_blocked: Option<bool>,
    #[graph(not_null)]
    pub screen_capture_blocked: Option<bool>,
    #[graph(not_null)]
    pub security_require_verify_apps: Option<bool>,
    #[graph(not_null)]
    pub storage_block_google_backup: Option<bool>,
    #[graph(not_null)]
    pub storage_block_removable_storage: Option<bool>,
    #[graph(not_null)]
    pub storage_require_device_encryption: Option<bool>,
    #[graph(not_null)]
    pub storage_require_removable_storage_encryption: Option<bool>,
    #[graph(not_null)]
    pub voice_assistant_blocked: Option<bool>,
    #[graph(not_null)]
    pub voice_dialing_blocked: Option<bool>,
    #[graph(not_null)]
    pub web_browser_block_autofill: Option<bool>,
    #[graph(not_null)]
    pub web_browser_blocked: Option<bool>,
    #[graph(not_null)]
    pub web_browser_block_java_script: Option<bool>,
    #[graph(not_null)]
    pub web_browser_block_popups: Option<bool>,
    #[graph(not_null)]
    pub web_browser_cookie_settings: Option<WebBrowserCookieSettings>,
    #[graph(not_null)]
    pub wi_fi_blocked: Option<bool>,
}
