//! `windows10GeneralConfiguration`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{
    Binary, DateTimeOffset, Flags, TimeOfDay, graph_complex, graph_enum, graph_resource,
};

#[cfg(feature = "compliance")]
use crate::SettingStateDeviceSummary;
use crate::{
    DeviceConfigurationAssignment, DeviceConfigurationBase, DeviceConfigurationDeviceOverview,
    DeviceConfigurationDeviceStatus, DeviceConfigurationUserOverview,
    DeviceConfigurationUserStatus, EdgeSearchEngineBase, RequiredPasswordType,
    StateManagementSetting, WeeklySchedule,
};

/// General settings of Windows 10 and 11.
///
/// ```
/// use graph_intune::{DeviceConfiguration, Windows10GeneralConfiguration};
///
/// let request = DeviceConfiguration::create(&Windows10GeneralConfiguration {
///     display_name: Some("Kiosks".into()),
///     camera_blocked: Some(true),
///     ..Default::default()
/// });
/// assert_eq!(request.path()?, "/deviceManagement/deviceConfigurations");
/// # Ok::<(), graph_intune::graph_core::Error>(())
/// ```
///
/// [One of `DeviceConfiguration`](crate::DeviceConfiguration),
/// whose functions list, get, create, update and delete it.
#[graph_resource(base = DeviceConfigurationBase)]
pub struct Windows10GeneralConfiguration {
    #[graph(not_null)]
    pub accounts_block_adding_non_microsoft_account_email: Option<bool>,
    #[graph(not_null)]
    pub anti_theft_mode_blocked: Option<bool>,
    #[graph(not_null)]
    pub apps_allow_trusted_apps_sideloading: Option<StateManagementSetting>,
    #[graph(not_null)]
    pub apps_block_windows_store_originated_apps: Option<bool>,
    pub bluetooth_allowed_services: Option<Vec<String>>,
    #[graph(not_null)]
    pub bluetooth_block_advertising: Option<bool>,
    #[graph(not_null)]
    pub bluetooth_block_discoverable_mode: Option<bool>,
    #[graph(not_null)]
    pub bluetooth_blocked: Option<bool>,
    #[graph(not_null)]
    pub bluetooth_block_pre_pairing: Option<bool>,
    #[graph(not_null)]
    pub camera_blocked: Option<bool>,
    #[graph(not_null)]
    pub cellular_block_data_when_roaming: Option<bool>,
    #[graph(not_null)]
    pub cellular_block_vpn: Option<bool>,
    #[graph(not_null)]
    pub cellular_block_vpn_when_roaming: Option<bool>,
    #[graph(not_null)]
    pub certificates_block_manual_root_certificate_installation: Option<bool>,
    #[graph(not_null)]
    pub connected_devices_service_blocked: Option<bool>,
    #[graph(not_null)]
    pub copy_paste_blocked: Option<bool>,
    #[graph(not_null)]
    pub cortana_blocked: Option<bool>,
    #[graph(not_null)]
    pub defender_block_end_user_access: Option<bool>,
    #[graph(not_null)]
    pub defender_cloud_block_level: Option<DefenderCloudBlockLevelType>,
    pub defender_days_before_deleting_quarantined_malware: Option<i32>,
    pub defender_detected_malware_actions: Option<DefenderDetectedMalwareActions>,
    pub defender_file_extensions_to_exclude: Option<Vec<String>>,
    pub defender_files_and_folders_to_exclude: Option<Vec<String>>,
    #[graph(not_null)]
    pub defender_monitor_file_activity: Option<DefenderMonitorFileActivity>,
    pub defender_processes_to_exclude: Option<Vec<String>>,
    #[graph(not_null)]
    pub defender_prompt_for_sample_submission: Option<DefenderPromptForSampleSubmission>,
    #[graph(not_null)]
    pub defender_require_behavior_monitoring: Option<bool>,
    #[graph(not_null)]
    pub defender_require_cloud_protection: Option<bool>,
    #[graph(not_null)]
    pub defender_require_network_inspection_system: Option<bool>,
    #[graph(not_null)]
    pub defender_require_real_time_monitoring: Option<bool>,
    #[graph(not_null)]
    pub defender_scan_archive_files: Option<bool>,
    #[graph(not_null)]
    pub defender_scan_downloads: Option<bool>,
    #[graph(not_null)]
    pub defender_scan_incoming_mail: Option<bool>,
    #[graph(not_null)]
    pub defender_scan_mapped_network_drives_during_full_scan: Option<bool>,
    pub defender_scan_max_cpu: Option<i32>,
    #[graph(not_null)]
    pub defender_scan_network_files: Option<bool>,
    #[graph(not_null)]
    pub defender_scan_removable_drives_during_full_scan: Option<bool>,
    #[graph(not_null)]
    pub defender_scan_scripts_loaded_in_internet_explorer: Option<bool>,
    #[graph(not_null)]
    pub defender_scan_type: Option<DefenderScanType>,
    pub defender_scheduled_quick_scan_time: Option<TimeOfDay>,
    pub defender_scheduled_scan_time: Option<TimeOfDay>,
    pub defender_signature_update_interval_in_hours: Option<i32>,
    #[graph(not_null)]
    pub defender_system_scan_schedule: Option<WeeklySchedule>,
    #[graph(not_null)]
    pub developer_unlock_setting: Option<StateManagementSetting>,
    #[graph(not_null)]
    pub device_management_block_factory_reset_on_mobile: Option<bool>,
    #[graph(not_null)]
    pub device_management_block_manual_unenroll: Option<bool>,
    #[graph(not_null)]
    pub diagnostics_data_submission_mode: Option<DiagnosticDataSubmissionMode>,
    #[graph(not_null)]
    pub edge_allow_start_pages_modification: Option<bool>,
    #[graph(not_null)]
    pub edge_block_access_to_about_flags: Option<bool>,
    #[graph(not_null)]
    pub edge_block_address_bar_dropdown: Option<bool>,
    #[graph(not_null)]
    pub edge_block_autofill: Option<bool>,
    #[graph(not_null)]
    pub edge_block_compatibility_list: Option<bool>,
    #[graph(not_null)]
    pub edge_block_developer_tools: Option<bool>,
    #[graph(not_null)]
    pub edge_blocked: Option<bool>,
    #[graph(not_null)]
    pub edge_block_extensions: Option<bool>,
    #[graph(not_null)]
    pub edge_block_in_private_browsing: Option<bool>,
    #[graph(not_null)]
    pub edge_block_java_script: Option<bool>,
    #[graph(not_null)]
    pub edge_block_live_tile_data_collection: Option<bool>,
    #[graph(not_null)]
    pub edge_block_password_manager: Option<bool>,
    #[graph(not_null)]
    pub edge_block_popups: Option<bool>,
    #[graph(not_null)]
    pub edge_block_search_suggestions: Option<bool>,
    #[graph(not_null)]
    pub edge_block_sending_do_not_track_header: Option<bool>,
    #[graph(not_null)]
    pub edge_block_sending_intranet_traffic_to_internet_explorer: Option<bool>,
    #[graph(not_null)]
    pub edge_clear_browsing_data_on_exit: Option<bool>,
    #[graph(not_null)]
    pub edge_cookie_policy: Option<EdgeCookiePolicy>,
    #[graph(not_null)]
    pub edge_disable_first_run_page: Option<bool>,
    pub edge_enterprise_mode_site_list_location: Option<String>,
    pub edge_first_run_url: Option<String>,
    pub edge_homepage_urls: Option<Vec<String>>,
    #[graph(not_null)]
    pub edge_require_smart_screen: Option<bool>,
    pub edge_search_engine: Option<EdgeSearchEngineBase>,
    #[graph(not_null)]
    pub edge_send_intranet_traffic_to_internet_explorer: Option<bool>,
    #[graph(not_null)]
    pub edge_sync_favorites_with_internet_explorer: Option<bool>,
    pub enterprise_cloud_print_discovery_end_point: Option<String>,
    pub enterprise_cloud_print_discovery_max_limit: Option<i32>,
    pub enterprise_cloud_print_mopria_discovery_resource_identifier: Option<String>,
    pub enterprise_cloud_print_o_auth_authority: Option<String>,
    pub enterprise_cloud_print_o_auth_client_identifier: Option<String>,
    pub enterprise_cloud_print_resource_identifier: Option<String>,
    #[graph(not_null)]
    pub experience_block_device_discovery: Option<bool>,
    #[graph(name = "experienceBlockErrorDialogWhenNoSIM", not_null)]
    pub experience_block_error_dialog_when_no_sim: Option<bool>,
    #[graph(not_null)]
    pub experience_block_task_switcher: Option<bool>,
    #[graph(not_null)]
    pub game_dvr_blocked: Option<bool>,
    #[graph(not_null)]
    pub internet_sharing_blocked: Option<bool>,
    #[graph(not_null)]
    pub location_services_blocked: Option<bool>,
    #[graph(not_null)]
    pub lock_screen_allow_timeout_configuration: Option<bool>,
    #[graph(not_null)]
    pub lock_screen_block_action_center_notifications: Option<bool>,
    #[graph(not_null)]
    pub lock_screen_block_cortana: Option<bool>,
    #[graph(not_null)]
    pub lock_screen_block_toast_notifications: Option<bool>,
    pub lock_screen_timeout_in_seconds: Option<i32>,
    #[graph(not_null)]
    pub logon_block_fast_user_switching: Option<bool>,
    #[graph(not_null)]
    pub microsoft_account_blocked: Option<bool>,
    #[graph(not_null)]
    pub microsoft_account_block_settings_sync: Option<bool>,
    #[graph(not_null)]
    pub network_proxy_apply_settings_device_wide: Option<bool>,
    pub network_proxy_automatic_configuration_url: Option<String>,
    #[graph(not_null)]
    pub network_proxy_disable_auto_detect: Option<bool>,
    pub network_proxy_server: Option<Windows10NetworkProxyServer>,
    #[graph(not_null)]
    pub nfc_blocked: Option<bool>,
    #[graph(not_null)]
    pub one_drive_disable_file_sync: Option<bool>,
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
    #[graph(not_null)]
    pub password_require_when_resume_from_idle_state: Option<bool>,
    pub password_sign_in_failure_count_before_factory_reset: Option<i32>,
    pub personalization_desktop_image_url: Option<String>,
    pub personalization_lock_screen_image_url: Option<String>,
    #[graph(not_null)]
    pub privacy_advertising_id: Option<StateManagementSetting>,
    #[graph(not_null)]
    pub privacy_auto_accept_pairing_and_consent_prompts: Option<bool>,
    #[graph(not_null)]
    pub privacy_block_input_personalization: Option<bool>,
    #[graph(not_null)]
    pub reset_protection_mode_blocked: Option<bool>,
    #[graph(not_null)]
    pub safe_search_filter: Option<SafeSearchFilterType>,
    #[graph(not_null)]
    pub screen_capture_blocked: Option<bool>,
    #[graph(not_null)]
    pub search_block_diacritics: Option<bool>,
    #[graph(not_null)]
    pub search_disable_auto_language_detection: Option<bool>,
    #[graph(not_null)]
    pub search_disable_indexer_backoff: Option<bool>,
    #[graph(not_null)]
    pub search_disable_indexing_encrypted_items: Option<bool>,
    #[graph(not_null)]
    pub search_disable_indexing_removable_drive: Option<bool>,
    #[graph(not_null)]
    pub search_enable_automatic_index_size_manangement: Option<bool>,
    #[graph(not_null)]
    pub search_enable_remote_queries: Option<bool>,
    #[graph(not_null)]
    pub settings_block_accounts_page: Option<bool>,
    #[graph(not_null)]
    pub settings_block_add_provisioning_package: Option<bool>,
    #[graph(not_null)]
    pub settings_block_apps_page: Option<bool>,
    #[graph(not_null)]
    pub settings_block_change_language: Option<bool>,
    #[graph(not_null)]
    pub settings_block_change_power_sleep: Option<bool>,
    #[graph(not_null)]
    pub settings_block_change_region: Option<bool>,
    #[graph(not_null)]
    pub settings_block_change_system_time: Option<bool>,
    #[graph(not_null)]
    pub settings_block_devices_page: Option<bool>,
    #[graph(not_null)]
    pub settings_block_ease_of_access_page: Option<bool>,
    #[graph(not_null)]
    pub settings_block_edit_device_name: Option<bool>,
    #[graph(not_null)]
    pub settings_block_gaming_page: Option<bool>,
    #[graph(not_null)]
    pub settings_block_network_internet_page: Option<bool>,
    #[graph(not_null)]
    pub settings_block_personalization_page: Option<bool>,
    #[graph(not_null)]
    pub settings_block_privacy_page: Option<bool>,
    #[graph(not_null)]
    pub settings_block_remove_provisioning_package: Option<bool>,
    #[graph(not_null)]
    pub settings_block_settings_app: Option<bool>,
    #[graph(not_null)]
    pub settings_block_system_page: Option<bool>,
    #[graph(not_null)]
    pub settings_block_time_language_page: Option<bool>,
    #[graph(not_null)]
    pub settings_block_update_security_page: Option<bool>,
    #[graph(not_null)]
    pub shared_user_app_data_allowed: Option<bool>,
    #[graph(not_null)]
    pub smart_screen_block_prompt_override: Option<bool>,
    #[graph(not_null)]
    pub smart_screen_block_prompt_override_for_files: Option<bool>,
    #[graph(not_null)]
    pub smart_screen_enable_app_install_control: Option<bool>,
    #[graph(not_null)]
    pub start_block_unpinning_apps_from_taskbar: Option<bool>,
    #[graph(not_null)]
    pub start_menu_app_list_visibility: Option<Flags<WindowsStartMenuAppListVisibilityType>>,
    #[graph(not_null)]
    pub start_menu_hide_change_account_settings: Option<bool>,
    #[graph(not_null)]
    pub start_menu_hide_frequently_used_apps: Option<bool>,
    #[graph(not_null)]
    pub start_menu_hide_hibernate: Option<bool>,
    #[graph(not_null)]
    pub start_menu_hide_lock: Option<bool>,
    #[graph(not_null)]
    pub start_menu_hide_power_button: Option<bool>,
    #[graph(not_null)]
    pub start_menu_hide_recent_jump_lists: Option<bool>,
    #[graph(not_null)]
    pub start_menu_hide_recently_added_apps: Option<bool>,
    #[graph(not_null)]
    pub start_menu_hide_restart_options: Option<bool>,
    #[graph(not_null)]
    pub start_menu_hide_shut_down: Option<bool>,
    #[graph(not_null)]
    pub start_menu_hide_sign_out: Option<bool>,
    #[graph(not_null)]
    pub start_menu_hide_sleep: Option<bool>,
    #[graph(not_null)]
    pub start_menu_hide_switch_account: Option<bool>,
    #[graph(not_null)]
    pub start_menu_hide_user_tile: Option<bool>,
    pub start_menu_layout_edge_assets_xml: Option<Binary>,
    pub start_menu_layout_xml: Option<Binary>,
    #[graph(not_null)]
    pub start_menu_mode: Option<WindowsStartMenuModeType>,
    #[graph(not_null)]
    pub start_menu_pinned_folder_documents: Option<VisibilitySetting>,
    #[graph(not_null)]
    pub start_menu_pinned_folder_downloads: Option<VisibilitySetting>,
    #[graph(not_null)]
    pub start_menu_pinned_folder_file_explorer: Option<VisibilitySetting>,
    #[graph(not_null)]
    pub start_menu_pinned_folder_home_group: Option<VisibilitySetting>,
    #[graph(not_null)]
    pub start_menu_pinned_folder_music: Option<VisibilitySetting>,
    #[graph(not_null)]
    pub start_menu_pinned_folder_network: Option<VisibilitySetting>,
    #[graph(not_null)]
    pub start_menu_pinned_folder_personal_folder: Option<VisibilitySetting>,
    #[graph(not_null)]
    pub start_menu_pinned_folder_pictures: Option<VisibilitySetting>,
    #[graph(not_null)]
    pub start_menu_pinned_folder_settings: Option<VisibilitySetting>,
    #[graph(not_null)]
    pub start_menu_pinned_folder_videos: Option<VisibilitySetting>,
    #[graph(not_null)]
    pub storage_block_removable_storage: Option<bool>,
    #[graph(not_null)]
    pub storage_require_mobile_device_encryption: Option<bool>,
    #[graph(not_null)]
    pub storage_restrict_app_data_to_system_volume: Option<bool>,
    #[graph(not_null)]
    pub storage_restrict_app_install_to_system_volume: Option<bool>,
    #[graph(not_null)]
    pub tenant_lockdown_require_network_during_out_of_box_experience: Option<bool>,
    #[graph(not_null)]
    pub usb_blocked: Option<bool>,
    #[graph(not_null)]
    pub voice_recording_blocked: Option<bool>,
    #[graph(not_null)]
    pub web_rtc_block_localhost_ip_address: Option<bool>,
    #[graph(not_null)]
    pub wi_fi_block_automatic_connect_hotspots: Option<bool>,
    #[graph(not_null)]
    pub wi_fi_blocked: Option<bool>,
    #[graph(not_null)]
    pub wi_fi_block_manual_configuration: Option<bool>,
    pub wi_fi_scan_interval: Option<i32>,
    #[graph(not_null)]
    pub windows_spotlight_block_consumer_specific_features: Option<bool>,
    #[graph(not_null)]
    pub windows_spotlight_blocked: Option<bool>,
    #[graph(not_null)]
    pub windows_spotlight_block_on_action_center: Option<bool>,
    #[graph(not_null)]
    pub windows_spotlight_block_tailored_experiences: Option<bool>,
    #[graph(not_null)]
    pub windows_spotlight_block_third_party_notifications: Option<bool>,
    #[graph(not_null)]
    pub windows_spotlight_block_welcome_experience: Option<bool>,
    #[graph(not_null)]
    pub windows_spotlight_block_windows_tips: Option<bool>,
    #[graph(not_null)]
    pub windows_spotlight_configure_on_lock_screen: Option<WindowsSpotlightEnablementSettings>,
    #[graph(not_null)]
    pub windows_store_block_auto_update: Option<bool>,
    #[graph(not_null)]
    pub windows_store_blocked: Option<bool>,
    #[graph(not_null)]
    pub windows_store_enable_private_store_only: Option<bool>,
    #[graph(not_null)]
    pub wireless_display_block_projection_to_this_device: Option<bool>,
    #[graph(not_null)]
    pub wireless_display_block_user_input_from_receiver: Option<bool>,
    #[graph(not_null)]
    pub wireless_display_require_pin_for_pairing: Option<bool>,
}

