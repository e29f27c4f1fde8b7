//! `policyPlatformType`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::graph_enum;

/// The enum `policyPlatformType`.
#[graph_enum]
pub enum PolicyPlatformType {
    Android,
    AndroidForWork,
    IOS,
    MacOS,
    WindowsPhone81,
    Windows81AndLater,
    Windows10AndLater,
    All,
}
