//! `stateManagementSetting`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::graph_enum;

/// Whether something is allowed.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-deviceconfig-statemanagementsetting)
#[graph_enum]
pub enum StateManagementSetting {
    NotConfigured,
    Blocked,
    Allowed,
}
