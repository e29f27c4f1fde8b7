// Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
// Change that, not this: see CONTRIBUTING.

//! Apps: what is published to devices and users, and its content.
//!
//! Each platform and source of apps has a type of its own, and [`MobileApp`] is any of them. An app of a store
//! is created and assigned:
//!
//! ```no_run
//! use graph_intune::prelude::*;
//! use graph_intune::{
//!     GroupAssignmentTarget, InstallIntent, IosStoreApp, MobileApp, MobileAppAssign,
//!     MobileAppAssignment,
//! };
//!
//! # async fn run(graph: Client) -> Result<(), graph_intune::graph_core::Error> {
//! let app = MobileApp::create(&IosStoreApp {
//!     display_name: Some("Contoso Mail".into()),
//!     bundle_id: Some("com.contoso.mail".into()),
//!     ..Default::default()
//! });
//! let app = app.send(&graph).await?;
//!
//! let group = GroupAssignmentTarget { group_id: Some("sales".into()), ..Default::default() };
//! let required = MobileAppAssignment {
//!     intent: Some(InstallIntent::Required),
//!     target: Some(group.into()),
//!     ..Default::default()
//! };
//! let assignments = MobileAppAssign::new().mobile_app_assignments([required]);
//! MobileApp::assign(&app.id, assignments).send(&graph).await?;
//! # Ok(())
//! # }
//! ```
//!
//! What is of one type comes as that type where the path says it:
//!
//! ```
//! use graph_intune::{MobileApp, Win32LobApp};
//!
//! let featured = MobileApp::list().filter(MobileApp::IS_FEATURED.eq(true)).page();
//! assert_eq!(featured.url()?, "/deviceAppManagement/mobileApps?$filter=isFeatured%20eq%20true");
//! let win32 = Win32LobApp::list().page();
//! assert_eq!(win32.path()?, "/deviceAppManagement/mobileApps/microsoft.graph.win32LobApp");
//! # Ok::<(), graph_intune::graph_core::Error>(())
//! ```
//!
//! The content of an app of one's own is a [`MobileAppContent`] with a [`MobileAppContentFile`]. What apps may do
//! with data is in [`app_protection`](crate::app_protection), and what was found on devices in
//! [`managed_devices`](crate::managed_devices).
//!
//! # What it has
//!
//! The feature `apps` brings 577 operations, 80 types, and 25 enums.
//!
//! | resource | paths | functions |
//! |---|---|---|
//! | [`AndroidLobApp`] | `/deviceAppManagement/mobileApps/microsoft.graph.androidLobApp`<br>`/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.androidLobApp` | `list`, `count`, `get` |
//! | [`AndroidStoreApp`] | `/deviceAppManagement/mobileApps/microsoft.graph.androidStoreApp`<br>`/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.androidStoreApp` | `list`, `count`, `get` |
//! | [`DeviceAppManagement`] | `/deviceAppManagement` | `get`, `update`, `sync_microsoft_store_for_business_apps` |
//! | [`DeviceInstallState`] | `/deviceAppManagement/managedEBooks/{managedEBookId}/deviceStates`<br>`/deviceAppManagement/managedEBooks/{managedEBookId}/userStateSummary/{userInstallStateSummaryId}/deviceStates` | `list`, `create`, `count`, `get`, `update`, `delete` |
//! | [`EBookInstallSummary`] | `/deviceAppManagement/managedEBooks/{managedEBookId}/installSummary` | `get`, `update`, `delete` |
//! | [`IosLobApp`] | `/deviceAppManagement/mobileApps/microsoft.graph.iosLobApp`<br>`/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosLobApp` | `list`, `count`, `get` |
//! | [`IosStoreApp`] | `/deviceAppManagement/mobileApps/microsoft.graph.iosStoreApp`<br>`/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosStoreApp` | `list`, `count`, `get` |
//! | [`IosVppApp`] | `/deviceAppManagement/mobileApps/microsoft.graph.iosVppApp`<br>`/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.iosVppApp` | `list`, `count`, `get` |
//! | [`MacOSDmgApp`] | `/deviceAppManagement/mobileApps/microsoft.graph.macOSDmgApp`<br>`/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSDmgApp` | `list`, `count`, `get` |
//! | [`MacOSLobApp`] | `/deviceAppManagement/mobileApps/microsoft.graph.macOSLobApp`<br>`/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOSLobApp` | `list`, `count`, `get` |
//! | [`ManagedAndroidLobApp`] | `/deviceAppManagement/mobileApps/microsoft.graph.managedAndroidLobApp`<br>`/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedAndroidLobApp` | `list`, `count`, `get` |
//! | [`ManagedDeviceMobileAppConfiguration`] | `/deviceAppManagement/mobileAppConfigurations` | `list`, `create`, `count`, `get`, `update`, `delete`, `assign` |
//! | [`ManagedDeviceMobileAppConfigurationAssignment`] | `/deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/assignments` | `list`, `create`, `count`, `get`, `update`, `delete` |
//! | [`ManagedDeviceMobileAppConfigurationDeviceStatus`] | `/deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/deviceStatuses` | `list`, `create`, `count`, `get`, `update`, `delete` |
//! | [`ManagedDeviceMobileAppConfigurationDeviceSummary`] | `/deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/deviceStatusSummary` | `get`, `update`, `delete` |
//! | [`ManagedDeviceMobileAppConfigurationUserStatus`] | `/deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/userStatuses` | `list`, `create`, `count`, `get`, `update`, `delete` |
//! | [`ManagedDeviceMobileAppConfigurationUserSummary`] | `/deviceAppManagement/mobileAppConfigurations/{managedDeviceMobileAppConfigurationId}/userStatusSummary` | `get`, `update`, `delete` |
//! | [`ManagedEBook`] | `/deviceAppManagement/managedEBooks` | `list`, `create`, `count`, `get`, `update`, `delete`, `assign` |
//! | [`ManagedEBookAssignment`] | `/deviceAppManagement/managedEBooks/{managedEBookId}/assignments` | `list`, `create`, `count`, `get`, `update`, `delete` |
//! | [`ManagedIOSLobApp`] | `/deviceAppManagement/mobileApps/microsoft.graph.managedIOSLobApp`<br>`/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedIOSLobApp` | `list`, `count`, `get` |
//! | [`ManagedMobileLobApp`] | `/deviceAppManagement/mobileApps/microsoft.graph.managedMobileLobApp`<br>`/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp` | `list`, `count`, `get` |
//! | [`MicrosoftStoreForBusinessApp`] | `/deviceAppManagement/mobileApps/microsoft.graph.microsoftStoreForBusinessApp`<br>`/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.microsoftStoreForBusinessApp` | `list`, `count`, `get` |
//! | [`MobileApp`] | `/deviceAppManagement/mobileApps` | `list`, `create`, `count`, `get`, `update`, `delete`, `get_categories_ref`, `add_categories_ref`, `remove_categories_ref`, `assign` |
//! | [`MobileAppAssignment`] | `/deviceAppManagement/mobileApps/{mobileAppId}/assignments` | `list`, `create`, `count`, `get`, `update`, `delete` |
//! | [`MobileAppCategory`] | `/deviceAppManagement/mobileAppCategories`<br>`/deviceAppManagement/mobileApps/{mobileAppId}/categories` | `list`, `create`, `count`, `get`, `update`, `delete` |
//! | [`MobileAppContent`] | `/deviceAppManagement/mobileApps/{mobileAppId}/contentVersions` | `list`, `create`, `count`, `get`, `update`, `delete` |
//! | [`MobileAppContentFile`] | `/deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/files` | `list`, `create`, `count`, `get`, `update`, `delete`, `commit`, `renew_upload` |
//! | [`MobileAppRelationship`] | `/deviceAppManagement/mobileAppRelationships` | `list`, `create`, `count`, `get`, `update`, `delete` |
//! | [`MobileContainedApp`] | `/deviceAppManagement/mobileApps/{mobileAppId}/contentVersions/{mobileAppContentId}/containedApps` | `list`, `create`, `count`, `get`, `update`, `delete` |
//! | [`MobileLobApp`] | `/deviceAppManagement/mobileApps/microsoft.graph.mobileLobApp`<br>`/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp` | `list`, `count`, `get` |
//! | [`UserInstallStateSummary`] | `/deviceAppManagement/managedEBooks/{managedEBookId}/userStateSummary` | `list`, `create`, `count`, `get`, `update`, `delete` |
//! | [`VppToken`] | `/deviceAppManagement/vppTokens` | `list`, `create`, `count`, `get`, `update`, `delete`, `sync_licenses` |
//! | [`Win32LobApp`] | `/deviceAppManagement/mobileApps/microsoft.graph.win32LobApp`<br>`/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.win32LobApp` | `list`, `count`, `get`, `enable_applicable_architectures` |
//! | [`WindowsAppX`] | `/deviceAppManagement/mobileApps/microsoft.graph.windowsAppX`<br>`/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsAppX` | `list`, `count`, `get` |
//! | [`WindowsMobileMSI`] | `/deviceAppManagement/mobileApps/microsoft.graph.windowsMobileMSI`<br>`/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsMobileMSI` | `list`, `count`, `get` |
//! | [`WindowsUniversalAppX`] | `/deviceAppManagement/mobileApps/microsoft.graph.windowsUniversalAppX`<br>`/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsUniversalAppX` | `list`, `count`, `get` |
//! | [`WindowsWebApp`] | `/deviceAppManagement/mobileApps/microsoft.graph.windowsWebApp`<br>`/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsWebApp` | `list`, `count`, `get` |

