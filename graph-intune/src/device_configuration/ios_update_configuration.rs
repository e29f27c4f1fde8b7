//! `iosUpdateConfiguration`.
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

/// The entity type `iosUpdateConfiguration`.
///
/// [One of `DeviceConfiguration`](crate::DeviceConfiguration),
/// whose functions list, get, create, update and delete it.
#[graph_resource(base = DeviceConfigurationBase)]
pub struct IosUpdateConfiguration {
    #[graph(not_null)]
    pub active_hours_end: Option<TimeOfDay>,
    #[graph(not_null)]
    pub active_hours_start: Option<TimeOfDay>,
    #[graph(not_null)]
    pub scheduled_install_days: Option<Vec<DayOfWeek>>,
    pub utc_time_offset_in_minutes: Option<i32>,
}

/// The enum `dayOfWeek`.
#[graph_enum]
pub enum DayOfWeek {
    Sunday,
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
}
