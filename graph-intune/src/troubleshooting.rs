//! Troubleshooting: what went wrong on enrollment and on installing apps.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

mod app_log_collection_request;
mod device_management_troubleshooting_event;
mod enrollment_troubleshooting_event;
mod mobile_app_troubleshooting_event;

pub use app_log_collection_request::*;
pub use device_management_troubleshooting_event::*;
pub use enrollment_troubleshooting_event::*;
use graph_core::AreaInfo;
pub use mobile_app_troubleshooting_event::*;

/// All that is declared here.
pub(crate) static TROUBLESHOOTING: AreaInfo = AreaInfo::new(
    "troubleshooting",
    &[
        <AppLogCollectionRequest as graph_core::Resource>::INFO,
        <AppLogCollectionDownloadDetails as graph_core::Resource>::INFO,
        <DeviceManagementTroubleshootingEventBase as graph_core::Resource>::INFO,
        <EnrollmentTroubleshootingEvent as graph_core::Resource>::INFO,
        <MobileAppTroubleshootingEvent as graph_core::Resource>::INFO,
    ],
    &[<DeviceManagementTroubleshootingEvent as graph_core::Hierarchy>::INFO],
    &[
        graph_core::EnumInfo::of::<AppLogDecryptionAlgorithm>(),
        graph_core::EnumInfo::of::<DeviceEnrollmentFailureReason>(),
    ],
);
