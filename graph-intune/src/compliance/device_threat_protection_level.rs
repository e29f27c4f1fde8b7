//! `deviceThreatProtectionLevel`.

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
