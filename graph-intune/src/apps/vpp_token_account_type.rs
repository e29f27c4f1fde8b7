//! `vppTokenAccountType`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::graph_enum;

/// The kind of organization that buys in volume.
#[graph_enum]
pub enum VppTokenAccountType {
    Business,
    Education,
}
