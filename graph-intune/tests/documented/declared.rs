//! The declared types by their name, and what they make of JSON.

use graph_intune::graph_core::{Hierarchy, HierarchyInfo, OperationInfo, Resource, TypeInfo};
use graph_intune::{
    AllDevicesAssignmentTarget, AllLicensedUsersAssignmentTarget, AndroidCompliancePolicy,
    AndroidCompliancePolicyPatch, AndroidLobApp, AndroidLobAppPatch, AndroidManagedAppProtection,
    AndroidManagedAppProtectionPatch, AndroidMinimumOperatingSystem, AndroidMobileAppIdentifier,
    AndroidStoreApp, AndroidStoreAppPatch, AndroidWorkProfileCompliancePolicy,
    AndroidWorkProfileCompliancePolicyPatch, AuditActor, AuditEvent, AuditEventPatch,
    AuditProperty, AuditResource, ConfigurationManagerClientEnabledFeatures,
    ConfigurationManagerCollectionAssignmentTarget, DefenderDetectedMalwareActions,
    DeleteUserFromSharedAppleDeviceActionResult, DetectedApp, DetectedAppPatch, DeviceActionResult,
    DeviceActionResultBase, DeviceAndAppManagementAssignmentTarget,
    DeviceAndAppManagementAssignmentTargetBase, DeviceAndAppManagementRoleAssignment,
    DeviceAndAppManagementRoleAssignmentPatch, DeviceAndAppManagementRoleDefinition,
    DeviceAndAppManagementRoleDefinitionPatch, DeviceCategory, DeviceCategoryPatch,
    DeviceComplianceActionItem, DeviceComplianceActionItemPatch, DeviceCompliancePolicy,
    DeviceCompliancePolicyAssignment, DeviceCompliancePolicyAssignmentPatch,
    DeviceCompliancePolicyBase, DeviceComplianceScheduledActionForRule,
    DeviceComplianceScheduledActionForRulePatch, DeviceComplianceUserStatus,
    DeviceComplianceUserStatusPatch, DeviceConfiguration, DeviceConfigurationAssignment,
    DeviceConfigurationAssignmentPatch, DeviceConfigurationBase, DeviceGeoLocation,
    DeviceHealthAttestationState, DeviceManagement, DeviceManagementExportJob,
    DeviceManagementExportJobPatch, DeviceManagementReports, DeviceManagementSettings,
    DeviceProtectionOverview, EdgeSearchEngine, EdgeSearchEngineBase, EdgeSearchEngineBaseBase,
    EdgeSearchEngineCustom, ExclusionGroupAssignmentTarget, FileEncryptionInfo,
    GroupAssignmentTarget, IntuneBrand, IosCompliancePolicy, IosCompliancePolicyPatch,
    IosDeviceType, IosLobApp, IosLobAppAssignmentSettings, IosLobAppPatch,
    IosMinimumOperatingSystem, IosMobileAppIdentifier, IosStoreApp, IosStoreAppAssignmentSettings,
    IosStoreAppPatch, IosVppApp, IosVppAppAssignmentSettings, IosVppAppPatch, IosiPadOSWebClip,
    IosiPadOSWebClipPatch, LocateDeviceActionResult, MacOSCompliancePolicy,
    MacOSCompliancePolicyPatch, MacOSDmgApp, MacOSDmgAppPatch, MacOSIncludedApp, MacOSLobApp,
    MacOSLobAppPatch, MacOSLobChildApp, MacOSMicrosoftDefenderApp, MacOSMicrosoftDefenderAppPatch,
    MacOSMicrosoftEdgeApp, MacOSMicrosoftEdgeAppPatch, MacOSMinimumOperatingSystem,
    MacOSOfficeSuiteApp, MacOSOfficeSuiteAppPatch, MacOsLobAppAssignmentSettings,
    ManagedAndroidLobApp, ManagedAndroidLobAppPatch, ManagedAndroidStoreApp,
    ManagedAndroidStoreAppPatch, ManagedApp, ManagedAppPatch, ManagedAppPolicy,
    ManagedAppPolicyBase, ManagedAppProtection, ManagedDevice, ManagedDevicePatch,
    ManagedIOSLobApp, ManagedIOSLobAppPatch, ManagedIOSStoreApp, ManagedIOSStoreAppPatch,
    ManagedMobileApp, ManagedMobileAppPatch, ManagedMobileLobApp, ManagedMobileLobAppPatch,
    MicrosoftStoreForBusinessApp, MicrosoftStoreForBusinessAppAssignmentSettings,
    MicrosoftStoreForBusinessAppPatch, MimeContent, MobileApp, MobileAppAssignment,
    MobileAppAssignmentPatch, MobileAppAssignmentSettings, MobileAppAssignmentSettingsBase,
    MobileAppBase, MobileAppCategory, MobileAppCategoryPatch, MobileAppContent,
    MobileAppContentFile, MobileAppContentFilePatch, MobileAppIdentifier, MobileAppIdentifierBase,
    MobileAppInstallTimeSettings, MobileLobApp, MobileLobAppPatch, OsVersionCount,
    RemoteLockActionResult, ResetPasscodeActionResult, ResourceAction, RgbColor, RoleAssignment,
    RoleAssignmentBase, RoleDefinition, RoleDefinitionBase, RolePermission,
    RotateBitLockerKeysDeviceActionResult, TargetedManagedAppPolicyAssignment,
    TargetedManagedAppPolicyAssignmentPatch, TargetedManagedAppProtection,
    UpdateWindowsDeviceAccountActionParameter, User, UserExperienceAnalyticsSettings,
    VppLicensingType, WebApp, WebAppPatch, Win32LobApp, Win32LobAppAssignmentSettings,
    Win32LobAppAutoUpdateSettings, Win32LobAppFileSystemRule, Win32LobAppInstallExperience,
    Win32LobAppMsiInformation, Win32LobAppPatch, Win32LobAppPowerShellScriptRule,
    Win32LobAppProductCodeRule, Win32LobAppRegistryRule, Win32LobAppRestartSettings,
    Win32LobAppReturnCode, Win32LobAppRule, Win32LobAppRuleBase, Windows10CompliancePolicy,
    Windows10CompliancePolicyPatch, Windows10GeneralConfiguration,
    Windows10GeneralConfigurationPatch, Windows10MobileCompliancePolicy,
    Windows10MobileCompliancePolicyPatch, Windows10NetworkProxyServer, Windows81CompliancePolicy,
    Windows81CompliancePolicyPatch, WindowsAppX, WindowsAppXAppAssignmentSettings,
    WindowsAppXPatch, WindowsDefenderScanActionResult, WindowsDeviceADAccount,
    WindowsDeviceAccount, WindowsDeviceAccountBase, WindowsDeviceAzureADAccount,
    WindowsMalwareCategoryCount, WindowsMalwareExecutionStateCount, WindowsMalwareNameCount,
    WindowsMalwareOverview, WindowsMalwareSeverityCount, WindowsMalwareStateCount,
    WindowsMicrosoftEdgeApp, WindowsMicrosoftEdgeAppPatch, WindowsMinimumOperatingSystem,
    WindowsMobileMSI, WindowsMobileMSIPatch, WindowsPhone81CompliancePolicy,
    WindowsPhone81CompliancePolicyPatch, WindowsUniversalAppX,
    WindowsUniversalAppXAppAssignmentSettings, WindowsUniversalAppXPatch, WindowsWebApp,
    WindowsWebAppPatch,
};
use serde_json::{Error, Value};

