//! `iosMinimumOperatingSystem`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::graph_complex;

/// The oldest iOS that an app runs on. One of these is true.
#[graph_complex]
pub struct IosMinimumOperatingSystem {
    #[graph(not_null)]
    pub v10_0: Option<bool>,
    #[graph(not_null)]
    pub v11_0: Option<bool>,
    #[graph(not_null)]
    pub v12_0: Option<bool>,
    #[graph(not_null)]
    pub v13_0: Option<bool>,
    #[graph(not_null)]
    pub v14_0: Option<bool>,
    #[graph(not_null)]
    pub v15_0: Option<bool>,
    #[graph(not_null)]
    pub v8_0: Option<bool>,
    #[graph(not_null)]
    pub v9_0: Option<bool>,
}
