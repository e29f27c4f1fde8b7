//! `macOSMinimumOperatingSystem`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::graph_complex;

/// The oldest macOS that an app runs on. One of these is true.
#[graph_complex]
pub struct MacOSMinimumOperatingSystem {
    #[graph(not_null)]
    pub v10_10: Option<bool>,
    #[graph(not_null)]
    pub v10_11: Option<bool>,
    #[graph(not_null)]
    pub v10_12: Option<bool>,
    #[graph(not_null)]
    pub v10_13: Option<bool>,
    #[graph(not_null)]
    pub v10_14: Option<bool>,
    #[graph(not_null)]
    pub v10_15: Option<bool>,
    #[graph(not_null)]
    pub v10_7: Option<bool>,
    #[graph(not_null)]
    pub v10_8: Option<bool>,
    #[graph(not_null)]
    pub v10_9: Option<bool>,
    #[graph(not_null)]
    pub v11_0: Option<bool>,
    #[graph(not_null)]
    pub v12_0: Option<bool>,
    #[graph(not_null)]
    pub v13_0: Option<bool>,
}
