//! `androidRequiredPasswordType`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::graph_enum;

/// The kind of password that an Android device must have.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-deviceconfig-androidrequiredpasswordtype)
#[graph_enum]
pub enum AndroidRequiredPasswordType {
    DeviceDefault,
    Alphabetic,
    Alphanumeric,
    AlphanumericWithSymbols,
    LowSecurityBiometric,
    Numeric,
    NumericComplex,
    Any,
}