mod android_lob_app;
mod android_minimum_operating_system;
mod android_store_app;
mod device_app_management;
mod device_install_state;
mod e_book_install_summary;
mod install_intent;
mod ios_device_type;
mod ios_lob_app;
mod ios_minimum_operating_system;
mod ios_mobile_app_configuration;
mod ios_store_app;
mod ios_vpp_app;
mod ios_vpp_e_book;
mod ios_vpp_e_book_assignment;
mod iosi_pad_os_web_clip;
mod mac_os_dmg_app;
mod mac_os_lob_app;
mod mac_os_microsoft_defender_app;
mod mac_os_microsoft_edge_app;
mod mac_os_minimum_operating_system;
mod mac_os_office_suite_app;
mod managed_android_lob_app;
mod managed_android_store_app;
mod managed_app;
mod managed_device_mobile_app_configuration;
mod managed_device_mobile_app_configuration_assignment;
mod managed_device_mobile_app_configuration_device_status;
mod managed_device_mobile_app_configuration_device_summary;
mod managed_device_mobile_app_configuration_user_status;
mod managed_device_mobile_app_configuration_user_summary;
mod managed_e_book;
mod managed_e_book_assignment;
mod managed_ios_lob_app;
mod managed_ios_store_app;
mod managed_mobile_lob_app;
mod microsoft_edge_channel;
mod microsoft_store_for_business_app;
mod mobile_app;
mod mobile_app_assignment;
mod mobile_app_assignment_settings;
mod mobile_app_category;
mod mobile_app_content;
mod mobile_app_content_file;
mod mobile_app_relationship;
mod mobile_contained_app;
mod mobile_lob_app;
mod run_as_account_type;
mod user_install_state_summary;
mod vpp_token;
mod vpp_token_account_type;
mod web_app;
mod win32_lob_app;
mod win32_lob_app_rule;
mod windows_app_x;
mod windows_architecture;
mod windows_microsoft_edge_app;
mod windows_minimum_operating_system;
mod windows_mobile_msi;
mod windows_universal_app_x;
mod windows_universal_app_x_contained_app;
mod windows_web_app;

