//! `iosGeneralDeviceConfiguration`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_complex, graph_enum, graph_resource};

#[cfg(feature = "compliance")]
use crate::SettingStateDeviceSummary;
use crate::{
    AppListItem, AppListType, DeviceConfigurationAssignment, DeviceConfigurationBase,
    DeviceConfigurationDeviceOverview, DeviceConfigurationDeviceStatus,
    DeviceConfigurationUserOverview, DeviceConfigurationUserStatus, RequiredPasswordType,
    WebBrowserCookieSettings,
};

/// The entity type `iosGeneralDeviceConfiguration`.
///
/// [One of `DeviceConfiguration`](crate::DeviceConfiguration),
/// whose functions list, get, create, update and delete it.
#[graph_resource(base = DeviceConfigurationBase)]
pub struct IosGeneralDeviceConfiguration {
    #[graph(not_null)]
    pub account_block_modification: Option<bool>,
    #[graph(not_null)]
    pub activation_lock_allow_when_supervised: Option<bool>,
    #[graph(not_null)]
    pub air_drop_blocked: Option<bool>,
    #[graph(not_null)]
    pub air_drop_force_unmanaged_drop_target: Option<bool>,
    #[graph(not_null)]
    pub air_play_force_pairing_password_for_outgoing_requests: Option<bool>,
    #[graph(not_null)]
    pub apple_news_blocked: Option<bool>,
    #[graph(not_null)]
    pub apple_watch_block_pairing: Option<bool>,
    #[graph(not_null)]
    pub apple_watch_force_wrist_detection: Option<bool>,
    pub apps_single_app_mode_list: Option<Vec<AppListItem>>,
    #[graph(not_null)]
    pub app_store_block_automatic_downloads: Option<bool>,
    #[graph(not_null)]
    pub app_store_blocked: Option<bool>,
    #[graph(not_null)]
    pub app_store_block_in_app_purchases: Option<bool>,
    #[graph(name = "appStoreBlockUIAppInstallation", not_null)]
    pub app_store_block_ui_app_installation: Option<bool>,
    #[graph(not_null)]
    pub app_store_require_password: Option<bool>,
    pub apps_visibility_list: Option<Vec<AppListItem>>,
    #[graph(not_null)]
    pub apps_visibility_list_type: Option<AppListType>,
    #[graph(not_null)]
    pub bluetooth_block_modification: Option<bool>,
    #[graph(not_null)]
    pub camera_blocked: Option<bool>,
    #[graph(not_null)]
    pub cellular_block_data_roaming: Option<bool>,
    #[graph(not_null)]
    pub cellular_block_global_background_fetch_while_roaming: Option<bool>,
    #[graph(not_null)]
    pub cellular_block_per_app_data_modification: Option<bool>,
    #[graph(not_null)]
    pub cellular_block_personal_hotspot: Option<bool>,
    #[graph(not_null)]
    pub cellular_block_voice_roaming: Option<bool>,
    #[graph(not_null)]
    pub certificates_block_untrusted_tls_certificates: Option<bool>,
    #[graph(not_null)]
    pub classroom_app_block_remote_screen_observation: Option<bool>,
    #[graph(not_null)]
    pub classroom_app_force_unprompted_screen_observation: Option<bool>,
    #[graph(not_null)]
    pub compliant_app_list_type: Option<AppListType>,
    pub compliant_apps_list: Option<Vec<AppListItem>>,
    #[graph(not_null)]
    pub configuration_profile_block_changes: Option<bool>,
    #[graph(not_null)]
    pub definition_lookup_blocked: Option<bool>,
    #[graph(not_null)]
    pub device_block_enable_restrictions: Option<bool>,
    #[graph(not_null)]
    pub device_block_erase_content_and_settings: Option<bool>,
    #[graph(not_null)]
    pub device_block_name_modification: Option<bool>,
    #[graph(not_null)]
    pub diagnostic_data_block_submission: Option<bool>,
    #[graph(not_null)]
    pub diagnostic_data_block_submission_modification: Option<bool>,
    #[graph(not_null)]
    pub documents_block_managed_documents_in_unmanaged_apps: Option<bool>,
    #[graph(not_null)]
    pub documents_block_unmanaged_documents_in_managed_apps: Option<bool>,
    pub email_in_domain_suffixes: Option<Vec<String>>,
    #[graph(not_null)]
    pub enterprise_app_block_trust: Option<bool>,
    #[graph(not_null)]
    pub enterprise_app_block_trust_modification: Option<bool>,
    #[graph(not_null)]
    pub face_time_blocked: Option<bool>,
    #[graph(not_null)]
    pub find_my_friends_blocked: Option<bool>,
    #[graph(not_null)]
    pub game_center_blocked: Option<bool>,
    #[graph(not_null)]
    pub gaming_block_game_center_friends: Option<bool>,
    #[graph(not_null)]
    pub gaming_block_multiplayer: Option<bool>,
    #[graph(not_null)]
    pub host_pairing_blocked: Option<bool>,
    #[graph(not_null)]
    pub i_books_store_blocked: Option<bool>,
    #[graph(not_null)]
    pub i_books_store_block_erotica: Option<bool>,
    #[graph(not_null)]
    pub i_cloud_block_activity_continuation: Option<bool>,
    #[graph(not_null)]
    pub i_cloud_block_backup: Option<bool>,
    #[graph(not_null)]
    pub i_cloud_block_document_sync: Option<bool>,
    #[graph(not_null)]
    pub i_cloud_block_managed_apps_sync: Option<bool>,
    #[graph(not_null)]
    pub i_cloud_block_photo_library: Option<bool>,
    #[graph(not_null)]
    pub i_cloud_block_photo_stream_sync: Option<bool>,
    #[graph(not_null)]
    pub i_cloud_block_shared_photo_stream: Option<bool>,
    #[graph(not_null)]
    pub i_cloud_require_encrypted_backup: Option<bool>,
    #[graph(not_null)]
    pub i_tunes_block_explicit_content: Option<bool>,
    #[graph(not_null)]
    pub i_tunes_block_music_service: Option<bool>,
    #[graph(not_null)]
    pub i_tunes_block_radio: Option<bool>,
    #[graph(not_null)]
    pub keyboard_block_auto_correct: Option<bool>,
    #[graph(not_null)]
    pub keyboard_block_dictation: Option<bool>,
    #[graph(not_null)]
    pub keyboard_block_predictive: Option<bool>,
    #[graph(not_null)]
    pub keyboard_block_shortcuts: Option<bool>,
    #[graph(not_null)]
    pub keyboard_block_spell_check: Option<bool>,
    #[graph(not_null)]
    pub kiosk_mode_allow_assistive_speak: Option<bool>,
    #[graph(not_null)]
    pub kiosk_mode_allow_assistive_touch_settings: Option<bool>,
    #[graph(not_null)]
    pub kiosk_mode_allow_auto_lock: Option<bool>,
    #[graph(not_null)]
    pub kiosk_mode_allow_color_inversion_settings: Option<bool>,
    #[graph(not_null)]
    pub kiosk_mode_allow_ringer_switch: Option<bool>,
    #[graph(not_null)]
    pub kiosk_mode_allow_screen_rotation: Option<bool>,
    #[graph(not_null)]
    pub kiosk_mode_allow_sleep_button: Option<bool>,
    #[graph(not_null)]
    pub kiosk_mode_allow_touchscreen: Option<bool>,
    #[graph(not_null)]
    pub kiosk_mode_allow_voice_over_settings: Option<bool>,
    #[graph(not_null)]
    pub kiosk_mode_allow_volume_buttons: Option<bool>,
    #[graph(not_null)]
    pub kiosk_mode_allow_zoom_settings: Option<bool>,
    pub kiosk_mode_app_store_url: Option<String>,
    pub kiosk_mode_built_in_app_id: Option<String>,
    pub kiosk_mode_managed_app_id: Option<String>,
    #[graph(not_null)]
    pub kiosk_mode_require_assistive_touch: Option<bool>,
    #[graph(not_null)]
    pub kiosk_mode_require_color_inversion: Option<bool>,
    #[graph(not_null)]
    pub kiosk_mode_require_mono_audio: Option<bool>,
    #[graph(not_null)]
    pub kiosk_mode_require_voice_over: Option<bool>,
    #[graph(not_null)]
    pub kiosk_mode_require_zoom: Option<bool>,
    #[graph(not_null)]
    pub lock_screen_block_control_center: Option<bool>,
    #[graph(not_null)]
    pub lock_screen_block_notification_view: Option<bool>,
    #[graph(not_null)]
    pub lock_screen_block_passbook: Option<bool>,
    #[graph(not_null)]
    pub lock_screen_block_today_view: Option<bool>,
    #[graph(not_null)]
    pub media_content_rating_apps: Option<RatingAppsType>,
    pub media_content_rating_australia: Option<MediaContentRatingAustralia>,
    pub media_content_rating_canada: Option<MediaContentRatingCanada>,
    pub media_content_rating_france: Option<MediaContentRatingFrance>,
    pub media_content_rating_germany: Option<MediaContentRatingGermany>,
    pub media_content_rating_ireland: Option<MediaContentRatingIreland>,
    pub media_content_rating_japan: Option<MediaContentRatingJapan>,
    pub media_content_rating_new_zealand: Option<MediaContentRatingNewZealand>,
    pub media_content_rating_united_kingdom: Option<MediaContentRatingUnitedKingdom>,
    pub media_content_rating_united_states: Option<MediaContentRatingUnitedStates>,
    #[graph(not_null)]
    pub messages_blocked: Option<bool>,
    pub network_usage_rules: Option<Vec<IosNetworkUsageRule>>,
    #[graph(not_null)]
    pub notifications_block_settings_modification: Option<bool>,
    #[graph(not_null)]
    pub passcode_block_fingerprint_modification: Option<bool>,
    #[graph(not_null)]
    pub passcode_block_fingerprint_unlock: Option<bool>,
    #[graph(not_null)]
    pub passcode_block_modification: Option<bool>,
    #[graph(not_null)]
    pub passcode_block_simple: Option<bool>,
    pub passcode_expiration_days: Option<i32>,
    pub passcode_minimum_character_set_count: Option<i32>,
    pub passcode_minimum_length: Option<i32>,
    pub passcode_minutes_of_inactivity_before_lock: Option<i32>,
    pub passcode_minutes_of_inactivity_before_screen_timeout: Option<i32>,
    pub passcode_previous_passcode_block_count: Option<i32>,
    #[graph(not_null)]
    pub passcode_required: Option<bool>,
    #[graph(not_null)]
    pub passcode_required_type: Option<RequiredPasswordType>,
    pub passcode_sign_in_failure_count_before_wipe: Option<i32>,
    #[graph(not_null)]
    pub podcasts_blocked: Option<bool>,
    #[graph(not_null)]
    pub safari_block_autofill: Option<bool>,
    #[graph(not_null)]
    pub safari_blocked: Option<bool>,
    #[graph(not_null)]
    pub safari_block_java_script: Option<bool>,
    #[graph(not_null)]
    pub safari_block_popups: Option<bool>,
    #[graph(not_null)]
    pub safari_cookie_settings: Option<WebBrowserCookieSettings>,
    pub safari_managed_domains: Option<Vec<String>>,
    pub safari_password_auto_fill_domains: Option<Vec<String>>,
    #[graph(not_null)]
    pub safari_require_fraud_warning: Option<bool>,
    #[graph(not_null)]
    pub screen_capture_blocked: Option<bool>,
    #[graph(not_null)]
    pub siri_blocked: Option<bool>,
    #[graph(not_null)]
    pub siri_blocked_when_locked: Option<bool>,
    #[graph(not_null)]
    pub siri_block_user_generated_content: Option<bool>,
    #[graph(not_null)]
    pub siri_require_profanity_filter: Option<bool>,
    #[graph(not_null)]
    pub spotlight_block_internet_results: Option<bool>,
    #[graph(not_null)]
    pub voice_dialing_blocked: Option<bool>,
    #[graph(not_null)]
    pub wallpaper_block_modification: Option<bool>,
    #[graph(not_null)]
    pub wi_fi_connect_only_to_configured_networks: Option<bool>,
}

