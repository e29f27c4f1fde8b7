//! `iosDeviceFeaturesConfiguration`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_complex, graph_enum, graph_resource};

#[cfg(feature = "compliance")]
use crate::SettingStateDeviceSummary;
use crate::{
    AppleDeviceFeaturesConfigurationBase, DeviceConfigurationAssignment,
    DeviceConfigurationDeviceOverview, DeviceConfigurationDeviceStatus,
    DeviceConfigurationUserOverview, DeviceConfigurationUserStatus, IosHomeScreenItem,
};

/// The entity type `iosDeviceFeaturesConfiguration`.
///
/// [One of `DeviceConfiguration`](crate::DeviceConfiguration),
/// whose functions list, get, create, update and delete it.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-deviceconfig-iosdevicefeaturesconfiguration)
#[graph_resource(base = AppleDeviceFeaturesConfigurationBase)]
pub struct IosDeviceFeaturesConfiguration {
    pub asset_tag_template: Option<String>,
    pub home_screen_dock_icons: Option<Vec<IosHomeScreenItem>>,
    pub home_screen_pages: Option<Vec<IosHomeScreenPage>>,
    pub lock_screen_footnote: Option<String>,
    pub notification_settings: Option<Vec<IosNotificationSettings>>,
}

/// The complex type `iosHomeScreenPage`.
#[graph_complex]
pub struct IosHomeScreenPage {
    pub display_name: Option<String>,
    #[graph(not_null)]
    pub icons: Option<Vec<IosHomeScreenItem>>,
}

/// The complex type `iosNotificationSettings`.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-deviceconfig-iosnotificationsettings)
#[graph_complex]
pub struct IosNotificationSettings {
    #[graph(not_null)]
    pub alert_type: Option<IosNotificationAlertType>,
    pub app_name: Option<String>,
    pub badges_enabled: Option<bool>,
    #[graph(name = "bundleID", not_null)]
    pub bundle_id: Option<String>,
    pub enabled: Option<bool>,
    pub publisher: Option<String>,
    pub show_in_notification_center: Option<bool>,
    pub show_on_lock_screen: Option<bool>,
    pub sounds_enabled: Option<bool>,
}

/// The enum `iosNotificationAlertType`.
#[graph_enum]
pub enum IosNotificationAlertType {
    DeviceDefault,
    Banner,
    Modal,
    None,
}
