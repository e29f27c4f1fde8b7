//! `windows10SecureAssessmentConfiguration`.
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

/// The entity type `windows10SecureAssessmentConfiguration`.
///
/// [One of `DeviceConfiguration`](crate::DeviceConfiguration),
/// whose functions list, get, create, update and delete it.
#[graph_resource(base = DeviceConfigurationBase)]
pub struct Windows10SecureAssessmentConfiguration {
    #[graph(not_null)]
    pub allow_printing: Option<bool>,
    #[graph(not_null)]
    pub allow_screen_capture: Option<bool>,
    #[graph(not_null)]
    pub allow_text_suggestion: Option<bool>,
    pub configuration_account: Option<String>,
    pub launch_uri: Option<String>,
}
