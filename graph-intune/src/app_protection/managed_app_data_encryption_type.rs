//! `managedAppDataEncryptionType`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::graph_enum;

/// The enum `managedAppDataEncryptionType`.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-mam-managedappdataencryptiontype)
#[graph_enum]
pub enum ManagedAppDataEncryptionType {
    UseDeviceSettings,
    AfterDeviceRestart,
    WhenDeviceLockedExceptOpenFiles,
    WhenDeviceLocked,
}