pub use android_lob_app::*;
pub use android_minimum_operating_system::*;
pub use android_store_app::*;
pub use device_app_management::*;
pub use device_install_state::*;
pub use e_book_install_summary::*;
use graph_core::AreaInfo;
pub use install_intent::*;
pub use ios_device_type::*;
pub use ios_lob_app::*;
pub use ios_minimum_operating_system::*;
pub use ios_mobile_app_configuration::*;
pub use ios_store_app::*;
pub use ios_vpp_app::*;
pub use ios_vpp_e_book::*;
pub use ios_vpp_e_book_assignment::*;
pub use iosi_pad_os_web_clip::*;
pub use mac_os_dmg_app::*;
pub use mac_os_lob_app::*;
pub use mac_os_microsoft_defender_app::*;
pub use mac_os_microsoft_edge_app::*;
pub use mac_os_minimum_operating_system::*;
pub use mac_os_office_suite_app::*;
pub use managed_android_lob_app::*;
pub use managed_android_store_app::*;
pub use managed_app::*;
pub use managed_device_mobile_app_configuration::*;
pub use managed_device_mobile_app_configuration_assignment::*;
pub use managed_device_mobile_app_configuration_device_status::*;
pub use managed_device_mobile_app_configuration_device_summary::*;
pub use managed_device_mobile_app_configuration_user_status::*;
pub use managed_device_mobile_app_configuration_user_summary::*;
pub use managed_e_book::*;
pub use managed_e_book_assignment::*;
pub use managed_ios_lob_app::*;
pub use managed_ios_store_app::*;
pub use managed_mobile_lob_app::*;
pub use microsoft_edge_channel::*;
pub use microsoft_store_for_business_app::*;
pub use mobile_app::*;
pub use mobile_app_assignment::*;
pub use mobile_app_assignment_settings::*;
pub use mobile_app_category::*;
pub use mobile_app_content::*;
pub use mobile_app_content_file::*;
pub use mobile_app_relationship::*;
pub use mobile_contained_app::*;
pub use mobile_lob_app::*;
pub use run_as_account_type::*;
pub use user_install_state_summary::*;
pub use vpp_token::*;
pub use vpp_token_account_type::*;
pub use web_app::*;
pub use win32_lob_app::*;
pub use win32_lob_app_rule::*;
pub use windows_app_x::*;
pub use windows_architecture::*;
pub use windows_microsoft_edge_app::*;
pub use windows_minimum_operating_system::*;
pub use windows_mobile_msi::*;
pub use windows_universal_app_x::*;
pub use windows_universal_app_x_contained_app::*;
pub use windows_web_app::*;

