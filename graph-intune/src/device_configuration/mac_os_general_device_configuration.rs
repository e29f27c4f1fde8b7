//! `macOSGeneralDeviceConfiguration`.
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

/// The entity type `macOSGeneralDeviceConfiguration`.
///
/// [One of `DeviceConfiguration`](crate::DeviceConfiguration),
/// whose functions list, get, create, update and delete it.
#[graph_resource(base = DeviceConfigurationBase)]
pub struct MacOSGeneralDeviceConfiguration {
    #[graph(not_null)]
    pub compliant_app_list_type: Option<AppListType>,
    pub compliant_apps_list: Option<Vec<AppListItem>>,
    pub email_in_domain_suffixes: Option<Vec<String>>,
    #[graph(not_null)]
    pub password_block_simple: Option<bool>,
    pub password_expiration_days: Option<i32>,
    pub password_minimum_character_set_count: Option<i32>,
    pub password_minimum_length: Option<i32>,
    pub password_minutes_of_inactivity_before_lock: Option<i32>,
    pub password_minutes_of_inactivity_before_screen_timeout: Option<i32>,
    pub password_previous_password_block_count: Option<i32>,
    #[graph(not_null)]
    pub password_required: Option<bool>,
    #[graph(not_null)]
    pub password_required_type: Option<RequiredPasswordType>,
}
