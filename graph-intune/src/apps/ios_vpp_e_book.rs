//! `iosVppEBook`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, Guid, graph_resource};

use crate::{
    DeviceInstallState, EBookInstallSummary, ManagedEBookAssignment, ManagedEBookBase, MimeContent,
    UserInstallStateSummary,
};

/// The entity type `iosVppEBook`.
///
/// [One of `ManagedEBook`](crate::ManagedEBook), whose functions list, get, create, update and delete it.
#[graph_resource(base = ManagedEBookBase)]
pub struct IosVppEBook {
    pub apple_id: Option<String>,
    pub genres: Option<Vec<String>>,
    pub language: Option<String>,
    pub seller: Option<String>,
    #[graph(not_null)]
    pub total_license_count: Option<i32>,
    #[graph(not_null)]
    pub used_license_count: Option<i32>,
    pub vpp_organization_name: Option<String>,
    #[graph(not_null)]
    pub vpp_token_id: Option<Guid>,
}