/// The complex type `iosNetworkUsageRule`.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-deviceconfig-iosnetworkusagerule)
#[graph_complex]
pub struct IosNetworkUsageRule {
    #[graph(not_null)]
    pub cellular_data_blocked: Option<bool>,
    #[graph(not_null)]
    pub cellular_data_block_when_roaming: Option<bool>,
    pub managed_apps: Option<Vec<AppListItem>>,
}

/// The complex type `mediaContentRatingAustralia`.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-deviceconfig-mediacontentratingaustralia)
#[graph_complex]
pub struct MediaContentRatingAustralia {
    #[graph(not_null)]
    pub movie_rating: Option<RatingAustraliaMoviesType>,
    #[graph(not_null)]
    pub tv_rating: Option<RatingAustraliaTelevisionType>,
}

/// The complex type `mediaContentRatingCanada`.
#[graph_complex]
pub struct MediaContentRatingCanada {
    #[graph(not_null)]
    pub movie_rating: Option<RatingCanadaMoviesType>,
    #[graph(not_null)]
    pub tv_rating: Option<RatingCanadaTelevisionType>,
}

/// The complex type `mediaContentRatingFrance`.
#[graph_complex]
pub struct MediaContentRatingFrance {
    #[graph(not_null)]
    pub movie_rating: Option<RatingFranceMoviesType>,
    #[graph(not_null)]
    pub tv_rating: Option<RatingFranceTelevisionType>,
}