/// A declared type, or a hierarchy of them.
pub(crate) struct Declared {
    pub(crate) info: &'static TypeInfo,
    /// Decodes an object, and encodes it again.
    pub(crate) kept: fn(&Value) -> Result<Value, Error>,
}

pub(crate) struct DeclaredHierarchy {
    pub(crate) info: &'static HierarchyInfo,
    pub(crate) kept: fn(&Value) -> Result<Value, Error>,
}

/// A type that apps write.
pub(crate) struct Written {
    pub(crate) info: &'static TypeInfo,
    /// The body that creates what an object describes.
    pub(crate) created: fn(&Value) -> Result<Vec<u8>, Error>,
    /// The body that makes an empty object be what an object describes.
    pub(crate) updated: fn(&Value) -> Result<Vec<u8>, Error>,
}

macro_rules! declared {
    ($($name:ident)*) => {
        vec![$(Declared {
            info: <$name as Resource>::INFO,
            kept: |json| serde_json::to_value(serde_json::from_value::<$name>(json.clone())?),
        }),*]
    };
}

macro_rules! hierarchies {
    ($($name:ident)*) => {
        vec![$(DeclaredHierarchy {
            info: <$name as Hierarchy>::INFO,
            kept: |json| serde_json::to_value(serde_json::from_value::<$name>(json.clone())?),
        }),*]
    };
}

