//! `iosCertificateProfile`.
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

/// The entity type `iosCertificateProfile`.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-deviceconfig-ioscertificateprofile)
#[graph_resource(base = DeviceConfigurationBase)]
pub struct IosCertificateProfile {}
