//! `requiredPasswordType`.

use graph_core::graph_enum;

/// The characters that a password must have.
#[graph_enum]
pub enum RequiredPasswordType {
    DeviceDefault,
    Alphanumeric,
    Numeric,
}
