//! `iosDeviceType`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::graph_complex;

/// The Apple devices that an app runs on.
#[graph_complex]
pub struct IosDeviceType {
    #[graph(not_null)]
    pub i_pad: Option<bool>,
    #[graph(not_null)]
    pub i_phone_and_i_pod: Option<bool>,
}