/// The complex type `mediaContentRatingGermany`.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-deviceconfig-mediacontentratinggermany)
#[graph_complex]
pub struct MediaContentRatingGermany {
    #[graph(not_null)]
    pub movie_rating: Option<RatingGermanyMoviesType>,
    #[graph(not_null)]
    pub tv_rating: Option<RatingGermanyTelevisionType>,
}

/// The complex type `mediaContentRatingIreland`.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-deviceconfig-mediacontentratingireland)
#[graph_complex]
pub struct MediaContentRatingIreland {
    #[graph(not_null)]
    pub movie_rating: Option<RatingIrelandMoviesType>,
    #[graph(not_null)]
    pub tv_rating: Option<RatingIrelandTelevisionType>,
}

/// The complex type `mediaContentRatingJapan`.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-deviceconfig-mediacontentratingjapan)
#[graph_complex]
pub struct MediaContentRatingJapan {
    #[graph(not_null)]
    pub movie_rating: Option<RatingJapanMoviesType>,
    #[graph(not_null)]
    pub tv_rating: Option<RatingJapanTelevisionType>,
}

/// The complex type `mediaContentRatingNewZealand`.
#[graph_complex]
pub struct MediaContentRatingNewZealand {
    #[graph(not_null)]
    pub movie_rating: Option<RatingNewZealandMoviesType>,
    #[graph(not_null)]
    pub tv_rating: Option<RatingNewZealandTelevisionType>,
}

