//! `windowsUpdateForBusinessConfiguration`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{Date, DateTimeOffset, Flags, graph_enum, graph_resource};

#[cfg(feature = "compliance")]
use crate::SettingStateDeviceSummary;
use crate::{
    DeviceConfigurationAssignment, DeviceConfigurationBase, DeviceConfigurationDeviceOverview,
    DeviceConfigurationDeviceStatus, DeviceConfigurationUserOverview,
    DeviceConfigurationUserStatus, Enablement, WindowsUpdateInstallScheduleType,
};

/// The entity type `windowsUpdateForBusinessConfiguration`.
///
/// [One of `DeviceConfiguration`](crate::DeviceConfiguration),
/// whose functions list, get, create, update and delete it.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-deviceconfig-windowsupdateforbusinessconfiguration)
#[graph_resource(base = DeviceConfigurationBase)]
pub struct WindowsUpdateForBusinessConfiguration {
    #[graph(not_null)]
    pub allow_windows11_upgrade: Option<bool>,
    #[graph(not_null)]
    pub automatic_update_mode: Option<AutomaticUpdateMode>,
    #[graph(not_null)]
    pub auto_restart_notification_dismissal: Option<AutoRestartNotificationDismissalMethod>,
    #[graph(not_null)]
    pub business_ready_updates_only: Option<WindowsUpdateType>,
    pub deadline_for_feature_updates_in_days: Option<i32>,
    pub deadline_for_quality_updates_in_days: Option<i32>,
    pub deadline_grace_period_in_days: Option<i32>,
    #[graph(not_null)]
    pub delivery_optimization_mode: Option<WindowsDeliveryOptimizationMode>,
    #[graph(not_null)]
    pub drivers_excluded: Option<bool>,
    pub engaged_restart_deadline_in_days: Option<i32>,
    pub engaged_restart_snooze_schedule_in_days: Option<i32>,
    pub engaged_restart_transition_schedule_in_days: Option<i32>,
    #[graph(not_null)]
    pub feature_updates_deferral_period_in_days: Option<i32>,
    #[graph(not_null)]
    pub feature_updates_paused: Option<bool>,
    #[graph(not_null)]
    pub feature_updates_pause_expiry_date_time: Option<DateTimeOffset>,
    #[graph(read_only)]
    pub feature_updates_pause_start_date: Option<Date>,
    #[graph(not_null)]
    pub feature_updates_rollback_start_date_time: Option<DateTimeOffset>,
    pub feature_updates_rollback_window_in_days: Option<i32>,
    pub feature_updates_will_be_rolled_back: Option<bool>,
    pub installation_schedule: Option<WindowsUpdateInstallScheduleType>,
    #[graph(not_null)]
    pub microsoft_update_service_allowed: Option<bool>,
    pub postpone_reboot_until_after_deadline: Option<bool>,
    #[graph(not_null)]
    pub prerelease_features: Option<PrereleaseFeatures>,
    #[graph(not_null)]
    pub quality_updates_deferral_period_in_days: Option<i32>,
    #[graph(not_null)]
    pub quality_updates_paused: Option<bool>,
    #[graph(not_null)]
    pub quality_updates_pause_expiry_date_time: Option<DateTimeOffset>,
    #[graph(read_only)]
    pub quality_updates_pause_start_date: Option<Date>,
    #[graph(not_null)]
    pub quality_updates_rollback_start_date_time: Option<DateTimeOffset>,
    pub quality_updates_will_be_rolled_back: Option<bool>,
    pub schedule_imminent_restart_warning_in_minutes: Option<i32>,
    pub schedule_restart_warning_in_hours: Option<i32>,
    #[graph(not_null)]
    pub skip_checks_before_restart: Option<bool>,
    #[graph(not_null)]
    pub update_notification_level: Option<WindowsUpdateNotificationDisplayOption>,
    pub update_weeks: Option<Flags<WindowsUpdateForBusinessUpdateWeeks>>,
    #[graph(not_null)]
    pub user_pause_access: Option<Enablement>,
    #[graph(not_null)]
    pub user_windows_update_scan_access: Option<Enablement>,
}

/// The enum `autoRestartNotificationDismissalMethod`.
#[graph_enum]
pub enum AutoRestartNotificationDismissalMethod {
    NotConfigured,
    Automatic,
    User,
    UnknownFutureValue,
}

/// The enum `automaticUpdateMode`.
#[graph_enum]
pub enum AutomaticUpdateMode {
    UserDefined,
    NotifyDownload,
    AutoInstallAtMaintenanceTime,
    AutoInstallAndRebootAtMaintenanceTime,
    AutoInstallAndRebootAtScheduledTime,
    AutoInstallAndRebootWithoutEndUserControl,
}

/// The enum `prereleaseFeatures`.
#[graph_enum]
pub enum PrereleaseFeatures {
    UserDefined,
    SettingsOnly,
    SettingsAndExperimentations,
    NotAllowed,
}

/// The enum `windowsDeliveryOptimizationMode`.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-deviceconfig-windowsdeliveryoptimizationmode)
#[graph_enum]
pub enum WindowsDeliveryOptimizationMode {
    UserDefined,
    HttpOnly,
    HttpWithPeeringNat,
    HttpWithPeeringPrivateGroup,
    HttpWithInternetPeering,
    SimpleDownload,
    BypassMode,
}

/// The enum `windowsUpdateForBusinessUpdateWeeks`.
#[graph_enum(flags)]
pub enum WindowsUpdateForBusinessUpdateWeeks {
    UserDefined,
    FirstWeek,
    SecondWeek,
    ThirdWeek,
    FourthWeek,
    EveryWeek,
    UnknownFutureValue,
}

/// The enum `windowsUpdateNotificationDisplayOption`.
#[graph_enum]
pub enum WindowsUpdateNotificationDisplayOption {
    NotConfigured,
    DefaultNotifications,
    RestartWarningsOnly,
    DisableAllNotifications,
    UnknownFutureValue,
}

/// The enum `windowsUpdateType`.
#[graph_enum]
pub enum WindowsUpdateType {
    UserDefined,
    All,
    BusinessReadyOnly,
    WindowsInsiderBuildFast,
    WindowsInsiderBuildSlow,
    WindowsInsiderBuildRelease,
}
