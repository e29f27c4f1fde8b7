//! `windowsProtectionState`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, Flags, graph_enum, graph_resource};

use crate::WindowsDeviceMalwareState;

/// The entity type `windowsProtectionState`.
#[graph_resource(
    path = "/deviceManagement/managedDevices/{managedDeviceId}/windowsProtectionState",
    method = DELETE,
    singleton,
    also(
        for_detected_app = "/deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/windowsProtectionState",
        for_user = "/users/{userId}/managedDevices/{managedDeviceId}/windowsProtectionState",
    ),
)]
#[graph_resource(
    path = "/deviceManagement/managedDevices/{managedDeviceId}/windowsProtectionState",
    method = [GET, PATCH],
    singleton,
    also(
        for_user = "/users/{userId}/managedDevices/{managedDeviceId}/windowsProtectionState",
    ),
)]
#[graph_resource(
    path = "/deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/windowsProtectionState",
    method = GET,
    singleton,
    name = "get_for_detected_app",
)]
#[graph_resource(
    path = "/deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/windowsProtectionState",
    method = PATCH,
    singleton,
    name = "update_for_detected_app",
)]
#[graph_resource(permission(
    read = "DeviceManagementManagedDevices.Read.All",
    write = "DeviceManagementManagedDevices.ReadWrite.All",
))]
pub struct WindowsProtectionState {
    #[graph(key)]
    pub id: String,
    pub anti_malware_version: Option<String>,
    pub controlled_configuration_enabled: Option<bool>,
    pub device_state: Option<Flags<WindowsDeviceHealthState>>,
    pub engine_version: Option<String>,
    pub full_scan_overdue: Option<bool>,
    pub full_scan_required: Option<bool>,
    pub is_virtual_machine: Option<bool>,
    pub last_full_scan_date_time: Option<DateTimeOffset>,
    pub last_full_scan_signature_version: Option<String>,
    pub last_quick_scan_date_time: Option<DateTimeOffset>,
    pub last_quick_scan_signature_version: Option<String>,
    pub last_reported_date_time: Option<DateTimeOffset>,
    pub malware_protection_enabled: Option<bool>,
    pub network_inspection_system_enabled: Option<bool>,
    pub product_status: Option<Flags<WindowsDefenderProductStatus>>,
    pub quick_scan_overdue: Option<bool>,
    pub real_time_protection_enabled: Option<bool>,
    pub reboot_required: Option<bool>,
    pub signature_update_overdue: Option<bool>,
    pub signature_version: Option<String>,
    pub tamper_protection_enabled: Option<bool>,
    #[graph(navigation)]
    pub detected_malware_state: Option<Vec<WindowsDeviceMalwareState>>,
}

/// The enum `windowsDefenderProductStatus`.
#[graph_enum(flags)]
pub enum WindowsDefenderProductStatus {
    NoStatus,
    ServiceNotRunning,
    ServiceStartedWithoutMalwareProtection,
    PendingFullScanDueToThreatAction,
    PendingRebootDueToThreatAction,
    PendingManualStepsDueToThreatAction,
    AvSignaturesOutOfDate,
    AsSignaturesOutOfDate,
    NoQuickScanHappenedForSpecifiedPeriod,
    NoFullScanHappenedForSpecifiedPeriod,
    SystemInitiatedScanInProgress,
    SystemInitiatedCleanInProgress,
    SamplesPendingSubmission,
    ProductRunningInEvaluationMode,
    ProductRunningInNonGenuineMode,
    ProductExpired,
    OfflineScanRequired,
    ServiceShutdownAsPartOfSystemShutdown,
    ThreatRemediationFailedCritically,
    ThreatRemediationFailedNonCritically,
    NoStatusFlagsSet,
    PlatformOutOfDate,
    PlatformUpdateInProgress,
    PlatformAboutToBeOutdated,
    SignatureOrPlatformEndOfLifeIsPastOrIsImpending,
    WindowsSModeSignaturesInUseOnNonWin10SInstall,
}

/// The enum `windowsDeviceHealthState`.
#[graph_enum(flags)]
pub enum WindowsDeviceHealthState {
    Clean,
    FullScanPending,
    RebootPending,
    ManualStepsPending,
    OfflineScanPending,
    Critical,
}
