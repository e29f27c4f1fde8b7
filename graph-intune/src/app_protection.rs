// Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
// Change that, not this: see CONTRIBUTING.

//! App protection: how apps treat the data of an organization, on any device.
//!
//! A policy says what the apps that it is for may do with the organization's data. It is created, told its
//! apps, and assigned to groups:
//!
//! ```no_run
//! use graph_intune::prelude::*;
//! use graph_intune::{
//!     AndroidManagedAppProtection, AndroidManagedAppProtectionAssign,
//!     AndroidManagedAppProtectionTargetApps, AndroidMobileAppIdentifier, GroupAssignmentTarget,
//!     ManagedMobileApp, TargetedManagedAppPolicyAssignment,
//! };
//!
//! # async fn run(graph: Client) -> Result<(), graph_intune::graph_core::Error> {
//! let policy = AndroidManagedAppProtection::create(&AndroidManagedAppProtection {
//!     display_name: Some("Mail needs a PIN".into()),
//!     pin_required: Some(true),
//!     ..Default::default()
//! });
//! let policy = policy.send(&graph).await?;
//!
//! let package_id = Some("com.contoso.mail".into());
//! let mail = AndroidMobileAppIdentifier { package_id, ..Default::default() };
//! let mail = ManagedMobileApp { mobile_app_identifier: Some(mail.into()), ..Default::default() };
//! let apps = AndroidManagedAppProtectionTargetApps::new().apps([mail]);
//! AndroidManagedAppProtection::target_apps(&policy.id, apps).send(&graph).await?;
//!
//! let group = GroupAssignmentTarget { group_id: Some("sales".into()), ..Default::default() };
//! let to_group =
//!     TargetedManagedAppPolicyAssignment { target: Some(group.into()), ..Default::default() };
//! let assignments = AndroidManagedAppProtectionAssign::new().assignments([to_group]);
//! AndroidManagedAppProtection::assign(&policy.id, assignments).send(&graph).await?;
//! # Ok(())
//! # }
//! ```
//!
//! [`ManagedAppPolicy`] lists the policies of all platforms. Which apps of a user are protected is in
//! [`ManagedAppRegistration`]:
//!
//! ```
//! use graph_intune::ManagedAppRegistration;
//!
//! let apps = ManagedAppRegistration::list_of_user("ada").page();
//! assert_eq!(apps.path()?, "/users/ada/managedAppRegistrations");
//! # Ok::<(), graph_intune::graph_core::Error>(())
//! ```
//!
//! The apps themselves, and what is set in them on managed devices, are in [`apps`](crate::apps).
//!
//! # What it has
//!
//! The feature `app_protection` brings 248 operations, 41 types, and 11 enums.
//!
//! | resource | paths | functions |
//! |---|---|---|
//! | [`AndroidManagedAppProtection`] | `/deviceAppManagement/androidManagedAppProtections` | `list`, `create`, `count`, `get`, `update`, `delete`, `assign`, `target_apps` |
//! | [`DefaultManagedAppProtection`] | `/deviceAppManagement/defaultManagedAppProtections` | `list`, `create`, `count`, `get`, `update`, `delete`, `target_apps` |
//! | [`IosManagedAppProtection`] | `/deviceAppManagement/iosManagedAppProtections` | `list`, `create`, `count`, `get`, `update`, `delete`, `assign`, `target_apps` |
//! | [`ManagedAppOperation`] | `/deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/operations` | `list`, `create`, `count`, `get`, `update`, `delete` |
//! | [`ManagedAppPolicy`] | `/deviceAppManagement/managedAppPolicies`<br>`/deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/appliedPolicies`<br>`/deviceAppManagement/managedAppRegistrations/{managedAppRegistrationId}/intendedPolicies` | `list`, `create`, `count`, `get`, `update`, `delete`, `target_apps`, `assign` |
//! | [`ManagedAppPolicyDeploymentSummary`] | `/deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/deploymentSummary`<br>`/deviceAppManagement/defaultManagedAppProtections/{defaultManagedAppProtectionId}/deploymentSummary`<br>`/deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/deploymentSummary`<br>`/deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/deploymentSummary` | `get`, `update`, `delete` |
//! | [`ManagedAppRegistration`] | `/deviceAppManagement/managedAppRegistrations`<br>`/users/{userId}/managedAppRegistrations` | `list`, `create`, `count`, `get`, `update`, `delete`, `get_user_ids_with_flagged_app_registration` |
//! | [`ManagedAppStatus`] | `/deviceAppManagement/managedAppStatuses` | `list`, `create`, `count`, `get`, `update`, `delete` |
//! | [`ManagedMobileApp`] | `/deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/apps`<br>`/deviceAppManagement/defaultManagedAppProtections/{defaultManagedAppProtectionId}/apps`<br>`/deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/apps`<br>`/deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/apps` | `list`, `create`, `count`, `get`, `update`, `delete` |
//! | [`MdmWindowsInformationProtectionPolicy`] | `/deviceAppManagement/mdmWindowsInformationProtectionPolicies` | `list`, `create`, `count`, `get`, `update`, `delete`, `assign`, `target_apps` |
//! | [`TargetedManagedAppConfiguration`] | `/deviceAppManagement/targetedManagedAppConfigurations` | `list`, `create`, `count`, `get`, `update`, `delete`, `assign`, `target_apps` |
//! | [`TargetedManagedAppPolicyAssignment`] | `/deviceAppManagement/targetedManagedAppConfigurations/{targetedManagedAppConfigurationId}/assignments`<br>`/deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/assignments`<br>`/deviceAppManagement/iosManagedAppProtections/{iosManagedAppProtectionId}/assignments`<br>`/deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/assignments`<br>`/deviceAppManagement/windowsInformationProtectionPolicies/{windowsInformationProtectionPolicyId}/assignments` | `list`, `create`, `count`, `get`, `update`, `delete` |
//! | [`TargetedManagedAppProtection`] | `/deviceAppManagement/managedAppPolicies/microsoft.graph.targetedManagedAppProtection`<br>`/deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.targetedManagedAppProtection` | `list`, `count`, `get`, `assign`, `target_apps` |
//! | [`WindowsInformationProtection`] | `/deviceAppManagement/managedAppPolicies/microsoft.graph.windowsInformationProtection`<br>`/deviceAppManagement/managedAppPolicies/{managedAppPolicyId}/microsoft.graph.windowsInformationProtection` | `list`, `count`, `get`, `assign` |
//! | [`WindowsInformationProtectionAppLearningSummary`] | `/deviceManagement/windowsInformationProtectionAppLearningSummaries` | `list`, `create`, `count`, `get`, `update`, `delete` |
//! | [`WindowsInformationProtectionAppLockerFile`] | `/deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/exemptAppLockerFiles`<br>`/deviceAppManagement/mdmWindowsInformationProtectionPolicies/{mdmWindowsInformationProtectionPolicyId}/protectedAppLockerFiles`<br>`/deviceAppManagement/windowsInformationProtectionPolicies/{windowsInformationProtectionPolicyId}/exemptAppLockerFiles`<br>`/deviceAppManagement/windowsInformationProtectionPolicies/{windowsInformationProtectionPolicyId}/protectedAppLockerFiles` | `list`, `create`, `count`, `get`, `update`, `delete` |
//! | [`WindowsInformationProtectionNetworkLearningSummary`] | `/deviceManagement/windowsInformationProtectionNetworkLearningSummaries` | `list`, `create`, `count`, `get`, `update`, `delete` |
//! | [`WindowsInformationProtectionPolicy`] | `/deviceAppManagement/windowsInformationProtectionPolicies` | `list`, `create`, `count`, `get`, `update`, `delete`, `assign`, `target_apps` |

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

