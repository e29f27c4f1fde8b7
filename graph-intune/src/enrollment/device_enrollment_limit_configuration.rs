//! `deviceEnrollmentLimitConfiguration`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_resource};

use crate::{DeviceEnrollmentConfigurationBase, EnrollmentConfigurationAssignment};

/// The entity type `deviceEnrollmentLimitConfiguration`.
///
/// [One of `DeviceEnrollmentConfiguration`](crate::DeviceEnrollmentConfiguration),
/// whose functions list, get, create, update and delete it.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-onboarding-deviceenrollmentlimitconfiguration)
#[graph_resource(base = DeviceEnrollmentConfigurationBase)]
pub struct DeviceEnrollmentLimitConfiguration {
    #[graph(not_null)]
    pub limit: Option<i32>,
}