// Found by these names.
#[doc(alias = "deviceStates")]
pub use device_install_state::DeviceInstallState;

#[doc(alias = "installSummary")]
pub use e_book_install_summary::EBookInstallSummary;

#[doc(alias = "mobileAppConfigurations")]
pub use managed_device_mobile_app_configuration::ManagedDeviceMobileAppConfiguration;

#[doc(alias = "assignments")]
pub use managed_device_mobile_app_configuration_assignment::ManagedDeviceMobileAppConfigurationAssignment;

#[doc(alias = "deviceStatuses")]
pub use managed_device_mobile_app_configuration_device_status::ManagedDeviceMobileAppConfigurationDeviceStatus;

#[doc(alias = "deviceStatusSummary")]
pub use managed_device_mobile_app_configuration_device_summary::ManagedDeviceMobileAppConfigurationDeviceSummary;

#[doc(alias = "userStatuses")]
pub use managed_device_mobile_app_configuration_user_status::ManagedDeviceMobileAppConfigurationUserStatus;

#[doc(alias = "userStatusSummary")]
pub use managed_device_mobile_app_configuration_user_summary::ManagedDeviceMobileAppConfigurationUserSummary;

#[doc(alias = "managedEBooks")]
pub use managed_e_book::ManagedEBook;

#[doc(alias = "assignments")]
pub use managed_e_book_assignment::ManagedEBookAssignment;

#[doc(alias = "mobileApps")]
pub use mobile_app::MobileApp;

#[doc(alias = "assignments")]
pub use mobile_app_assignment::MobileAppAssignment;

#[doc(alias = "categories")]
#[doc(alias = "mobileAppCategories")]
pub use mobile_app_category::MobileAppCategory;

#[doc(alias = "contentVersions")]
pub use mobile_app_content::MobileAppContent;

#[doc(alias = "files")]
pub use mobile_app_content_file::MobileAppContentFile;

#[doc(alias = "mobileAppRelationships")]
pub use mobile_app_relationship::MobileAppRelationship;

#[doc(alias = "committedContainedApps")]
#[doc(alias = "containedApps")]
pub use mobile_contained_app::MobileContainedApp;

#[doc(alias = "userStateSummary")]
pub use user_install_state_summary::UserInstallStateSummary;

#[doc(alias = "vppTokens")]
pub use vpp_token::VppToken;

