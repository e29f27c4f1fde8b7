//! `deviceAndAppManagementRoleDefinition`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::graph_resource;

use crate::{RoleAssignment, RoleDefinitionBase, RolePermission};

/// A role in Intune.
///
/// [One of `RoleDefinition`](crate::RoleDefinition),
/// whose functions list, get, create, update and delete it.
#[graph_resource(base = RoleDefinitionBase)]
pub struct DeviceAndAppManagementRoleDefinition {}
