//! `microsoftEdgeChannel`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::graph_enum;

/// The channel that updates come from.
#[graph_enum]
pub enum MicrosoftEdgeChannel {
    Dev,
    Beta,
    Stable,
    UnknownFutureValue,
}
