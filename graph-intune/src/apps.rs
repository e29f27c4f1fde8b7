//! Apps: what is published to devices and users, and its content.

use graph_core::{EdmType, Value};

mod android_lob_app;
mod android_store_app;
mod ios_lob_app;
mod ios_store_app;
mod ios_vpp_app;
mod iosi_pad_os_web_clip;
mod mac_os_dmg_app;
mod mac_os_lob_app;
mod mac_os_microsoft_defender_app;
mod mac_os_microsoft_edge_app;
mod mac_os_office_suite_app;
mod managed_android_lob_app;
mod managed_android_store_app;
mod managed_app;
mod managed_ios_lob_app;
mod managed_ios_store_app;
mod managed_mobile_lob_app;
mod microsoft_store_for_business_app;
mod mobile_app;
mod mobile_app_assignment;
mod mobile_app_assignment_settings;
mod mobile_app_category;
mod mobile_app_content;
mod mobile_app_content_file;
mod mobile_lob_app;
mod operating_systems;
mod web_app;
mod win32_lob_app;
mod win32_lob_app_rules;
mod windows_app_x;
mod windows_microsoft_edge_app;
mod windows_mobile_msi;
mod windows_universal_app_x;
mod windows_web_app;

pub use android_lob_app::{AndroidLobApp, AndroidLobAppPatch};
pub use android_store_app::{AndroidStoreApp, AndroidStoreAppPatch};
pub use ios_lob_app::{IosLobApp, IosLobAppPatch};
pub use ios_store_app::{IosStoreApp, IosStoreAppPatch};
pub use ios_vpp_app::{IosVppApp, IosVppAppPatch, VppLicensingType, VppTokenAccountType};
pub use iosi_pad_os_web_clip::{IosiPadOSWebClip, IosiPadOSWebClipPatch};
pub use mac_os_dmg_app::{MacOSDmgApp, MacOSDmgAppPatch, MacOSIncludedApp};
pub use mac_os_lob_app::{MacOSLobApp, MacOSLobAppPatch, MacOSLobChildApp};
pub use mac_os_microsoft_defender_app::{
    MacOSMicrosoftDefenderApp, MacOSMicrosoftDefenderAppPatch,
};
pub use mac_os_microsoft_edge_app::{
    MacOSMicrosoftEdgeApp, MacOSMicrosoftEdgeAppPatch, MicrosoftEdgeChannel,
};
pub use mac_os_office_suite_app::{MacOSOfficeSuiteApp, MacOSOfficeSuiteAppPatch};
pub use managed_android_lob_app::{ManagedAndroidLobApp, ManagedAndroidLobAppPatch};
pub use managed_android_store_app::{ManagedAndroidStoreApp, ManagedAndroidStoreAppPatch};
pub use managed_app::{ManagedApp, ManagedAppAvailability, ManagedAppPatch};
pub use managed_ios_lob_app::{ManagedIOSLobApp, ManagedIOSLobAppPatch};
pub use managed_ios_store_app::{ManagedIOSStoreApp, ManagedIOSStoreAppPatch};
pub use managed_mobile_lob_app::{ManagedMobileLobApp, ManagedMobileLobAppPatch};
pub use microsoft_store_for_business_app::{
    MicrosoftStoreForBusinessApp, MicrosoftStoreForBusinessAppPatch,
    MicrosoftStoreForBusinessLicenseType,
};
pub use mobile_app::{
    MobileApp, MobileAppAssign, MobileAppBase, MobileAppBasePatch, MobileAppPublishingState,
};
pub use mobile_app_assignment::{InstallIntent, MobileAppAssignment, MobileAppAssignmentPatch};
pub use mobile_app_assignment_settings::{
    IosLobAppAssignmentSettings, IosStoreAppAssignmentSettings, IosVppAppAssignmentSettings,
    MacOsLobAppAssignmentSettings, MicrosoftStoreForBusinessAppAssignmentSettings,
    MobileAppAssignmentSettings, MobileAppAssignmentSettingsBase, MobileAppInstallTimeSettings,
    Win32LobAppAssignmentSettings, Win32LobAppAutoUpdateSettings,
    Win32LobAppDeliveryOptimizationPriority, Win32LobAppNotification, Win32LobAppRestartSettings,
    Win32LobAutoUpdateSupersededAppsState, WindowsAppXAppAssignmentSettings,
    WindowsUniversalAppXAppAssignmentSettings,
};
pub use mobile_app_category::{MobileAppCategory, MobileAppCategoryPatch};
pub use mobile_app_content::{MobileAppContent, MobileAppContentPatch};
pub use mobile_app_content_file::{
    FileEncryptionInfo, MobileAppContentFile, MobileAppContentFileCommit,
    MobileAppContentFilePatch, MobileAppContentFileUploadState,
};
pub use mobile_lob_app::{MobileLobApp, MobileLobAppPatch};
pub use operating_systems::{
    AndroidMinimumOperatingSystem, IosDeviceType, IosMinimumOperatingSystem,
    MacOSMinimumOperatingSystem, WindowsArchitecture, WindowsDeviceType,
    WindowsMinimumOperatingSystem,
};
pub use web_app::{WebApp, WebAppPatch};
pub use win32_lob_app::{
    RunAsAccountType, Win32LobApp, Win32LobAppInstallExperience, Win32LobAppMsiInformation,
    Win32LobAppMsiPackageType, Win32LobAppPatch, Win32LobAppRestartBehavior, Win32LobAppReturnCode,
    Win32LobAppReturnCodeType,
};
pub use win32_lob_app_rules::{
    Win32LobAppFileSystemOperationType, Win32LobAppFileSystemRule, Win32LobAppPowerShellScriptRule,
    Win32LobAppPowerShellScriptRuleOperationType, Win32LobAppProductCodeRule,
    Win32LobAppRegistryRule, Win32LobAppRegistryRuleOperationType, Win32LobAppRule,
    Win32LobAppRuleBase, Win32LobAppRuleOperator, Win32LobAppRuleType,
};
pub use windows_app_x::{WindowsAppX, WindowsAppXPatch};
pub use windows_microsoft_edge_app::{WindowsMicrosoftEdgeApp, WindowsMicrosoftEdgeAppPatch};
pub use windows_mobile_msi::{WindowsMobileMSI, WindowsMobileMSIPatch};
pub use windows_universal_app_x::{WindowsUniversalAppX, WindowsUniversalAppXPatch};
pub use windows_web_app::{WindowsWebApp, WindowsWebAppPatch};

/// The area's resources and hierarchies.
pub(crate) const RESOURCES: &[EdmType] = &[
    MobileApp::EDM,
    MobileAppAssignment::EDM,
    MobileAppCategory::EDM,
    MobileAppContent::EDM,
    MobileAppContentFile::EDM,
];
