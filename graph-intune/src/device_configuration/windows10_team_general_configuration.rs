//! `windows10TeamGeneralConfiguration`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, TimeOfDay, graph_enum, graph_resource};

#[cfg(feature = "compliance")]
use crate::SettingStateDeviceSummary;
use crate::{
    DeviceConfigurationAssignment, DeviceConfigurationBase, DeviceConfigurationDeviceOverview,
    DeviceConfigurationDeviceStatus, DeviceConfigurationUserOverview,
    DeviceConfigurationUserStatus,
};

/// The entity type `windows10TeamGeneralConfiguration`.
///
/// [One of `DeviceConfiguration`](crate::DeviceConfiguration),
/// whose functions list, get, create, update and delete it.
#[graph_resource(base = DeviceConfigurationBase)]
pub struct Windows10TeamGeneralConfiguration {
    #[graph(not_null)]
    pub azure_operational_insights_block_telemetry: Option<bool>,
    pub azure_operational_insights_workspace_id: Option<String>,
    pub azure_operational_insights_workspace_key: Option<String>,
    #[graph(not_null)]
    pub connect_app_block_auto_launch: Option<bool>,
    #[graph(not_null)]
    pub maintenance_window_blocked: Option<bool>,
    pub maintenance_window_duration_in_hours: Option<i32>,
    pub maintenance_window_start_time: Option<TimeOfDay>,
    #[graph(not_null)]
    pub miracast_blocked: Option<bool>,
    #[graph(not_null)]
    pub miracast_channel: Option<MiracastChannel>,
    #[graph(not_null)]
    pub miracast_require_pin: Option<bool>,
    #[graph(not_null)]
    pub settings_block_my_meetings_and_files: Option<bool>,
    #[graph(not_null)]
    pub settings_block_session_resume: Option<bool>,
    #[graph(not_null)]
    pub settings_block_signin_suggestions: Option<bool>,
    pub settings_default_volume: Option<i32>,
    pub settings_screen_timeout_in_minutes: Option<i32>,
    pub settings_session_timeout_in_minutes: Option<i32>,
    pub settings_sleep_timeout_in_minutes: Option<i32>,
    pub welcome_screen_background_image_url: Option<String>,
    #[graph(not_null)]
    pub welcome_screen_block_automatic_wake_up: Option<bool>,
    #[graph(not_null)]
    pub welcome_screen_meeting_information: Option<WelcomeScreenMeetingInformation>,
}

/// The enum `miracastChannel`.
#[graph_enum]
pub enum MiracastChannel {
    UserDefined,
    One,
    Two,
    Three,
    Four,
    Five,
    Six,
    Seven,
    Eight,
    Nine,
    Ten,
    Eleven,
    ThirtySix,
    Forty,
    FortyFour,
    FortyEight,
    OneHundredFortyNine,
    OneHundredFiftyThree,
    OneHundredFiftySeven,
    OneHundredSixtyOne,
    OneHundredSixtyFive,
}

/// The enum `welcomeScreenMeetingInformation`.
#[graph_enum]
pub enum WelcomeScreenMeetingInformation {
    UserDefined,
    ShowOrganizerAndTimeOnly,
    ShowOrganizerAndTimeAndSubject,
}