/// What is done with malware, by its severity.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-deviceconfig-defenderdetectedmalwareactions)
#[graph_complex]
pub struct DefenderDetectedMalwareActions {
    #[graph(not_null)]
    pub high_severity: Option<DefenderThreatAction>,
    #[graph(not_null)]
    pub low_severity: Option<DefenderThreatAction>,
    #[graph(not_null)]
    pub moderate_severity: Option<DefenderThreatAction>,
    #[graph(not_null)]
    pub severe_severity: Option<DefenderThreatAction>,
}

/// A proxy, and the addresses that are reached without it.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-deviceconfig-windows10networkproxyserver)
#[graph_complex]
pub struct Windows10NetworkProxyServer {
    #[graph(not_null)]
    pub address: Option<String>,
    pub exceptions: Option<Vec<String>>,
    #[graph(not_null)]
    pub use_for_local_addresses: Option<bool>,
}

/// How readily the cloud blocks files.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-deviceconfig-defendercloudblockleveltype)
#[graph_enum]
pub enum DefenderCloudBlockLevelType {
    NotConfigured,
    High,
    HighPlus,
    ZeroTolerance,
}

/// Which file activity is watched.
#[graph_enum]
pub enum DefenderMonitorFileActivity {
    UserDefined,
    Disable,
    MonitorAllFiles,
    MonitorIncomingFilesOnly,
    MonitorOutgoingFilesOnly,
}

