//! `windowsInformationProtectionPolicy`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, Guid, graph_enum, graph_operations, graph_resource};

use crate::{
    ManagedMobileApp, TargetedManagedAppPolicyAssignment, WindowsInformationProtectionApp,
    WindowsInformationProtectionAppLockerFile, WindowsInformationProtectionBase,
    WindowsInformationProtectionDataRecoveryCertificate,
    WindowsInformationProtectionEnforcementLevel, WindowsInformationProtectionIPRangeCollection,
    WindowsInformationProtectionProxiedDomainCollection,
    WindowsInformationProtectionResourceCollection,
};

/// The entity type `windowsInformationProtectionPolicy`.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-mam-windowsinformationprotectionpolicy)
#[doc(alias = "windowsInformationProtectionPolicies")]
#[graph_resource(base = WindowsInformationProtectionBase)]
#[graph_resource(
    path = "/deviceAppManagement/windowsInformationProtectionPolicies",
    method = [GET, POST],
)]
#[graph_resource(
    path = "/deviceAppManagement/windowsInformationProtectionPolicies/$count",
    method = GET,
)]
#[graph_resource(
    path = "/deviceAppManagement/windowsInformationProtectionPolicies/{windowsInformationProtectionPolicyId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementApps.Read.All",
    write = "DeviceManagementApps.ReadWrite.All",
))]
pub struct WindowsInformationProtectionPolicy {
    #[graph(not_null)]
    pub days_without_contact_before_unenroll: Option<i32>,
    pub mdm_enrollment_url: Option<String>,
    #[graph(not_null)]
    pub minutes_of_inactivity_before_device_lock: Option<i32>,
    #[graph(not_null)]
    pub number_of_past_pins_remembered: Option<i32>,
    #[graph(not_null)]
    pub password_maximum_attempt_count: Option<i32>,
    #[graph(not_null)]
    pub pin_expiration_days: Option<i32>,
    #[graph(not_null)]
    pub pin_lowercase_letters: Option<WindowsInformationProtectionPinCharacterRequirements>,
    #[graph(not_null)]
    pub pin_minimum_length: Option<i32>,
    #[graph(not_null)]
    pub pin_special_characters: Option<WindowsInformationProtectionPinCharacterRequirements>,
    #[graph(not_null)]
    pub pin_uppercase_letters: Option<WindowsInformationProtectionPinCharacterRequirements>,
    #[graph(not_null)]
    pub revoke_on_mdm_handoff_disabled: Option<bool>,
    #[graph(not_null)]
    pub windows_hello_for_business_blocked: Option<bool>,
}

#[graph_operations(
    path = "/deviceAppManagement/windowsInformationProtectionPolicies/{windowsInformationProtectionPolicyId}"
)]
impl WindowsInformationProtectionPolicy {
    /// Calls the action `assign`.
    #[graph(POST)]
    fn assign(assignments: Option<Vec<TargetedManagedAppPolicyAssignment>>);

    /// Calls the action `targetApps`.
    #[graph(POST)]
    fn target_apps(apps: Option<Vec<ManagedMobileApp>>);
}

/// The enum `windowsInformationProtectionPinCharacterRequirements`.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-mam-windowsinformationprotectionpincharacterrequirements)
#[graph_enum]
pub enum WindowsInformationProtectionPinCharacterRequirements {
    NotAllow,
    RequireAtLeastOne,
    Allow,
}
