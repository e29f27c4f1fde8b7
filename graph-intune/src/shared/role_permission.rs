//! `rolePermission`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::graph_complex;

/// What a role allows.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-rbac-rolepermission)
#[graph_complex]
pub struct RolePermission {
    pub resource_actions: Option<Vec<ResourceAction>>,
}

/// Actions that are allowed or not.
#[graph_complex]
pub struct ResourceAction {
    pub allowed_resource_actions: Option<Vec<String>>,
    pub not_allowed_resource_actions: Option<Vec<String>>,
}
