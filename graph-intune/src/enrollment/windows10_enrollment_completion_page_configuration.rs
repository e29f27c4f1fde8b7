//! `windows10EnrollmentCompletionPageConfiguration`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_resource};

use crate::{DeviceEnrollmentConfigurationBase, EnrollmentConfigurationAssignment};

/// The entity type `windows10EnrollmentCompletionPageConfiguration`.
///
/// [One of `DeviceEnrollmentConfiguration`](crate::DeviceEnrollmentConfiguration),
/// whose functions list, get, create, update and delete it.
#[graph_resource(base = DeviceEnrollmentConfigurationBase)]
pub struct Windows10EnrollmentCompletionPageConfiguration {
    #[graph(not_null)]
    pub allow_non_blocking_app_installation: Option<bool>,
}
