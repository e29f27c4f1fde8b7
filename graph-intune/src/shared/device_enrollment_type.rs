//! `deviceEnrollmentType`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::graph_enum;

/// How a device was enrolled.
#[graph_enum]
pub enum DeviceEnrollmentType {
    Unknown,
    UserEnrollment,
    DeviceEnrollmentManager,
    AppleBulkWithUser,
    AppleBulkWithoutUser,
    WindowsAzureADJoin,
    WindowsBulkUserless,
    WindowsAutoEnrollment,
    WindowsBulkAzureDomainJoin,
    WindowsCoManagement,
    WindowsAzureADJoinUsingDeviceAuth,
    AppleUserEnrollment,
    AppleUserEnrollmentWithServiceAccount,
    UnknownFutureValue,
}
