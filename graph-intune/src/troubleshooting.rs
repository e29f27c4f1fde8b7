// Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
// Change that, not this: see CONTRIBUTING.

//! Troubleshooting: what went wrong on enrollment and on installing apps.
//!
//! Why a user's devices did not enroll:
//!
//! ```no_run
//! use graph_intune::DeviceManagementTroubleshootingEvent as Event;
//! use graph_intune::prelude::*;
//!
//! # async fn run(graph: Client) -> Result<(), graph_intune::graph_core::Error> {
//! let mut events = Event::list_of_user("ada").stream(&graph);
//! while let Some(event) = events.try_next().await? {
//!     if let Some(enrollment) = event.as_enrollment() {
//!         println!("{:?}: {:?}", enrollment.failure_category, enrollment.failure_reason);
//!     }
//! }
//! # Ok(())
//! # }
//! ```
//!
//! How devices enroll is in [`enrollment`](crate::enrollment).
//!
//! # What it has
//!
//! The feature `troubleshooting` brings 25 operations, 5 types, and 2 enums.
//!
//! | resource | paths | functions |
//! |---|---|---|
//! | [`AppLogCollectionRequest`] | `/deviceManagement/mobileAppTroubleshootingEvents/{mobileAppTroubleshootingEventId}/appLogCollectionRequests` | `list`, `create`, `count`, `get`, `update`, `delete`, `create_download_url` |
//! | [`DeviceManagementTroubleshootingEvent`] | `/deviceManagement/troubleshootingEvents`<br>`/users/{userId}/deviceManagementTroubleshootingEvents` | `list`, `create`, `count`, `get`, `update`, `delete` |
//! | [`MobileAppTroubleshootingEvent`] | `/deviceManagement/mobileAppTroubleshootingEvents` | `list`, `create`, `count`, `get`, `update`, `delete` |

mod app_log_collection_request;
mod device_management_troubleshooting_event;
mod enrollment_troubleshooting_event;
mod mobile_app_troubleshooting_event;

pub use app_log_collection_request::*;
pub use device_management_troubleshooting_event::*;
pub use enrollment_troubleshooting_event::*;
use graph_core::AreaInfo;
pub use mobile_app_troubleshooting_event::*;

// Found by these names.
#[doc(alias = "appLogCollectionRequests")]
pub use app_log_collection_request::AppLogCollectionRequest;

#[doc(alias = "deviceManagementTroubleshootingEvents")]
#[doc(alias = "troubleshootingEvents")]
pub use device_management_troubleshooting_event::DeviceManagementTroubleshootingEvent;

#[doc(alias = "mobileAppTroubleshootingEvents")]
pub use mobile_app_troubleshooting_event::MobileAppTroubleshootingEvent;

/// All that is declared here.
pub(crate) static TROUBLESHOOTING: AreaInfo = AreaInfo::new(
    "troubleshooting",
    &[
        <AppLogCollectionRequest as graph_core::Resource>::info,
        <AppLogCollectionDownloadDetails as graph_core::Resource>::info,
        <DeviceManagementTroubleshootingEventBase as graph_core::Resource>::info,
        <EnrollmentTroubleshootingEvent as graph_core::Resource>::info,
        <MobileAppTroubleshootingEvent as graph_core::Resource>::info,
    ],
    &[<DeviceManagementTroubleshootingEvent as graph_core::Hierarchy>::INFO],
    &[
        graph_core::EnumInfo::of::<AppLogDecryptionAlgorithm>,
        graph_core::EnumInfo::of::<DeviceEnrollmentFailureReason>,
    ],
);
