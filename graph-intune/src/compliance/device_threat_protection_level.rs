//! `deviceThreatProtectionLevel`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::graph_enum;

/// The worst threat that a device may have.
#[graph_enum]
pub enum DeviceThreatProtectionLevel {
    Unavailable,
    Secured,
    Low,
    Medium,
    High,
    NotSet,
}
