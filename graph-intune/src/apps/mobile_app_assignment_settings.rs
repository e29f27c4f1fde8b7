//! `mobileAppAssignmentSettings`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_complex, graph_enum, graph_hierarchy};

/// What every [`MobileAppAssignmentSettings`] has.
#[graph_complex(base, abstract)]
pub struct MobileAppAssignmentSettingsBase {}

/// How an assigned app is installed.
#[graph_hierarchy(base = MobileAppAssignmentSettingsBase)]
pub enum MobileAppAssignmentSettings {
    IosLob(IosLobAppAssignmentSettings),
    IosStore(IosStoreAppAssignmentSettings),
    IosVpp(IosVppAppAssignmentSettings),
    MacOsLob(MacOsLobAppAssignmentSettings),
    MicrosoftStoreForBusiness(MicrosoftStoreForBusinessAppAssignmentSettings),
    Win32Lob(Win32LobAppAssignmentSettings),
    WindowsAppX(WindowsAppXAppAssignmentSettings),
    WindowsUniversalAppX(WindowsUniversalAppXAppAssignmentSettings),
}

/// How an iOS app of the organization is installed.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-apps-ioslobappassignmentsettings)
#[graph_complex(base = MobileAppAssignmentSettingsBase)]
pub struct IosLobAppAssignmentSettings {
    pub is_removable: Option<bool>,
    pub uninstall_on_device_removal: Option<bool>,
    pub vpn_configuration_id: Option<String>,
}

/// How an app of the Apple App Store is installed.
#[graph_complex(base = MobileAppAssignmentSettingsBase)]
pub struct IosStoreAppAssignmentSettings {
    pub is_removable: Option<bool>,
    pub uninstall_on_device_removal: Option<bool>,
    pub vpn_configuration_id: Option<String>,
}

/// How an app bought in volume from Apple is installed.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-apps-iosvppappassignmentsettings)
#[graph_complex(base = MobileAppAssignmentSettingsBase)]
pub struct IosVppAppAssignmentSettings {
    #[graph(not_null)]
    pub use_device_licensing: Option<bool>,
    pub vpn_configuration_id: Option<String>,
}

/// How a macOS app of the organization is installed.
#[graph_complex(base = MobileAppAssignmentSettingsBase)]
pub struct MacOsLobAppAssignmentSettings {
    pub uninstall_on_device_removal: Option<bool>,
}

/// How an app of the Microsoft Store for Business is installed.
#[graph_complex(base = MobileAppAssignmentSettingsBase)]
pub struct MicrosoftStoreForBusinessAppAssignmentSettings {
    #[graph(not_null)]
    pub use_device_context: Option<bool>,
}

/// When an app is to be there.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-apps-mobileappinstalltimesettings)
#[graph_complex]
pub struct MobileAppInstallTimeSettings {
    pub deadline_date_time: Option<DateTimeOffset>,
    pub start_date_time: Option<DateTimeOffset>,
    #[graph(not_null)]
    pub use_local_time: Option<bool>,
}

/// How a Windows desktop app is installed.
#[graph_complex(base = MobileAppAssignmentSettingsBase)]
pub struct Win32LobAppAssignmentSettings {
    pub auto_update_settings: Option<Win32LobAppAutoUpdateSettings>,
    #[graph(not_null)]
    pub delivery_optimization_priority: Option<Win32LobAppDeliveryOptimizationPriority>,
    pub install_time_settings: Option<MobileAppInstallTimeSettings>,
    #[graph(not_null)]
    pub notifications: Option<Win32LobAppNotification>,
    pub restart_settings: Option<Win32LobAppRestartSettings>,
}

/// Whether an app is updated by what supersedes it.
#[graph_complex]
pub struct Win32LobAppAutoUpdateSettings {
    #[graph(not_null)]
    pub auto_update_superseded_apps_state: Option<Win32LobAutoUpdateSupersededAppsState>,
}

/// How users are warned of a restart.
#[graph_complex]
pub struct Win32LobAppRestartSettings {
    #[graph(not_null)]
    pub countdown_display_before_restart_in_minutes: Option<i32>,
    #[graph(not_null)]
    pub grace_period_in_minutes: Option<i32>,
    pub restart_notification_snooze_duration_in_minutes: Option<i32>,
}

/// How an APPX package is installed.
#[graph_complex(base = MobileAppAssignmentSettingsBase)]
pub struct WindowsAppXAppAssignmentSettings {
    #[graph(not_null)]
    pub use_device_context: Option<bool>,
}

/// How a universal APPX package is installed.
#[graph_complex(base = MobileAppAssignmentSettingsBase)]
pub struct WindowsUniversalAppXAppAssignmentSettings {
    #[graph(not_null)]
    pub use_device_context: Option<bool>,
}

/// How urgent a download is.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-apps-win32lobappdeliveryoptimizationpriority)
#[graph_enum]
pub enum Win32LobAppDeliveryOptimizationPriority {
    NotConfigured,
    Foreground,
}

/// What users are told of an installation.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-apps-win32lobappnotification)
#[graph_enum]
pub enum Win32LobAppNotification {
    ShowAll,
    ShowReboot,
    HideAll,
}

/// Whether superseded apps are updated.
#[graph_enum]
pub enum Win32LobAutoUpdateSupersededAppsState {
    NotConfigured,
    Enabled,
    UnknownFutureValue,
}
