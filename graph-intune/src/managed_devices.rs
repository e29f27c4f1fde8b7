// Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
// Change that, not this: see CONTRIBUTING.

//! Managed devices: what is known about them, and what can be done with them.
//!
//! Devices are listed with what is wanted of them, and a condition:
//!
//! ```
//! use graph_intune::{ComplianceState, ManagedDevice as Device};
//!
//! let devices = Device::list()
//!     .filter(Device::COMPLIANCE_STATE.eq(ComplianceState::Noncompliant))
//!     .select((Device::DEVICE_NAME, Device::USER_PRINCIPAL_NAME))
//!     .page();
//! assert_eq!(
//!     devices.url()?,
//!     "/deviceManagement/managedDevices?$filter=complianceState%20eq%20%27noncompliant%27\
//!      &$select=id,deviceName,userPrincipalName"
//! );
//! assert_eq!(Device::list_for_user("ada").page().path()?, "/users/ada/managedDevices");
//! # Ok::<(), graph_intune::graph_core::Error>(())
//! ```
//!
//! Actions are sent to one, and show in its `device_action_results` what became of them:
//!
//! ```no_run
//! use graph_intune::prelude::*;
//! use graph_intune::{ManagedDevice, ManagedDeviceWipe};
//!
//! # async fn run(graph: Client) -> Result<(), graph_intune::graph_core::Error> {
//! ManagedDevice::sync_device("1a2b").send(&graph).await?;
//! let wipe = ManagedDeviceWipe::new().keep_user_data(true);
//! println!("{}", ManagedDevice::wipe("1a2b", wipe).dry_run(&graph)?);
//!
//! let device = ManagedDevice::get("1a2b").send(&graph).await?;
//! for result in device.device_action_results.iter().flatten() {
//!     println!("{:?}: {:?}", result.action_name(), result.action_state());
//! }
//! # Ok(())
//! # }
//! ```
//!
//! The examples `compliance_report`, `bulk_update` and `device_action` are of this area. Which apps were found is in
//! [`DetectedApp`], malware in [`WindowsMalwareInformation`]. How devices come here is in
//! [`enrollment`](crate::enrollment); what they must be like in [`compliance`](crate::compliance), and how they are
//! set in [`device_configuration`](crate::device_configuration).
//!
//! # What it has
//!
//! The feature `managed_devices` brings 217 operations, 33 types, and 14 enums.
//!
//! | resource | paths | functions |
//! |---|---|---|
//! | [`DetectedApp`] | `/deviceManagement/detectedApps` | `list`, `create`, `count`, `get`, `update`, `delete` |
//! | [`DeviceCategory`] | `/deviceManagement/deviceCategories`<br>`/deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/deviceCategory`<br>`/deviceManagement/managedDevices/{managedDeviceId}/deviceCategory`<br>`/users/{userId}/managedDevices/{managedDeviceId}/deviceCategory` | `list`, `create`, `count`, `get`, `update`, `delete` |
//! | [`DeviceCompliancePolicyState`] | `/deviceManagement/managedDevices/{managedDeviceId}/deviceCompliancePolicyStates`<br>`/deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/deviceCompliancePolicyStates`<br>`/users/{userId}/managedDevices/{managedDeviceId}/deviceCompliancePolicyStates` | `list`, `create`, `count`, `get`, `update`, `delete` |
//! | [`DeviceConfigurationState`] | `/deviceManagement/managedDevices/{managedDeviceId}/deviceConfigurationStates`<br>`/deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/deviceConfigurationStates`<br>`/users/{userId}/managedDevices/{managedDeviceId}/deviceConfigurationStates` | `list`, `create`, `count`, `get`, `update`, `delete` |
//! | [`DeviceLogCollectionResponse`] | `/deviceManagement/managedDevices/{managedDeviceId}/logCollectionRequests`<br>`/deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/logCollectionRequests`<br>`/users/{userId}/managedDevices/{managedDeviceId}/logCollectionRequests` | `list`, `create`, `count`, `get`, `update`, `delete`, `create_download_url` |
//! | [`MalwareStateForWindowsDevice`] | `/deviceManagement/windowsMalwareInformation/{windowsMalwareInformationId}/deviceMalwareStates` | `list`, `create`, `count`, `get`, `update`, `delete` |
//! | [`ManagedDevice`] | `/deviceManagement/managedDevices`<br>`/deviceManagement/detectedApps/{detectedAppId}/managedDevices`<br>`/users/{userId}/managedDevices` | `list`, `create`, `count`, `get`, `update`, `delete`, `get_device_category_ref`, `set_device_category_ref`, `remove_device_category_ref`, `bypass_activation_lock`, `clean_windows_device`, `delete_user_from_shared_apple_device`, `disable_lost_mode`, `locate_device`, `logout_shared_apple_device_active_user`, `reboot_now`, `recover_passcode`, `remote_lock`, `request_remote_assistance`, `reset_passcode`, `retire`, `shut_down`, `sync_device`, `update_windows_device_account`, `windows_defender_scan`, `windows_defender_update_signatures`, `wipe` |
//! | [`ManagedDeviceOverview`] | `/deviceManagement/managedDeviceOverview` | `get` |
//! | [`User`] | `/users`<br>`/deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/users`<br>`/deviceManagement/managedDevices/{managedDeviceId}/users`<br>`/deviceManagement/virtualEndpoint/provisioningPolicies/{cloudPcProvisioningPolicyId}/assignments/{cloudPcProvisioningPolicyAssignmentId}/assignedUsers`<br>`/users/{userId}/managedDevices/{managedDeviceId}/users` | `get`, `list`, `export_device_and_app_management_data`, `export_device_and_app_management_data_with_skip_top`, `get_managed_app_diagnostic_statuses`, `get_managed_app_policies`, `get_managed_devices_with_app_failures`, `remove_all_devices_from_management`, `wipe_managed_app_registrations_by_device_tag` |
//! | [`WindowsDeviceMalwareState`] | `/deviceManagement/managedDevices/{managedDeviceId}/windowsProtectionState/detectedMalwareState`<br>`/deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/windowsProtectionState/detectedMalwareState`<br>`/users/{userId}/managedDevices/{managedDeviceId}/windowsProtectionState/detectedMalwareState` | `list`, `create`, `count`, `get`, `update`, `delete` |
//! | [`WindowsMalwareInformation`] | `/deviceManagement/windowsMalwareInformation` | `list`, `create`, `count`, `get`, `update`, `delete` |
//! | [`WindowsProtectionState`] | `/deviceManagement/managedDevices/{managedDeviceId}/windowsProtectionState`<br>`/deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/windowsProtectionState`<br>`/users/{userId}/managedDevices/{managedDeviceId}/windowsProtectionState` | `get`, `update`, `delete` |

