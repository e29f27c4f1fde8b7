//! `keyValuePair`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::graph_complex;

/// The complex type `keyValuePair`.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-mam-keyvaluepair)
#[graph_complex]
pub struct KeyValuePair {
    #[graph(not_null)]
    pub name: Option<String>,
    pub value: Option<String>,
}
