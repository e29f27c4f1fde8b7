// Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
// Change that, not this: see CONTRIBUTING.

//! Enrollment: how devices come under management, and the terms that users accept.
//!
//! Devices are announced to Windows Autopilot before they are delivered, and given to their users:
//!
//! ```no_run
//! use graph_intune::prelude::*;
//! use graph_intune::{
//!     ImportedWindowsAutopilotDeviceIdentity as Imported, ImportedWindowsAutopilotDeviceIdentityImport,
//!     WindowsAutopilotDeviceIdentity, WindowsAutopilotDeviceIdentityAssignUserToDevice,
//! };
//!
//! # async fn run(graph: Client, hardware: Vec<u8>) -> Result<(), graph_intune::graph_core::Error> {
//! let laptop = Imported {
//!     serial_number: Some("SN0001".into()),
//!     hardware_identifier: Some(hardware.into()),
//!     group_tag: Some("sales".into()),
//!     ..Default::default()
//! };
//! let laptops = ImportedWindowsAutopilotDeviceIdentityImport::new()
//!     .imported_windows_autopilot_device_identities([laptop]);
//! for imported in Imported::import(laptops).stream(&graph).collect().await? {
//!     println!("{:?}", imported.state);
//! }
//!
//! let ada = WindowsAutopilotDeviceIdentityAssignUserToDevice::new()
//!     .user_principal_name("ada@contoso.example");
//! WindowsAutopilotDeviceIdentity::assign_user_to_device("1a2b", ada).send(&graph).await?;
//! # Ok(())
//! # }
//! ```
//!
//! What is allowed to enroll is a [`DeviceEnrollmentConfiguration`], what users accept are
//! [`TermsAndConditions`]. Enrolled devices are in [`managed_devices`](crate::managed_devices), and enrollments that
//! failed in [`troubleshooting`](crate::troubleshooting).
//!
//! # What it has
//!
//! The feature `enrollment` brings 55 operations, 14 types, and 3 enums.
//!
//! | resource | paths | functions |
//! |---|---|---|
//! | [`ApplePushNotificationCertificate`] | `/deviceManagement/applePushNotificationCertificate` | `get`, `update`, `delete`, `download_apple_push_notification_certificate_signing_request` |
//! | [`DeviceEnrollmentConfiguration`] | `/deviceManagement/deviceEnrollmentConfigurations` | `list`, `create`, `count`, `get`, `update`, `delete`, `assign`, `set_priority` |
//! | [`EnrollmentConfigurationAssignment`] | `/deviceManagement/deviceEnrollmentConfigurations/{deviceEnrollmentConfigurationId}/assignments` | `list`, `create`, `count`, `get`, `update`, `delete` |
//! | [`ImportedWindowsAutopilotDeviceIdentity`] | `/deviceManagement/importedWindowsAutopilotDeviceIdentities` | `list`, `create`, `count`, `get`, `update`, `delete`, `import` |
//! | [`TermsAndConditions`] | `/deviceManagement/termsAndConditions`<br>`/deviceManagement/termsAndConditions/{termsAndConditionsId}/acceptanceStatuses/{termsAndConditionsAcceptanceStatusId}/termsAndConditions` | `list`, `create`, `count`, `get`, `update`, `delete` |
//! | [`TermsAndConditionsAcceptanceStatus`] | `/deviceManagement/termsAndConditions/{termsAndConditionsId}/acceptanceStatuses` | `list`, `create`, `count`, `get`, `update`, `delete` |
//! | [`TermsAndConditionsAssignment`] | `/deviceManagement/termsAndConditions/{termsAndConditionsId}/assignments` | `list`, `create`, `count`, `get`, `update`, `delete` |
//! | [`WindowsAutopilotDeviceIdentity`] | `/deviceManagement/windowsAutopilotDeviceIdentities` | `list`, `create`, `count`, `get`, `update`, `delete`, `assign_user_to_device`, `unassign_user_from_device`, `update_device_properties` |

