//! Managed devices: what Intune knows of them, and what it can make them do.

use graph_core::{EdmType, Value};

mod configuration_manager_client_enabled_features;
mod detected_app;
mod device_action_results;
mod device_category;
mod device_health_attestation_state;
mod managed_device;
mod managed_device_actions;
mod states;
mod windows_device_account;

pub use configuration_manager_client_enabled_features::ConfigurationManagerClientEnabledFeatures;
pub use detected_app::{DetectedApp, DetectedAppPatch, DetectedAppPlatformType};
pub use device_action_results::{
    DeleteUserFromSharedAppleDeviceActionResult, DeviceActionResult, DeviceActionResultBase,
    DeviceGeoLocation, LocateDeviceActionResult, RemoteLockActionResult, ResetPasscodeActionResult,
    RotateBitLockerKeysDeviceActionResult, WindowsDefenderScanActionResult,
};
pub use device_category::{DeviceCategory, DeviceCategoryPatch};
pub use device_health_attestation_state::DeviceHealthAttestationState;
pub use managed_device::{ManagedDevice, ManagedDevicePatch};
pub use managed_device_actions::{
    ManagedDeviceCleanWindowsDevice, ManagedDeviceDeleteUserFromSharedAppleDevice,
    ManagedDeviceUpdateWindowsDeviceAccount, ManagedDeviceWindowsDefenderScan, ManagedDeviceWipe,
};
pub use states::{
    ActionState, ComplianceState, DeviceEnrollmentType, DeviceManagementExchangeAccessState,
    DeviceManagementExchangeAccessStateReason, DeviceRegistrationState, ManagedDeviceOwnerType,
    ManagedDevicePartnerReportedHealthState, ManagementAgentType, ManagementState,
};
pub use windows_device_account::{
    UpdateWindowsDeviceAccountActionParameter, WindowsDeviceADAccount, WindowsDeviceAccount,
    WindowsDeviceAccountBase, WindowsDeviceAzureADAccount,
};

/// The area's resources and hierarchies.
pub(crate) const RESOURCES: &[EdmType] =
    &[DetectedApp::EDM, DeviceCategory::EDM, ManagedDevice::EDM];
