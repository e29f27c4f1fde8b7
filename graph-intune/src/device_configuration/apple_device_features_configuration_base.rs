//! `appleDeviceFeaturesConfigurationBase`.
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

/// The entity type `appleDeviceFeaturesConfigurationBase`.
#[graph_resource(
    base = DeviceConfigurationBase,
    odata_type = "microsoft.graph.appleDeviceFeaturesConfigurationBase",
)]
#[graph_resource(base, abstract)]
pub struct AppleDeviceFeaturesConfigurationBase {}
