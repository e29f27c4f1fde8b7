//! `deviceManagementTroubleshootingEvent`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_hierarchy, graph_resource};

use crate::EnrollmentTroubleshootingEvent;

/// What every [`DeviceManagementTroubleshootingEvent`] has.
#[graph_resource(base)]
pub struct DeviceManagementTroubleshootingEventBase {
    #[graph(key)]
    pub id: String,
    pub correlation_id: Option<String>,
    #[graph(not_null)]
    pub event_date_time: Option<DateTimeOffset>,
}

/// The entity type `deviceManagementTroubleshootingEvent`.
#[doc(alias = "deviceManagementTroubleshootingEvents")]
#[doc(alias = "troubleshootingEvents")]
#[graph_hierarchy(base = DeviceManagementTroubleshootingEventBase)]
#[graph_resource(
    path = "/deviceManagement/troubleshootingEvents",
    method = [GET, POST],
    also(
        of_user = "/users/{userId}/deviceManagementTroubleshootingEvents",
    ),
)]
#[graph_resource(
    path = "/deviceManagement/troubleshootingEvents/$count",
    method = GET,
    also(
        of_user = "/users/{userId}/deviceManagementTroubleshootingEvents/$count",
    ),
)]
#[graph_resource(
    path = "/deviceManagement/troubleshootingEvents/{deviceManagementTroubleshootingEventId}",
    method = [GET, PATCH, DELETE],
    also(
        of_user = "/users/{userId}/deviceManagementTroubleshootingEvents/{deviceManagementTroubleshootingEventId}",
    ),
)]
#[graph_resource(permission(
    read = "DeviceManagementManagedDevices.Read.All",
    write = "DeviceManagementManagedDevices.ReadWrite.All",
))]
pub enum DeviceManagementTroubleshootingEvent {
    Enrollment(EnrollmentTroubleshootingEvent),
}
