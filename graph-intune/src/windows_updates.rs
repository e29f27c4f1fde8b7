//! Windows updates: which updates devices have.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

mod software_update_status_summary;

use graph_core::AreaInfo;
pub use software_update_status_summary::*;

/// All that is declared here.
pub(crate) static WINDOWS_UPDATES: AreaInfo = AreaInfo::new(
    "windows_updates",
    &[<SoftwareUpdateStatusSummary as graph_core::Resource>::INFO],
    &[],
    &[],
);
