//! `deviceEnrollmentWindowsHelloForBusinessConfiguration`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_enum, graph_resource};

use crate::{DeviceEnrollmentConfigurationBase, Enablement, EnrollmentConfigurationAssignment};

/// The entity type `deviceEnrollmentWindowsHelloForBusinessConfiguration`.
///
/// [One of `DeviceEnrollmentConfiguration`](crate::DeviceEnrollmentConfiguration),
/// whose functions list, get, create, update and delete it.
#[graph_resource(base = DeviceEnrollmentConfigurationBase)]
pub struct DeviceEnrollmentWindowsHelloForBusinessConfiguration {
    #[graph(not_null)]
    pub enhanced_biometrics_state: Option<Enablement>,
    #[graph(not_null)]
    pub pin_expiration_in_days: Option<i32>,
    #[graph(not_null)]
    pub pin_lowercase_characters_usage: Option<WindowsHelloForBusinessPinUsage>,
    #[graph(not_null)]
    pub pin_maximum_length: Option<i32>,
    #[graph(not_null)]
    pub pin_minimum_length: Option<i32>,
    #[graph(not_null)]
    pub pin_previous_block_count: Option<i32>,
    #[graph(not_null)]
    pub pin_special_characters_usage: Option<WindowsHelloForBusinessPinUsage>,
    #[graph(not_null)]
    pub pin_uppercase_characters_usage: Option<WindowsHelloForBusinessPinUsage>,
    #[graph(not_null)]
    pub remote_passport_enabled: Option<bool>,
    #[graph(not_null)]
    pub security_device_required: Option<bool>,
    #[graph(not_null)]
    pub state: Option<Enablement>,
    #[graph(not_null)]
    pub unlock_with_biometrics_enabled: Option<bool>,
}

/// The enum `windowsHelloForBusinessPinUsage`.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-onboarding-windowshelloforbusinesspinusage)
#[graph_enum]
pub enum WindowsHelloForBusinessPinUsage {
    Allowed,
    Required,
    Disallowed,
}