/// The complex type `mediaContentRatingUnitedKingdom`.
#[graph_complex]
pub struct MediaContentRatingUnitedKingdom {
    #[graph(not_null)]
    pub movie_rating: Option<RatingUnitedKingdomMoviesType>,
    #[graph(not_null)]
    pub tv_rating: Option<RatingUnitedKingdomTelevisionType>,
}

/// The complex type `mediaContentRatingUnitedStates`.
#[graph_complex]
pub struct MediaContentRatingUnitedStates {
    #[graph(not_null)]
    pub movie_rating: Option<RatingUnitedStatesMoviesType>,
    #[graph(not_null)]
    pub tv_rating: Option<RatingUnitedStatesTelevisionType>,
}

/// The enum `ratingAppsType`.
#[graph_enum]
pub enum RatingAppsType {
    AllAllowed,
    AllBlocked,
    AgesAbove4,
    AgesAbove9,
    AgesAbove12,
    AgesAbove17,
}

/// The enum `ratingAustraliaMoviesType`.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-deviceconfig-ratingaustraliamoviestype)
#[graph_enum]
pub enum RatingAustraliaMoviesType {
    AllAllowed,
    AllBlocked,
    General,
    ParentalGuidance,
    Mature,
    AgesAbove15,
    AgesAbove18,
}

/// The enum `ratingAustraliaTelevisionType`.
#[graph_enum]
pub enum RatingAustraliaTelevisionType {
    AllAllowed,
    AllBlocked,
    Preschoolers,
    Children,
    General,
    ParentalGuidance,
    Mature,
    AgesAbove15,
    AgesAbove15AdultViolence,
}

/// The enum `ratingCanadaMoviesType`.
#[graph_enum]
pub enum RatingCanadaMoviesType {
    AllAllowed,
    AllBlocked,
    General,
    ParentalGuidance,
    AgesAbove14,
    AgesAbove18,
    Restricted,
}

/// The enum `ratingCanadaTelevisionType`.
#[graph_enum]
pub enum RatingCanadaTelevisionType {
    AllAllowed,
    AllBlocked,
    Children,
    ChildrenAbove8,
    General,
    ParentalGuidance,
    AgesAbove14,
    AgesAbove18,
}