macro_rules! written {
    ($($name:ident $patch:ident by $owner:ident($($id:literal),*);)*) => {
        vec![$(Written {
            info: <$name as Resource>::INFO,
            created: |json| {
                let item = serde_json::from_value::<$name>(json.clone())?;
                Ok($owner::create($($id,)* &item).body().expect("a body").to_vec())
            },
            updated: |json| {
                let item = serde_json::from_value::<$name>(json.clone())?;
                let patch = $patch::between(&$name::default(), &item).expect("a patch");
                Ok($owner::update($($id,)* "1", patch).body().expect("a body").to_vec())
            },
        }),*]
    };
}

pub(crate) fn declared() -> Vec<Declared> {
    declared! {
        AllDevicesAssignmentTarget AllLicensedUsersAssignmentTarget AndroidCompliancePolicy
        AndroidLobApp AndroidManagedAppProtection AndroidMinimumOperatingSystem
        AndroidMobileAppIdentifier AndroidStoreApp AndroidWorkProfileCompliancePolicy AuditActor
        AuditEvent AuditProperty AuditResource ConfigurationManagerClientEnabledFeatures
        ConfigurationManagerCollectionAssignmentTarget DefenderDetectedMalwareActions
        DeleteUserFromSharedAppleDeviceActionResult DetectedApp DeviceActionResultBase
        DeviceAndAppManagementAssignmentTargetBase DeviceAndAppManagementRoleAssignment
        DeviceAndAppManagementRoleDefinition DeviceCategory DeviceComplianceActionItem
        DeviceCompliancePolicyAssignment DeviceCompliancePolicyBase
        DeviceComplianceScheduledActionForRule DeviceComplianceUserStatus
        DeviceConfigurationAssignment DeviceConfigurationBase DeviceGeoLocation
        DeviceHealthAttestationState DeviceManagement DeviceManagementExportJob
        DeviceManagementReports DeviceManagementSettings DeviceProtectionOverview EdgeSearchEngine
        EdgeSearchEngineBaseBase EdgeSearchEngineCustom ExclusionGroupAssignmentTarget
        FileEncryptionInfo GroupAssignmentTarget IntuneBrand IosCompliancePolicy IosDeviceType
        IosLobApp IosLobAppAssignmentSettings IosMinimumOperatingSystem IosMobileAppIdentifier
        IosStoreApp IosStoreAppAssignmentSettings IosVppApp IosVppAppAssignmentSettings
        IosiPadOSWebClip LocateDeviceActionResult MacOSCompliancePolicy MacOSDmgApp
        MacOSIncludedApp MacOSLobApp MacOSLobChildApp MacOSMicrosoftDefenderApp
        MacOSMicrosoftEdgeApp MacOSMinimumOperatingSystem MacOSOfficeSuiteApp
        MacOsLobAppAssignmentSettings ManagedAndroidLobApp ManagedAndroidStoreApp ManagedApp
        ManagedAppPolicyBase ManagedAppProtection ManagedDevice ManagedIOSLobApp
        ManagedIOSStoreApp ManagedMobileApp ManagedMobileLobApp MicrosoftStoreForBusinessApp
        MicrosoftStoreForBusinessAppAssignmentSettings MimeContent MobileAppAssignment
        MobileAppAssignmentSettingsBase MobileAppBase MobileAppCategory MobileAppContent
        MobileAppContentFile MobileAppIdentifierBase MobileAppInstallTimeSettings MobileLobApp
        OsVersionCount RemoteLockActionResult ResetPasscodeActionResult ResourceAction RgbColor
        RoleAssignmentBase RoleDefinitionBase RolePermission RotateBitLockerKeysDeviceActionResult
        TargetedManagedAppPolicyAssignment TargetedManagedAppProtection
        UpdateWindowsDeviceAccountActionParameter User UserExperienceAnalyticsSettings
        VppLicensingType WebApp Win32LobApp Win32LobAppAssignmentSettings
        Win32LobAppAutoUpdateSettings Win32LobAppFileSystemRule Win32LobAppInstallExperience
        Win32LobAppMsiInformation Win32LobAppPowerShellScriptRule Win32LobAppProductCodeRule
        Win32LobAppRegistryRule Win32LobAppRestartSettings Win32LobAppReturnCode
        Win32LobAppRuleBase Windows10CompliancePolicy Windows10GeneralConfiguration
        Windows10MobileCompliancePolicy Windows10NetworkProxyServer Windows81CompliancePolicy
        WindowsAppX WindowsAppXAppAssignmentSettings WindowsDefenderScanActionResult
        WindowsDeviceADAccount WindowsDeviceAccountBase WindowsDeviceAzureADAccount
        WindowsMalwareCategoryCount WindowsMalwareExecutionStateCount WindowsMalwareNameCount
        WindowsMalwareOverview WindowsMalwareSeverityCount WindowsMalwareStateCount
        WindowsMicrosoftEdgeApp WindowsMinimumOperatingSystem WindowsMobileMSI
        WindowsPhone81CompliancePolicy WindowsUniversalAppX
        WindowsUniversalAppXAppAssignmentSettings WindowsWebApp
    }
}

