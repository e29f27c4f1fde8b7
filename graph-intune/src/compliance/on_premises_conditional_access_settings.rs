//! `onPremisesConditionalAccessSettings`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{Guid, graph_resource};

/// The entity type `onPremisesConditionalAccessSettings`.
#[doc(alias = "conditionalAccessSettings")]
#[graph_resource(
    path = "/deviceManagement/conditionalAccessSettings",
    method = [GET, PATCH, DELETE],
    singleton,
)]
#[graph_resource(permission(
    read = "DeviceManagementServiceConfig.Read.All",
    write = "DeviceManagementServiceConfig.ReadWrite.All",
))]
pub struct OnPremisesConditionalAccessSettings {
    #[graph(key)]
    pub id: String,
    #[graph(not_null)]
    pub enabled: Option<bool>,
    #[graph(not_null)]
    pub excluded_groups: Option<Vec<Guid>>,
    #[graph(not_null)]
    pub included_groups: Option<Vec<Guid>>,
    #[graph(not_null)]
    pub override_default_rule: Option<bool>,
}
