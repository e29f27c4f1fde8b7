//! App protection: how apps treat the data of an organization, on any device.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

mod android_managed_app_protection;
mod android_managed_app_registration;
mod default_managed_app_protection;
mod ios_managed_app_protection;
mod ios_managed_app_registration;
mod ip_range;
mod key_value_pair;
mod managed_app_configuration;
mod managed_app_data_encryption_type;
mod managed_app_operation;
mod managed_app_policy;
mod managed_app_policy_deployment_summary;
mod managed_app_protection;
mod managed_app_registration;
mod managed_app_status;
mod managed_app_status_raw;
mod managed_mobile_app;
mod mdm_windows_information_protection_policy;
mod mobile_app_identifier;
mod targeted_managed_app_configuration;
mod targeted_managed_app_group_type;
mod targeted_managed_app_policy_assignment;
mod targeted_managed_app_protection;
mod windows_information_protection;
mod windows_information_protection_app;
mod windows_information_protection_app_learning_summary;
mod windows_information_protection_app_locker_file;
mod windows_information_protection_network_learning_summary;
mod windows_information_protection_policy;

pub use android_managed_app_protection::*;
pub use android_managed_app_registration::*;
pub use default_managed_app_protection::*;
use graph_core::AreaInfo;
pub use ios_managed_app_protection::*;
pub use ios_managed_app_registration::*;
pub use ip_range::*;
pub use key_value_pair::*;
pub use managed_app_configuration::*;
pub use managed_app_data_encryption_type::*;
pub use managed_app_operation::*;
pub use managed_app_policy::*;
pub use managed_app_policy_deployment_summary::*;
pub use managed_app_protection::*;
pub use managed_app_registration::*;
pub use managed_app_status::*;
pub use managed_app_status_raw::*;
pub use managed_mobile_app::*;
pub use mdm_windows_information_protection_policy::*;
pub use mobile_app_identifier::*;
pub use targeted_managed_app_configuration::*;
pub use targeted_managed_app_group_type::*;
pub use targeted_managed_app_policy_assignment::*;
pub use targeted_managed_app_protection::*;
pub use windows_information_protection::*;
pub use windows_information_protection_app::*;
pub use windows_information_protection_app_learning_summary::*;
pub use windows_information_protection_app_locker_file::*;
pub use windows_information_protection_network_learning_summary::*;
pub use windows_information_protection_policy::*;

/// All that is declared here.
pub(crate) static APP_PROTECTION: AreaInfo = AreaInfo::new(
    "app_protection",
    &[
        <AndroidManagedAppProtection as graph_core::Resource>::INFO,
        <AndroidManagedAppRegistration as graph_core::Resource>::INFO,
        <DefaultManagedAppProtection as graph_core::Resource>::INFO,
        <IosManagedAppProtection as graph_core::Resource>::INFO,
        <IosManagedAppRegistration as graph_core::Resource>::INFO,
        <IpRangeBase as graph_core::Resource>::INFO,
        <IPv4CidrRange as graph_core::Resource>::INFO,
        <IPv4Range as graph_core::Resource>::INFO,
        <IPv6CidrRange as graph_core::Resource>::INFO,
        <IPv6Range as graph_core::Resource>::INFO,
        <KeyValuePair as graph_core::Resource>::INFO,
        <ManagedAppConfiguration as graph_core::Resource>::INFO,
        <ManagedAppOperation as graph_core::Resource>::INFO,
        <ManagedAppPolicyBase as graph_core::Resource>::INFO,
        <ManagedAppPolicyDeploymentSummary as graph_core::Resource>::INFO,
        <ManagedAppPolicyDeploymentSummaryPerApp as graph_core::Resource>::INFO,
        <ManagedAppProtection as graph_core::Resource>::INFO,
        <ManagedAppRegistrationBase as graph_core::Resource>::INFO,
        <ManagedAppStatusBase as graph_core::Resource>::INFO,
        <ManagedAppStatusRaw as graph_core::Resource>::INFO,
        <ManagedMobileApp as graph_core::Resource>::INFO,
        <MdmWindowsInformationProtectionPolicy as graph_core::Resource>::INFO,
        <MobileAppIdentifierBase as graph_core::Resource>::INFO,
        <AndroidMobileAppIdentifier as graph_core::Resource>::INFO,
        <IosMobileAppIdentifier as graph_core::Resource>::INFO,
        <TargetedManagedAppConfiguration as graph_core::Resource>::INFO,
        <TargetedManagedAppPolicyAssignment as graph_core::Resource>::INFO,
        <TargetedManagedAppProtectionBase as graph_core::Resource>::INFO,
        <WindowsInformationProtectionBase as graph_core::Resource>::INFO,
        <ProxiedDomain as graph_core::Resource>::INFO,
        <WindowsInformationProtectionDataRecoveryCertificate as graph_core::Resource>::INFO,
        <WindowsInformationProtectionIPRangeCollection as graph_core::Resource>::INFO,
        <WindowsInformationProtectionProxiedDomainCollection as graph_core::Resource>::INFO,
        <WindowsInformationProtectionResourceCollection as graph_core::Resource>::INFO,
        <WindowsInformationProtectionAppBase as graph_core::Resource>::INFO,
        <WindowsInformationProtectionDesktopApp as graph_core::Resource>::INFO,
        <WindowsInformationProtectionStoreApp as graph_core::Resource>::INFO,
        <WindowsInformationProtectionAppLearningSummary as graph_core::Resource>::INFO,
        <WindowsInformationProtectionAppLockerFile as graph_core::Resource>::INFO,
        <WindowsInformationProtectionNetworkLearningSummary as graph_core::Resource>::INFO,
        <WindowsInformationProtectionPolicy as graph_core::Resource>::INFO,
    ],
    &[
        <IpRange as graph_core::Hierarchy>::INFO,
        <ManagedAppPolicy as graph_core::Hierarchy>::INFO,
        <ManagedAppRegistration as graph_core::Hierarchy>::INFO,
        <ManagedAppStatus as graph_core::Hierarchy>::INFO,
        <MobileAppIdentifier as graph_core::Hierarchy>::INFO,
        <TargetedManagedAppProtection as graph_core::Hierarchy>::INFO,
        <WindowsInformationProtection as graph_core::Hierarchy>::INFO,
        <WindowsInformationProtectionApp as graph_core::Hierarchy>::INFO,
    ],
    &[
        graph_core::EnumInfo::of::<ManagedAppDataEncryptionType>(),
        graph_core::EnumInfo::of::<ManagedAppClipboardSharingLevel>(),
        graph_core::EnumInfo::of::<ManagedAppDataStorageLocation>(),
        graph_core::EnumInfo::of::<ManagedAppDataTransferLevel>(),
        graph_core::EnumInfo::of::<ManagedAppPinCharacterSet>(),
        graph_core::EnumInfo::of::<graph_core::Flags<ManagedBrowserType>>(),
        graph_core::EnumInfo::of::<ManagedAppFlaggedReason>(),
        graph_core::EnumInfo::of::<TargetedManagedAppGroupType>(),
        graph_core::EnumInfo::of::<WindowsInformationProtectionEnforcementLevel>(),
        graph_core::EnumInfo::of::<ApplicationType>(),
        graph_core::EnumInfo::of::<WindowsInformationProtectionPinCharacterRequirements>(),
    ],
);
