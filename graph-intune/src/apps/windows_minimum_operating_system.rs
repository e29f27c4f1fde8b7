//! `windowsMinimumOperatingSystem`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::graph_complex;

/// The oldest Windows that an app runs on. One of these is true.
#[graph_complex]
pub struct WindowsMinimumOperatingSystem {
    #[graph(not_null)]
    pub v10_0: Option<bool>,
    #[graph(not_null)]
    pub v8_0: Option<bool>,
    #[graph(not_null)]
    pub v8_1: Option<bool>,
}