/// The enum `ratingFranceMoviesType`.
#[graph_enum]
pub enum RatingFranceMoviesType {
    AllAllowed,
    AllBlocked,
    AgesAbove10,
    AgesAbove12,
    AgesAbove16,
    AgesAbove18,
}

/// The enum `ratingFranceTelevisionType`.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-deviceconfig-ratingfrancetelevisiontype)
#[graph_enum]
pub enum RatingFranceTelevisionType {
    AllAllowed,
    AllBlocked,
    AgesAbove10,
    AgesAbove12,
    AgesAbove16,
    AgesAbove18,
}

/// The enum `ratingGermanyMoviesType`.
#[graph_enum]
pub enum RatingGermanyMoviesType {
    AllAllowed,
    AllBlocked,
    General,
    AgesAbove6,
    AgesAbove12,
    AgesAbove16,
    Adults,
}

/// The enum `ratingGermanyTelevisionType`.
#[graph_enum]
pub enum RatingGermanyTelevisionType {
    AllAllowed,
    AllBlocked,
    General,
    AgesAbove6,
    AgesAbove12,
    AgesAbove16,
    Adults,
}

/// The enum `ratingIrelandMoviesType`.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-deviceconfig-ratingirelandmoviestype)
#[graph_enum]
pub enum RatingIrelandMoviesType {
    AllAllowed,
    AllBlocked,
    General,
    ParentalGuidance,
    AgesAbove12,
    AgesAbove15,
    AgesAbove16,
    Adults,
}

/// The enum `ratingIrelandTelevisionType`.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-deviceconfig-ratingirelandtelevisiontype)
#[graph_enum]
pub enum RatingIrelandTelevisionType {
    AllAllowed,
    AllBlocked,
    General,
    Children,
    YoungAdults,
    ParentalSupervision,
    Mature,
}

/// The enum `ratingJapanMoviesType`.
#[graph_enum]
pub enum RatingJapanMoviesType {
    AllAllowed,
    AllBlocked,
    General,
    ParentalGuidance,
    AgesAbove15,
    AgesAbove18,
}

/// The enum `ratingJapanTelevisionType`.
#[graph_enum]
pub enum RatingJapanTelevisionType {
    AllAllowed,
    AllBlocked,
    ExplicitAllowed,
}

/// The enum `ratingNewZealandMoviesType`.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-deviceconfig-ratingnewzealandmoviestype)
#[graph_enum]
pub enum RatingNewZealandMoviesType {
    AllAllowed,
    AllBlocked,
    General,
    ParentalGuidance,
    Mature,
    AgesAbove13,
    AgesAbove15,
    AgesAbove16,
    AgesAbove18,
    Restricted,
    AgesAbove16Restricted,
}

/// The enum `ratingNewZealandTelevisionType`.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-deviceconfig-ratingnewzealandtelevisiontype)
#[graph_enum]
pub enum RatingNewZealandTelevisionType {
    AllAllowed,
    AllBlocked,
    General,
    ParentalGuidance,
    Adults,
}

/// The enum `ratingUnitedKingdomMoviesType`.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-deviceconfig-ratingunitedkingdommoviestype)
#[graph_enum]
pub enum RatingUnitedKingdomMoviesType {
    AllAllowed,
    AllBlocked,
    General,
    UniversalChildren,
    ParentalGuidance,
    AgesAbove12Video,
    AgesAbove12Cinema,
    AgesAbove15,
    Adults,
}

/// The enum `ratingUnitedKingdomTelevisionType`.
#[graph_enum]
pub enum RatingUnitedKingdomTelevisionType {
    AllAllowed,
    AllBlocked,
    Caution,
}

/// The enum `ratingUnitedStatesMoviesType`.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-deviceconfig-ratingunitedstatesmoviestype)
#[graph_enum]
pub enum RatingUnitedStatesMoviesType {
    AllAllowed,
    AllBlocked,
    General,
    ParentalGuidance,
    ParentalGuidance13,
    Restricted,
    Adults,
}

/// The enum `ratingUnitedStatesTelevisionType`.
#[graph_enum]
pub enum RatingUnitedStatesTelevisionType {
    AllAllowed,
    AllBlocked,
    ChildrenAll,
    ChildrenAbove7,
    General,
    ParentalGuidance,
    ChildrenAbove14,
    Adults,
}