mod detected_app;
mod device_action_result;
mod device_category;
mod device_compliance_policy_state;
mod device_configuration_state;
mod device_log_collection_response;
mod malware_state_for_windows_device;
mod managed_device;
mod managed_device_overview;
mod setting_source;
mod user;
mod windows_device_account;
mod windows_device_malware_state;
mod windows_malware_information;
mod windows_protection_state;

pub use detected_app::*;
pub use device_action_result::*;
pub use device_category::*;
pub use device_compliance_policy_state::*;
pub use device_configuration_state::*;
pub use device_log_collection_response::*;
use graph_core::AreaInfo;
pub use malware_state_for_windows_device::*;
pub use managed_device::*;
pub use managed_device_overview::*;
pub use setting_source::*;
pub use user::*;
pub use windows_device_account::*;
pub use windows_device_malware_state::*;
pub use windows_malware_information::*;
pub use windows_protection_state::*;

// Found by these names.
#[doc(alias = "detectedApps")]
pub use detected_app::DetectedApp;

#[doc(alias = "deviceCategories")]
pub use device_category::DeviceCategory;

#[doc(alias = "deviceCompliancePolicyStates")]
pub use device_compliance_policy_state::DeviceCompliancePolicyState;

#[doc(alias = "deviceConfigurationStates")]
pub use device_configuration_state::DeviceConfigurationState;

#[doc(alias = "logCollectionRequests")]
pub use device_log_collection_response::DeviceLogCollectionResponse;