// Found by these names.
#[doc(alias = "androidManagedAppProtections")]
pub use android_managed_app_protection::AndroidManagedAppProtection;

#[doc(alias = "defaultManagedAppProtections")]
pub use default_managed_app_protection::DefaultManagedAppProtection;

#[doc(alias = "iosManagedAppProtections")]
pub use ios_managed_app_protection::IosManagedAppProtection;

#[doc(alias = "operations")]
pub use managed_app_operation::ManagedAppOperation;

#[doc(alias = "appliedPolicies")]
#[doc(alias = "intendedPolicies")]
#[doc(alias = "managedAppPolicies")]
pub use managed_app_policy::ManagedAppPolicy;

#[doc(alias = "deploymentSummary")]
pub use managed_app_policy_deployment_summary::ManagedAppPolicyDeploymentSummary;

#[doc(alias = "managedAppRegistrations")]
pub use managed_app_registration::ManagedAppRegistration;

#[doc(alias = "managedAppStatuses")]
pub use managed_app_status::ManagedAppStatus;

#[doc(alias = "apps")]
pub use managed_mobile_app::ManagedMobileApp;

#[doc(alias = "mdmWindowsInformationProtectionPolicies")]
pub use mdm_windows_information_protection_policy::MdmWindowsInformationProtectionPolicy;

#[doc(alias = "targetedManagedAppConfigurations")]
pub use targeted_managed_app_configuration::TargetedManagedAppConfiguration;

#[doc(alias = "assignments")]
pub use targeted_managed_app_policy_assignment::TargetedManagedAppPolicyAssignment;

#[doc(alias = "windowsInformationProtectionAppLearningSummaries")]
pub use windows_information_protection_app_learning_summary::WindowsInformationProtectionAppLearningSummary;

