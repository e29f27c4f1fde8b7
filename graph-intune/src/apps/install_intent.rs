//! `installIntent`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::graph_enum;

/// How an app reaches whom it is assigned to.
#[graph_enum]
pub enum InstallIntent {
    Available,
    Required,
    Uninstall,
    AvailableWithoutEnrollment,
}