/// Whether users are asked before samples are sent.
#[graph_enum]
pub enum DefenderPromptForSampleSubmission {
    UserDefined,
    AlwaysPrompt,
    PromptBeforeSendingPersonalData,
    NeverSendData,
    SendAllDataWithoutPrompting,
}

/// How thorough a scan is.
#[graph_enum]
pub enum DefenderScanType {
    UserDefined,
    Disabled,
    Quick,
    Full,
}

/// What is done with malware.
#[graph_enum]
pub enum DefenderThreatAction {
    DeviceDefault,
    Clean,
    Quarantine,
    Remove,
    Allow,
    UserDefined,
    Block,
}

/// How much diagnostic data is sent.
#[graph_enum]
pub enum DiagnosticDataSubmissionMode {
    UserDefined,
    None,
    Basic,
    Enhanced,
    Full,
}

/// Which cookies are allowed.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-deviceconfig-edgecookiepolicy)
#[graph_enum]
pub enum EdgeCookiePolicy {
    UserDefined,
    Allow,
    BlockThirdParty,
    BlockAll,
}

/// How strictly search results are filtered.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-deviceconfig-safesearchfiltertype)
#[graph_enum]
pub enum SafeSearchFilterType {
    UserDefined,
    Strict,
    Moderate,
}

/// Whether something is shown.
#[graph_enum]
pub enum VisibilitySetting {
    NotConfigured,
    Hide,
    Show,
}

/// Whether Windows Spotlight is on.
#[graph_enum]
pub enum WindowsSpotlightEnablementSettings {
    NotConfigured,
    Disabled,
    Enabled,
}

/// How the Start menu shows the list of apps.
#[graph_enum(flags)]
pub enum WindowsStartMenuAppListVisibilityType {
    UserDefined,
    Collapse,
    Remove,
    DisableSettingsApp,
}

/// The size of the Start menu.
#[graph_enum]
pub enum WindowsStartMenuModeType {
    UserDefined,
    FullScreen,
    NonFullScreen,
}