#[doc(alias = "exemptAppLockerFiles")]
#[doc(alias = "protectedAppLockerFiles")]
pub use windows_information_protection_app_locker_file::WindowsInformationProtectionAppLockerFile;

#[doc(alias = "windowsInformationProtectionNetworkLearningSummaries")]
pub use windows_information_protection_network_learning_summary::WindowsInformationProtectionNetworkLearningSummary;

#[doc(alias = "windowsInformationProtectionPolicies")]
pub use windows_information_protection_policy::WindowsInformationProtectionPolicy;

/// All that is declared here.
pub(crate) static APP_PROTECTION: AreaInfo = AreaInfo::new(
    "app_protection",
    &[
        <AndroidManagedAppProtection as graph_core::Resource>::info,
        <AndroidManagedAppRegistration as graph_core::Resource>::info,
        <DefaultManagedAppProtection as graph_core::Resource>::info,
        <IosManagedAppProtection as graph_core::Resource>::info,
        <IosManagedAppRegistration as graph_core::Resource>::info,
        <IpRangeBase as graph_core::Resource>::info,
        <IPv4CidrRange as graph_core::Resource>::info,
        <IPv4Range as graph_core::Resource>::info,
        <IPv6CidrRange as graph_core::Resource>::info,
        <IPv6Range as graph_core::Resource>::info,
        <KeyValuePair as graph_core::Resource>::info,
        <ManagedAppConfiguration as graph_core::Resource>::info,
        <ManagedAppOperation as graph_core::Resource>::info,
        <ManagedAppPolicyBase as graph_core::Resource>::info,
        <ManagedAppPolicyDeploymentSummary as graph_core::Resource>::info,
        <ManagedAppPolicyDeploymentSummaryPerApp as graph_core::Resource>::info,
        <ManagedAppProtection as graph_core::Resource>::info,
        <ManagedAppRegistrationBase as graph_core::Resource>::info,
        <ManagedAppStatusBase as graph_core::Resource>::info,
        <ManagedAppStatusRaw as graph_core::Resource>::info,
        <ManagedMobileApp as graph_core::Resource>::info,
        <MdmWindowsInformationProtectionPolicy as graph_core::Resource>::info,
        <MobileAppIdentifierBase as graph_core::Resource>::info,
        <AndroidMobileAppIdentifier as graph_core::Resource>::info,
        <IosMobileAppIdentifier as graph_core::Resource>::info,
        <TargetedManagedAppConfiguration as graph_core::Resource>::info,
        <TargetedManagedAppPolicyAssignment as graph_core::Resource>::info,
        <TargetedManagedAppProtectionBase as graph_core::Resource>::info,
        <WindowsInformationProtectionBase as graph_core::Resource>::info,
        <ProxiedDomain as graph_core::Resource>::info,
        <WindowsInformationProtectionDataRecoveryCertificate as graph_core::Resource>::info,
        <WindowsInformationProtectionIPRangeCollection as graph_core::Resource>::info,
        <WindowsInformationProtectionProxiedDomainCollection as graph_core::Resource>::info,
        <WindowsInformationProtectionResourceCollection as graph_core::Resource>::info,
        <WindowsInformationProtectionAppBase as graph_core::Resource>::info,
        <WindowsInformationProtectionDesktopApp as graph_core::Resource>::info,
        <WindowsInformationProtectionStoreApp as graph_core::Resource>::info,
        <WindowsInformationProtectionAppLearningSummary as graph_core::Resource>::info,
        <WindowsInformationProtectionAppLockerFile as graph_core::Resource>::info,
        <WindowsInformationProtectionNetworkLearningSummary as graph_core::Resource>::info,
        <WindowsInformationProtectionPolicy as graph_core::Resource>::info,
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
        graph_core::EnumInfo::of::<ManagedAppDataEncryptionType>,
        graph_core::EnumInfo::of::<ManagedAppClipboardSharingLevel>,
        graph_core::EnumInfo::of::<ManagedAppDataStorageLocation>,
        graph_core::EnumInfo::of::<ManagedAppDataTransferLevel>,
        graph_core::EnumInfo::of::<ManagedAppPinCharacterSet>,
        graph_core::EnumInfo::of::<graph_core::Flags<ManagedBrowserType>>,
        graph_core::EnumInfo::of::<ManagedAppFlaggedReason>,
        graph_core::EnumInfo::of::<TargetedManagedAppGroupType>,
        graph_core::EnumInfo::of::<WindowsInformationProtectionEnforcementLevel>,
        graph_core::EnumInfo::of::<ApplicationType>,
        graph_core::EnumInfo::of::<WindowsInformationProtectionPinCharacterRequirements>,
    ],
);
