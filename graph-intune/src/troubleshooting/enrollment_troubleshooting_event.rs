//! `enrollmentTroubleshootingEvent`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_enum, graph_resource};

use crate::{DeviceEnrollmentType, DeviceManagementTroubleshootingEventBase};

/// The entity type `enrollmentTroubleshootingEvent`.
///
/// [One of `DeviceManagementTroubleshootingEvent`](crate::DeviceManagementTroubleshootingEvent),
/// whose functions list, get, create, update and delete it.
#[graph_resource(base = DeviceManagementTroubleshootingEventBase)]
pub struct EnrollmentTroubleshootingEvent {
    pub device_id: Option<String>,
    #[graph(not_null)]
    pub enrollment_type: Option<DeviceEnrollmentType>,
    #[graph(not_null)]
    pub failure_category: Option<DeviceEnrollmentFailureReason>,
    pub failure_reason: Option<String>,
    pub managed_device_identifier: Option<String>,
    pub operating_system: Option<String>,
    pub os_version: Option<String>,
    pub user_id: Option<String>,
}

/// The enum `deviceEnrollmentFailureReason`.
#[graph_enum]
pub enum DeviceEnrollmentFailureReason {
    Unknown,
    Authentication,
    Authorization,
    AccountValidation,
    UserValidation,
    DeviceNotSupported,
    InMaintenance,
    BadRequest,
    FeatureNotSupported,
    EnrollmentRestrictionsEnforced,
    ClientDisconnected,
    UserAbandonment,
}
