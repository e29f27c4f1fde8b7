//! `androidMinimumOperatingSystem`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::graph_complex;

/// The oldest Android that an app runs on. One of these is true.
#[graph_complex]
pub struct AndroidMinimumOperatingSystem {
    #[graph(not_null)]
    pub v10_0: Option<bool>,
    #[graph(not_null)]
    pub v11_0: Option<bool>,
    #[graph(not_null)]
    pub v4_0: Option<bool>,
    #[graph(not_null)]
    pub v4_0_3: Option<bool>,
    #[graph(not_null)]
    pub v4_1: Option<bool>,
    #[graph(not_null)]
    pub v4_2: Option<bool>,
    #[graph(not_null)]
    pub v4_3: Option<bool>,
    #[graph(not_null)]
    pub v4_4: Option<bool>,
    #[graph(not_null)]
    pub v5_0: Option<bool>,
    #[graph(not_null)]
    pub v5_1: Option<bool>,
    #[graph(not_null)]
    pub v6_0: Option<bool>,
    #[graph(not_null)]
    pub v7_0: Option<bool>,
    #[graph(not_null)]
    pub v7_1: Option<bool>,
    #[graph(not_null)]
    pub v8_0: Option<bool>,
    #[graph(not_null)]
    pub v8_1: Option<bool>,
    #[graph(not_null)]
    pub v9_0: Option<bool>,
}
