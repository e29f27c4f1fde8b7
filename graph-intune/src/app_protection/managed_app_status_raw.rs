//! `managedAppStatusRaw`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{Json, graph_resource};

use crate::ManagedAppStatusBase;

/// The entity type `managedAppStatusRaw`.
///
/// [One of `ManagedAppStatus`](crate::ManagedAppStatus),
/// whose functions list, get, create, update and delete it.
#[graph_resource(base = ManagedAppStatusBase)]
pub struct ManagedAppStatusRaw {
    pub content: Option<Json>,
}