mod apple_push_notification_certificate;
mod device_enrollment_configuration;
mod device_enrollment_limit_configuration;
mod device_enrollment_platform_restrictions_configuration;
mod device_enrollment_windows_hello_for_business_configuration;
mod enrollment_configuration_assignment;
mod imported_windows_autopilot_device_identity;
mod terms_and_conditions;
mod terms_and_conditions_acceptance_status;
mod terms_and_conditions_assignment;
mod windows10_enrollment_completion_page_configuration;
mod windows_autopilot_device_identity;

pub use apple_push_notification_certificate::*;
pub use device_enrollment_configuration::*;
pub use device_enrollment_limit_configuration::*;
pub use device_enrollment_platform_restrictions_configuration::*;
pub use device_enrollment_windows_hello_for_business_configuration::*;
pub use enrollment_configuration_assignment::*;
use graph_core::AreaInfo;
pub use imported_windows_autopilot_device_identity::*;
pub use terms_and_conditions::*;
pub use terms_and_conditions_acceptance_status::*;
pub use terms_and_conditions_assignment::*;
pub use windows_autopilot_device_identity::*;
pub use windows10_enrollment_completion_page_configuration::*;

// Found by these names.
#[doc(alias = "deviceEnrollmentConfigurations")]
pub use device_enrollment_configuration::DeviceEnrollmentConfiguration;

#[doc(alias = "assignments")]
pub use enrollment_configuration_assignment::EnrollmentConfigurationAssignment;

#[doc(alias = "importedWindowsAutopilotDeviceIdentities")]
pub use imported_windows_autopilot_device_identity::ImportedWindowsAutopilotDeviceIdentity;

#[doc(alias = "acceptanceStatuses")]
pub use terms_and_conditions_acceptance_status::TermsAndConditionsAcceptanceStatus;

#[doc(alias = "assignments")]
pub use terms_and_conditions_assignment::TermsAndConditionsAssignment;

#[doc(alias = "windowsAutopilotDeviceIdentities")]
pub use windows_autopilot_device_identity::WindowsAutopilotDeviceIdentity;

/// All that is declared here.
pub(crate) static ENROLLMENT: AreaInfo = AreaInfo::new(
    "enrollment",
    &[
        <ApplePushNotificationCertificate as graph_core::Resource>::info,
        <DeviceEnrollmentConfigurationBase as graph_core::Resource>::info,
        <DeviceEnrollmentLimitConfiguration as graph_core::Resource>::info,
        <DeviceEnrollmentPlatformRestrictionsConfiguration as graph_core::Resource>::info,
        <DeviceEnrollmentPlatformRestriction as graph_core::Resource>::info,
        <DeviceEnrollmentWindowsHelloForBusinessConfiguration as graph_core::Resource>::info,
        <EnrollmentConfigurationAssignment as graph_core::Resource>::info,
        <ImportedWindowsAutopilotDeviceIdentity as graph_core::Resource>::info,
        <ImportedWindowsAutopilotDeviceIdentityState as graph_core::Resource>::info,
        <TermsAndConditions as graph_core::Resource>::info,
        <TermsAndConditionsAcceptanceStatus as graph_core::Resource>::info,
        <TermsAndConditionsAssignment as graph_core::Resource>::info,
        <Windows10EnrollmentCompletionPageConfiguration as graph_core::Resource>::info,
        <WindowsAutopilotDeviceIdentity as graph_core::Resource>::info,
    ],
    &[<DeviceEnrollmentConfiguration as graph_core::Hierarchy>::INFO],
    &[
        graph_core::EnumInfo::of::<WindowsHelloForBusinessPinUsage>,
        graph_core::EnumInfo::of::<ImportedWindowsAutopilotDeviceIdentityImportStatus>,
        graph_core::EnumInfo::of::<EnrollmentState>,
    ],
);
