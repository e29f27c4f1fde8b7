//! `macOSCustomConfiguration`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{Binary, DateTimeOffset, graph_resource};

#[cfg(feature = "compliance")]
use crate::SettingStateDeviceSummary;
use crate::{
    DeviceConfigurationAssignment, DeviceConfigurationBase, DeviceConfigurationDeviceOverview,
    DeviceConfigurationDeviceStatus, DeviceConfigurationUserOverview,
    DeviceConfigurationUserStatus,
};

/// The entity type `macOSCustomConfiguration`.
///
/// [One of `DeviceConfiguration`](crate::DeviceConfiguration),
/// whose functions list, get, create, update and delete it.
#[graph_resource(base = DeviceConfigurationBase)]
pub struct MacOSCustomConfiguration {
    #[graph(not_null)]
    pub payload: Option<Binary>,
    pub payload_file_name: Option<String>,
    #[graph(not_null)]
    pub payload_name: Option<String>,
}
