//! `iosVppEBookAssignment`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::graph_resource;

use crate::{DeviceAndAppManagementAssignmentTarget, InstallIntent, ManagedEBookAssignmentBase};

/// The entity type `iosVppEBookAssignment`.
///
/// [One of `ManagedEBookAssignment`](crate::ManagedEBookAssignment),
/// whose functions list, get, create, update and delete it.
#[graph_resource(base = ManagedEBookAssignmentBase)]
pub struct IosVppEBookAssignment {}
