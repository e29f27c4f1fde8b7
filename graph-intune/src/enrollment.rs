//! Enrollment: how devices come under management, and the terms that users accept.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

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

/// All that is declared here.
pub(crate) static ENROLLMENT: AreaInfo = AreaInfo::new(
    "enrollment",
    &[
        <ApplePushNotificationCertificate as graph_core::Resource>::INFO,
        <DeviceEnrollmentConfigurationBase as graph_core::Resource>::INFO,
        <DeviceEnrollmentLimitConfiguration as graph_core::Resource>::INFO,
        <DeviceEnrollmentPlatformRestrictionsConfiguration as graph_core::Resource>::INFO,
        <DeviceEnrollmentPlatformRestriction as graph_core::Resource>::INFO,
        <DeviceEnrollmentWindowsHelloForBusinessConfiguration as graph_core::Resource>::INFO,
        <EnrollmentConfigurationAssignment as graph_core::Resource>::INFO,
        <ImportedWindowsAutopilotDeviceIdentity as graph_core::Resource>::INFO,
        <ImportedWindowsAutopilotDeviceIdentityState as graph_core::Resource>::INFO,
        <TermsAndConditions as graph_core::Resource>::INFO,
        <TermsAndConditionsAcceptanceStatus as graph_core::Resource>::INFO,
        <TermsAndConditionsAssignment as graph_core::Resource>::INFO,
        <Windows10EnrollmentCompletionPageConfiguration as graph_core::Resource>::INFO,
        <WindowsAutopilotDeviceIdentity as graph_core::Resource>::INFO,
    ],
    &[<DeviceEnrollmentConfiguration as graph_core::Hierarchy>::INFO],
    &[
        graph_core::EnumInfo::of::<WindowsHelloForBusinessPinUsage>(),
        graph_core::EnumInfo::of::<ImportedWindowsAutopilotDeviceIdentityImportStatus>(),
        graph_core::EnumInfo::of::<EnrollmentState>(),
    ],
);