pub(crate) fn hierarchies() -> Vec<DeclaredHierarchy> {
    hierarchies! {
        DeviceActionResult DeviceAndAppManagementAssignmentTarget DeviceCompliancePolicy
        DeviceConfiguration EdgeSearchEngineBase ManagedAppPolicy MobileApp
        MobileAppAssignmentSettings MobileAppIdentifier RoleAssignment RoleDefinition
        Win32LobAppRule WindowsDeviceAccount
    }
}

pub(crate) fn written() -> Vec<Written> {
    written! {
        AndroidCompliancePolicy AndroidCompliancePolicyPatch by DeviceCompliancePolicy();
        AndroidLobApp AndroidLobAppPatch by MobileApp();
        AndroidManagedAppProtection AndroidManagedAppProtectionPatch by AndroidManagedAppProtection();
        AndroidStoreApp AndroidStoreAppPatch by MobileApp();
        AndroidWorkProfileCompliancePolicy AndroidWorkProfileCompliancePolicyPatch by DeviceCompliancePolicy();
        AuditEvent AuditEventPatch by AuditEvent();
        DetectedApp DetectedAppPatch by DetectedApp();
        DeviceAndAppManagementRoleAssignment DeviceAndAppManagementRoleAssignmentPatch by DeviceAndAppManagementRoleAssignment();
        DeviceAndAppManagementRoleDefinition DeviceAndAppManagementRoleDefinitionPatch by RoleDefinition();
        DeviceCategory DeviceCategoryPatch by DeviceCategory();
        DeviceComplianceActionItem DeviceComplianceActionItemPatch by DeviceComplianceActionItem("1", "1");
        DeviceCompliancePolicyAssignment DeviceCompliancePolicyAssignmentPatch by DeviceCompliancePolicyAssignment("1");
        DeviceComplianceScheduledActionForRule DeviceComplianceScheduledActionForRulePatch by DeviceComplianceScheduledActionForRule("1");
        DeviceComplianceUserStatus DeviceComplianceUserStatusPatch by DeviceComplianceUserStatus("1");
        DeviceConfigurationAssignment DeviceConfigurationAssignmentPatch by DeviceConfigurationAssignment("1");
        DeviceManagementExportJob DeviceManagementExportJobPatch by DeviceManagementExportJob();
        IosCompliancePolicy IosCompliancePolicyPatch by DeviceCompliancePolicy();
        IosLobApp IosLobAppPatch by MobileApp();
        IosStoreApp IosStoreAppPatch by MobileApp();
        IosVppApp IosVppAppPatch by MobileApp();
        IosiPadOSWebClip IosiPadOSWebClipPatch by MobileApp();
        MacOSCompliancePolicy MacOSCompliancePolicyPatch by DeviceCompliancePolicy();
        MacOSDmgApp MacOSDmgAppPatch by MobileApp();
        MacOSLobApp MacOSLobAppPatch by MobileApp();
        MacOSMicrosoftDefenderApp MacOSMicrosoftDefenderAppPatch by MobileApp();
        MacOSMicrosoftEdgeApp MacOSMicrosoftEdgeAppPatch by MobileApp();
        MacOSOfficeSuiteApp MacOSOfficeSuiteAppPatch by MobileApp();
        ManagedAndroidLobApp ManagedAndroidLobAppPatch by MobileApp();
        ManagedAndroidStoreApp ManagedAndroidStoreAppPatch by MobileApp();
        ManagedApp ManagedAppPatch by MobileApp();
        ManagedDevice ManagedDevicePatch by ManagedDevice();
        ManagedIOSLobApp ManagedIOSLobAppPatch by MobileApp();
        ManagedIOSStoreApp ManagedIOSStoreAppPatch by MobileApp();
        ManagedMobileApp ManagedMobileAppPatch by ManagedMobileApp("1");
        ManagedMobileLobApp ManagedMobileLobAppPatch by MobileApp();
        MicrosoftStoreForBusinessApp MicrosoftStoreForBusinessAppPatch by MobileApp();
        MobileAppAssignment MobileAppAssignmentPatch by MobileAppAssignment("1");
        MobileAppCategory MobileAppCategoryPatch by MobileAppCategory();
        MobileAppContentFile MobileAppContentFilePatch by MobileAppContentFile("1", "1");
        MobileLobApp MobileLobAppPatch by MobileApp();
        TargetedManagedAppPolicyAssignment TargetedManagedAppPolicyAssignmentPatch by TargetedManagedAppPolicyAssignment("1");
        WebApp WebAppPatch by MobileApp();
        Win32LobApp Win32LobAppPatch by MobileApp();
        Windows10CompliancePolicy Windows10CompliancePolicyPatch by DeviceCompliancePolicy();
        Windows10GeneralConfiguration Windows10GeneralConfigurationPatch by DeviceConfiguration();
        Windows10MobileCompliancePolicy Windows10MobileCompliancePolicyPatch by DeviceCompliancePolicy();
        Windows81CompliancePolicy Windows81CompliancePolicyPatch by DeviceCompliancePolicy();
        WindowsAppX WindowsAppXPatch by MobileApp();
        WindowsMicrosoftEdgeApp WindowsMicrosoftEdgeAppPatch by MobileApp();
        WindowsMobileMSI WindowsMobileMSIPatch by MobileApp();
        WindowsPhone81CompliancePolicy WindowsPhone81CompliancePolicyPatch by DeviceCompliancePolicy();
        WindowsUniversalAppX WindowsUniversalAppXPatch by MobileApp();
        WindowsWebApp WindowsWebAppPatch by MobileApp();
    }
}

/// All operations, with the type that they are declared on.
pub(crate) fn operations() -> Vec<&'static OperationInfo> {
    let types = declared();
    let types = types.iter().flat_map(|declared| declared.info.all_operations());
    let hierarchies = hierarchies();
    let hierarchies = hierarchies
        .iter()
        .flat_map(|declared| declared.info.operations.iter().chain(declared.info.bound_operations));
    types.chain(hierarchies).collect()
}