/// All that is declared here.
pub(crate) static APPS: AreaInfo = AreaInfo::new(
    "apps",
    &[
        <AndroidLobApp as graph_core::Resource>::info,
        <AndroidMinimumOperatingSystem as graph_core::Resource>::info,
        <AndroidStoreApp as graph_core::Resource>::info,
        <DeviceAppManagement as graph_core::Resource>::info,
        <DeviceInstallState as graph_core::Resource>::info,
        <EBookInstallSummary as graph_core::Resource>::info,
        <IosDeviceType as graph_core::Resource>::info,
        <IosLobApp as graph_core::Resource>::info,
        <IosMinimumOperatingSystem as graph_core::Resource>::info,
        <IosMobileAppConfiguration as graph_core::Resource>::info,
        <AppConfigurationSettingItem as graph_core::Resource>::info,
        <IosStoreApp as graph_core::Resource>::info,
        <IosVppApp as graph_core::Resource>::info,
        <VppLicensingType as graph_core::Resource>::info,
        <IosVppEBook as graph_core::Resource>::info,
        <IosVppEBookAssignment as graph_core::Resource>::info,
        <IosiPadOSWebClip as graph_core::Resource>::info,
        <MacOSDmgApp as graph_core::Resource>::info,
        <MacOSIncludedApp as graph_core::Resource>::info,
        <MacOSLobApp as graph_core::Resource>::info,
        <MacOSLobChildApp as graph_core::Resource>::info,
        <MacOSMicrosoftDefenderApp as graph_core::Resource>::info,
        <MacOSMicrosoftEdgeApp as graph_core::Resource>::info,
        <MacOSMinimumOperatingSystem as graph_core::Resource>::info,
        <MacOSOfficeSuiteApp as graph_core::Resource>::info,
        <ManagedAndroidLobApp as graph_core::Resource>::info,
        <ManagedAndroidStoreApp as graph_core::Resource>::info,
        <ManagedApp as graph_core::Resource>::info,
        <ManagedDeviceMobileAppConfigurationBase as graph_core::Resource>::info,
        <ManagedDeviceMobileAppConfigurationAssignment as graph_core::Resource>::info,
        <ManagedDeviceMobileAppConfigurationDeviceStatus as graph_core::Resource>::info,
        <ManagedDeviceMobileAppConfigurationDeviceSummary as graph_core::Resource>::info,
        <ManagedDeviceMobileAppConfigurationUserStatus as graph_core::Resource>::info,
        <ManagedDeviceMobileAppConfigurationUserSummary as graph_core::Resource>::info,
        <ManagedEBookBase as graph_core::Resource>::info,
        <ManagedEBookAssignmentBase as graph_core::Resource>::info,
        <ManagedIOSLobApp as graph_core::Resource>::info,
        <ManagedIOSStoreApp as graph_core::Resource>::info,
        <ManagedMobileLobAppBase as graph_core::Resource>::info,
        <MicrosoftStoreForBusinessApp as graph_core::Resource>::info,
        <MobileAppBase as graph_core::Resource>::info,
        <MobileAppAssignment as graph_core::Resource>::info,
        <MobileAppAssignmentSettingsBase as graph_core::Resource>::info,
        <IosLobAppAssignmentSettings as graph_core::Resource>::info,
        <IosStoreAppAssignmentSettings as graph_core::Resource>::info,
        <IosVppAppAssignmentSettings as graph_core::Resource>::info,
        <MacOsLobAppAssignmentSettings as graph_core::Resource>::info,
        <MicrosoftStoreForBusinessAppAssignmentSettings as graph_core::Resource>::info,
        <MobileAppInstallTimeSettings as graph_core::Resource>::info,
        <Win32LobAppAssignmentSettings as graph_core::Resource>::info,
        <Win32LobAppAutoUpdateSettings as graph_core::Resource>::info,
        <Win32LobAppRestartSettings as graph_core::Resource>::info,
        <WindowsAppXAppAssignmentSettings as graph_core::Resource>::info,
        <WindowsUniversalAppXAppAssignmentSettings as graph_core::Resource>::info,
        <MobileAppCategory as graph_core::Resource>::info,
        <MobileAppContent as graph_core::Resource>::info,
        <MobileAppContentFile as graph_core::Resource>::info,
        <FileEncryptionInfo as graph_core::Resource>::info,
        <MobileAppRelationship as graph_core::Resource>::info,
        <MobileContainedAppBase as graph_core::Resource>::info,
        <MobileLobAppBase as graph_core::Resource>::info,
        <UserInstallStateSummary as graph_core::Resource>::info,
        <VppToken as graph_core::Resource>::info,
        <WebApp as graph_core::Resource>::info,
        <Win32LobApp as graph_core::Resource>::info,
        <Win32LobAppInstallExperience as graph_core::Resource>::info,
        <Win32LobAppMsiInformation as graph_core::Resource>::info,
        <Win32LobAppReturnCode as graph_core::Resource>::info,
        <Win32LobAppRuleBase as graph_core::Resource>::info,
        <Win32LobAppFileSystemRule as graph_core::Resource>::info,
        <Win32LobAppPowerShellScriptRule as graph_core::Resource>::info,
        <Win32LobAppProductCodeRule as graph_core::Resource>::info,
        <Win32LobAppRegistryRule as graph_core::Resource>::info,
        <WindowsAppX as graph_core::Resource>::info,
        <WindowsMicrosoftEdgeApp as graph_core::Resource>::info,
        <WindowsMinimumOperatingSystem as graph_core::Resource>::info,
        <WindowsMobileMSI as graph_core::Resource>::info,
        <WindowsUniversalAppX as graph_core::Resource>::info,
        <WindowsUniversalAppXContainedApp as graph_core::Resource>::info,
        <WindowsWebApp as graph_core::Resource>::info,
    ],
    &[
        <ManagedDeviceMobileAppConfiguration as graph_core::Hierarchy>::INFO,
        <ManagedEBook as graph_core::Hierarchy>::INFO,
        <ManagedEBookAssignment as graph_core::Hierarchy>::INFO,
        <ManagedMobileLobApp as graph_core::Hierarchy>::INFO,
        <MobileApp as graph_core::Hierarchy>::INFO,
        <MobileAppAssignmentSettings as graph_core::Hierarchy>::INFO,
        <MobileContainedApp as graph_core::Hierarchy>::INFO,
        <MobileLobApp as graph_core::Hierarchy>::INFO,
        <Win32LobAppRule as graph_core::Hierarchy>::INFO,
    ],
    &[
        graph_core::EnumInfo::of::<InstallState>,
        graph_core::EnumInfo::of::<InstallIntent>,
        graph_core::EnumInfo::of::<MdmAppConfigKeyType>,
        graph_core::EnumInfo::of::<ManagedAppAvailability>,
        graph_core::EnumInfo::of::<MicrosoftEdgeChannel>,
        graph_core::EnumInfo::of::<MicrosoftStoreForBusinessLicenseType>,
        graph_core::EnumInfo::of::<MobileAppPublishingState>,
        graph_core::EnumInfo::of::<Win32LobAppDeliveryOptimizationPriority>,
        graph_core::EnumInfo::of::<Win32LobAppNotification>,
        graph_core::EnumInfo::of::<Win32LobAutoUpdateSupersededAppsState>,
        graph_core::EnumInfo::of::<MobileAppContentFileUploadState>,
        graph_core::EnumInfo::of::<RunAsAccountType>,
        graph_core::EnumInfo::of::<VppTokenState>,
        graph_core::EnumInfo::of::<VppTokenSyncStatus>,
        graph_core::EnumInfo::of::<VppTokenAccountType>,
        graph_core::EnumInfo::of::<Win32LobAppMsiPackageType>,
        graph_core::EnumInfo::of::<Win32LobAppRestartBehavior>,
        graph_core::EnumInfo::of::<Win32LobAppReturnCodeType>,
        graph_core::EnumInfo::of::<Win32LobAppFileSystemOperationType>,
        graph_core::EnumInfo::of::<Win32LobAppPowerShellScriptRuleOperationType>,
        graph_core::EnumInfo::of::<Win32LobAppRegistryRuleOperationType>,
        graph_core::EnumInfo::of::<Win32LobAppRuleOperator>,
        graph_core::EnumInfo::of::<Win32LobAppRuleType>,
        graph_core::EnumInfo::of::<graph_core::Flags<WindowsArchitecture>>,
        graph_core::EnumInfo::of::<graph_core::Flags<WindowsDeviceType>>,
    ],
);
