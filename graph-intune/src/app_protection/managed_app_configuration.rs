//! `managedAppConfiguration`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_resource};

use crate::{KeyValuePair, ManagedAppPolicyBase};

/// The entity type `managedAppConfiguration`.
#[graph_resource(base = ManagedAppPolicyBase)]
#[graph_resource(base, abstract)]
pub struct ManagedAppConfiguration {
    #[graph(not_null)]
    pub custom_settings: Option<Vec<KeyValuePair>>,
}
