//! `windowsDefenderAdvancedThreatProtectionConfiguration`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_resource};

#[cfg(feature = "compliance")]
use crate::SettingStateDeviceSummary;
use crate::{
    DeviceConfigurationAssignment, DeviceConfigurationBase, DeviceConfigurationDeviceOverview,
    DeviceConfigurationDeviceStatus, DeviceConfigurationUserOverview,
    DeviceConfigurationUserStatus,
};

/// The entity type `windowsDefenderAdvancedThreatProtectionConfiguration`.
///
/// [One of `DeviceConfiguration`](crate::DeviceConfiguration),
/// whose functions list, get, create, update and delete it.
#[graph_resource(base = DeviceConfigurationBase)]
pub struct WindowsDefenderAdvancedThreatProtectionConfiguration {
    #[graph(not_null)]
    pub allow_sample_sharing: Option<bool>,
    #[graph(not_null)]
    pub enable_expedited_telemetry_reporting: Option<bool>,
}
