//! `targetedManagedAppGroupType`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::graph_enum;

/// The apps that a policy is for.
#[graph_enum]
pub enum TargetedManagedAppGroupType {
    SelectedPublicApps,
    AllCoreMicrosoftApps,
    AllMicrosoftApps,
    AllApps,
}
