//! `windowsArchitecture`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::graph_enum;

/// A processor architecture that an app runs on.
#[graph_enum(flags)]
pub enum WindowsArchitecture {
    None,
    X86,
    X64,
    Arm,
    Neutral,
}
