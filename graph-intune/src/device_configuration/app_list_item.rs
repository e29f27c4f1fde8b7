//! `appListItem`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::graph_complex;

/// The complex type `appListItem`.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-deviceconfig-applistitem)
#[graph_complex]
pub struct AppListItem {
    pub app_id: Option<String>,
    pub app_store_url: Option<String>,
    #[graph(not_null)]
    pub name: Option<String>,
    pub publisher: Option<String>,
}
