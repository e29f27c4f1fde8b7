//! Managed devices: what is known about them, and what can be done with them.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

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

/// All that is declared here.
pub(crate) static MANAGED_DEVICES: AreaInfo = AreaInfo::new(
    "managed_devices",
    &[
        <DetectedApp as graph_core::Resource>::INFO,
        <DeviceActionResultBase as graph_core::Resource>::INFO,
        <DeleteUserFromSharedAppleDeviceActionResult as graph_core::Resource>::INFO,
        <DeviceGeoLocation as graph_core::Resource>::INFO,
        <LocateDeviceActionResult as graph_core::Resource>::INFO,
        <RemoteLockActionResult as graph_core::Resource>::INFO,
        <ResetPasscodeActionResult as graph_core::Resource>::INFO,
        <RotateBitLockerKeysDeviceActionResult as graph_core::Resource>::INFO,
        <WindowsDefenderScanActionResult as graph_core::Resource>::INFO,
        <DeviceCategory as graph_core::Resource>::INFO,
        <DeviceCompliancePolicyState as graph_core::Resource>::INFO,
        <DeviceCompliancePolicySettingState as graph_core::Resource>::INFO,
        <DeviceConfigurationState as graph_core::Resource>::INFO,
        <DeviceConfigurationSettingState as graph_core::Resource>::INFO,
        <DeviceLogCollectionResponse as graph_core::Resource>::INFO,
        <MalwareStateForWindowsDevice as graph_core::Resource>::INFO,
        <ManagedDevice as graph_core::Resource>::INFO,
        <ConfigurationManagerClientEnabledFeatures as graph_core::Resource>::INFO,
        <DeviceHealthAttestationState as graph_core::Resource>::INFO,
        <UpdateWindowsDeviceAccountActionParameter as graph_core::Resource>::INFO,
        <ManagedDeviceOverview as graph_core::Resource>::INFO,
        <DeviceExchangeAccessStateSummary as graph_core::Resource>::INFO,
        <DeviceOperatingSystemSummary as graph_core::Resource>::INFO,
        <SettingSource as graph_core::Resource>::INFO,
        <User as graph_core::Resource>::INFO,
        <DeviceAndAppManagementData as graph_core::Resource>::INFO,
        <ManagedAppDiagnosticStatus as graph_core::Resource>::INFO,
        <WindowsDeviceAccountBase as graph_core::Resource>::INFO,
        <WindowsDeviceADAccount as graph_core::Resource>::INFO,
        <WindowsDeviceAzureADAccount as graph_core::Resource>::INFO,
        <WindowsDeviceMalwareState as graph_core::Resource>::INFO,
        <WindowsMalwareInformation as graph_core::Resource>::INFO,
        <WindowsProtectionState as graph_core::Resource>::INFO,
    ],
    &[
        <DeviceActionResult as graph_core::Hierarchy>::INFO,
        <WindowsDeviceAccount as graph_core::Hierarchy>::INFO,
    ],
    &[
        graph_core::EnumInfo::of::<DetectedAppPlatformType>(),
        graph_core::EnumInfo::of::<ActionState>(),
        graph_core::EnumInfo::of::<ComplianceState>(),
        graph_core::EnumInfo::of::<DeviceManagementExchangeAccessState>(),
        graph_core::EnumInfo::of::<DeviceManagementExchangeAccessStateReason>(),
        graph_core::EnumInfo::of::<DeviceRegistrationState>(),
        graph_core::EnumInfo::of::<ManagedDeviceOwnerType>(),
        graph_core::EnumInfo::of::<ManagedDevicePartnerReportedHealthState>(),
        graph_core::EnumInfo::of::<ManagementAgentType>(),
        graph_core::EnumInfo::of::<ManagementState>(),
        graph_core::EnumInfo::of::<SettingSourceType>(),
        graph_core::EnumInfo::of::<WindowsMalwareState>(),
        graph_core::EnumInfo::of::<graph_core::Flags<WindowsDefenderProductStatus>>(),
        graph_core::EnumInfo::of::<graph_core::Flags<WindowsDeviceHealthState>>(),
    ],
);