#[doc(alias = "deviceMalwareStates")]
pub use malware_state_for_windows_device::MalwareStateForWindowsDevice;

#[doc(alias = "managedDevices")]
pub use managed_device::ManagedDevice;

#[doc(alias = "assignedUsers")]
#[doc(alias = "users")]
pub use user::User;

#[doc(alias = "detectedMalwareState")]
pub use windows_device_malware_state::WindowsDeviceMalwareState;

/// All that is declared here.
pub(crate) static MANAGED_DEVICES: AreaInfo = AreaInfo::new(
    "managed_devices",
    &[
        <DetectedApp as graph_core::Resource>::info,
        <DeviceActionResultBase as graph_core::Resource>::info,
        <DeleteUserFromSharedAppleDeviceActionResult as graph_core::Resource>::info,
        <DeviceGeoLocation as graph_core::Resource>::info,
        <LocateDeviceActionResult as graph_core::Resource>::info,
        <RemoteLockActionResult as graph_core::Resource>::info,
        <ResetPasscodeActionResult as graph_core::Resource>::info,
        <RotateBitLockerKeysDeviceActionResult as graph_core::Resource>::info,
        <WindowsDefenderScanActionResult as graph_core::Resource>::info,
        <DeviceCategory as graph_core::Resource>::info,
        <DeviceCompliancePolicyState as graph_core::Resource>::info,
        <DeviceCompliancePolicySettingState as graph_core::Resource>::info,
        <DeviceConfigurationState as graph_core::Resource>::info,
        <DeviceConfigurationSettingState as graph_core::Resource>::info,
        <DeviceLogCollectionResponse as graph_core::Resource>::info,
        <MalwareStateForWindowsDevice as graph_core::Resource>::info,
        <ManagedDevice as graph_core::Resource>::info,
        <ConfigurationManagerClientEnabledFeatures as graph_core::Resource>::info,
        <DeviceHealthAttestationState as graph_core::Resource>::info,
        <UpdateWindowsDeviceAccountActionParameter as graph_core::Resource>::info,
        <ManagedDeviceOverview as graph_core::Resource>::info,
        <DeviceExchangeAccessStateSummary as graph_core::Resource>::info,
        <DeviceOperatingSystemSummary as graph_core::Resource>::info,
        <SettingSource as graph_core::Resource>::info,
        <User as graph_core::Resource>::info,
        <DeviceAndAppManagementData as graph_core::Resource>::info,
        <ManagedAppDiagnosticStatus as graph_core::Resource>::info,
        <WindowsDeviceAccountBase as graph_core::Resource>::info,
        <WindowsDeviceADAccount as graph_core::Resource>::info,
        <WindowsDeviceAzureADAccount as graph_core::Resource>::info,
        <WindowsDeviceMalwareState as graph_core::Resource>::info,
        <WindowsMalwareInformation as graph_core::Resource>::info,
        <WindowsProtectionState as graph_core::Resource>::info,
    ],
    &[
        <DeviceActionResult as graph_core::Hierarchy>::INFO,
        <WindowsDeviceAccount as graph_core::Hierarchy>::INFO,
    ],
    &[
        graph_core::EnumInfo::of::<DetectedAppPlatformType>,
        graph_core::EnumInfo::of::<ActionState>,
        graph_core::EnumInfo::of::<ComplianceState>,
        graph_core::EnumInfo::of::<DeviceManagementExchangeAccessState>,
        graph_core::EnumInfo::of::<DeviceManagementExchangeAccessStateReason>,
        graph_core::EnumInfo::of::<DeviceRegistrationState>,
        graph_core::EnumInfo::of::<ManagedDeviceOwnerType>,
        graph_core::EnumInfo::of::<ManagedDevicePartnerReportedHealthState>,
        graph_core::EnumInfo::of::<ManagementAgentType>,
        graph_core::EnumInfo::of::<ManagementState>,
        graph_core::EnumInfo::of::<SettingSourceType>,
        graph_core::EnumInfo::of::<WindowsMalwareState>,
        graph_core::EnumInfo::of::<graph_core::Flags<WindowsDefenderProductStatus>>,
        graph_core::EnumInfo::of::<graph_core::Flags<WindowsDeviceHealthState>>,
    ],
);
