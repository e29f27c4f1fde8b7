//! `runAsAccountType`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::graph_enum;

/// The account that an installer runs as.
#[graph_enum]
pub enum RunAsAccountType {
    System,
    User,
}
