//! `deviceEnrollmentPlatformRestrictionsConfiguration`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_complex, graph_resource};

use crate::{DeviceEnrollmentConfigurationBase, EnrollmentConfigurationAssignment};

/// The entity type `deviceEnrollmentPlatformRestrictionsConfiguration`.
///
/// [One of `DeviceEnrollmentConfiguration`](crate::DeviceEnrollmentConfiguration),
/// whose functions list, get, create, update and delete it.
#[graph_resource(base = DeviceEnrollmentConfigurationBase)]
pub struct DeviceEnrollmentPlatformRestrictionsConfiguration {
    pub android_restriction: Option<DeviceEnrollmentPlatformRestriction>,
    pub ios_restriction: Option<DeviceEnrollmentPlatformRestriction>,
    #[graph(name = "macOSRestriction")]
    pub mac_os_restriction: Option<DeviceEnrollmentPlatformRestriction>,
    pub windows_mobile_restriction: Option<DeviceEnrollmentPlatformRestriction>,
    pub windows_restriction: Option<DeviceEnrollmentPlatformRestriction>,
}

/// The complex type `deviceEnrollmentPlatformRestriction`.
#[graph_complex]
pub struct DeviceEnrollmentPlatformRestriction {
    pub os_maximum_version: Option<String>,
    pub os_minimum_version: Option<String>,
    #[graph(not_null)]
    pub personal_device_enrollment_blocked: Option<bool>,
    #[graph(not_null)]
    pub platform_blocked: Option<bool>,
}
