// Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
// Change that, not this: see CONTRIBUTING.

//! Device configuration: profiles of settings, and how devices and users stand against them.
//!
//! Each kind of profile has a type of its own, such as [`Windows10GeneralConfiguration`], and
//! [`DeviceConfiguration`] is any of them:
//!
//! ```no_run
//! use graph_intune::prelude::*;
//! use graph_intune::{
//!     AllDevicesAssignmentTarget, DeviceConfiguration, DeviceConfigurationAssign,
//!     DeviceConfigurationAssignment, Windows10GeneralConfiguration,
//! };
//!
//! # async fn run(graph: Client) -> Result<(), graph_intune::graph_core::Error> {
//! let profile = DeviceConfiguration::create(&Windows10GeneralConfiguration {
//!     display_name: Some("No cameras".into()),
//!     camera_blocked: Some(true),
//!     ..Default::default()
//! });
//! let profile = profile.send(&graph).await?;
//!
//! let everywhere = DeviceConfigurationAssignment {
//!     target: Some(AllDevicesAssignmentTarget::default().into()),
//!     ..Default::default()
//! };
//! let assignments = DeviceConfigurationAssign::new().assignments([everywhere]);
//! let assigned = DeviceConfiguration::assign(&profile.id, assignments);
//! println!("{}", assigned.stream(&graph).collect().await?.len());
//! # Ok(())
//! # }
//! ```
//!
//! A property of one profile is changed by a patch of its type:
//!
//! ```
//! use graph_intune::{DeviceConfiguration, Windows10GeneralConfigurationPatch};
//!
//! let patch = Windows10GeneralConfigurationPatch::new().camera_blocked(false);
//! let request = DeviceConfiguration::update("1a2b", patch);
//! assert_eq!(request.path()?, "/deviceManagement/deviceConfigurations/1a2b");
//! # Ok::<(), graph_intune::graph_core::Error>(())
//! ```
//!
//! How devices and users stand is in [`DeviceConfigurationDeviceStatus`] and [`DeviceConfigurationUserStatus`].
//! What devices must be like, rather than how they are set, is in [`compliance`](crate::compliance).
//!
//! # What it has
//!
//! The feature `device_configuration` brings 41 operations, 70 types, and 65 enums.
//!
//! | resource | paths | functions |
//! |---|---|---|
//! | [`DeviceConfigurationAssignment`] | `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/assignments` | `list`, `create`, `count`, `get`, `update`, `delete` |
//! | [`DeviceConfigurationDeviceOverview`] | `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceStatusOverview` | `get`, `update`, `delete` |
//! | [`DeviceConfigurationDeviceStateSummary`] | `/deviceManagement/deviceConfigurationDeviceStateSummaries` | `get`, `update`, `delete` |
//! | [`DeviceConfigurationDeviceStatus`] | `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceStatuses` | `list`, `create`, `count`, `get`, `update`, `delete` |
//! | [`DeviceConfiguration`] | `/deviceManagement/deviceConfigurations` | `list`, `create`, `count`, `get`, `update`, `delete`, `assign`, `get_oma_setting_plain_text_value` |
//! | [`DeviceConfigurationUserOverview`] | `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/userStatusOverview` | `get`, `update`, `delete` |
//! | [`DeviceConfigurationUserStatus`] | `/deviceManagement/deviceConfigurations/{deviceConfigurationId}/userStatuses` | `list`, `create`, `count`, `get`, `update`, `delete` |
//! | [`IosUpdateDeviceStatus`] | `/deviceManagement/iosUpdateStatuses` | `list`, `create`, `count`, `get`, `update`, `delete` |

mod android_custom_configuration;
mod android_general_device_configuration;
mod android_work_profile_custom_configuration;
mod android_work_profile_general_device_configuration;
mod app_list_item;
mod app_list_type;
mod apple_device_features_configuration_base;
mod device_configuration_assignment;
mod device_configuration_device_overview;
mod device_configuration_device_state_summary;
mod device_configuration_device_status;
mod device_configuration_entity;
mod device_configuration_user_overview;
mod device_configuration_user_status;
mod edge_search_engine_base;
mod edition_upgrade_configuration;
mod ios_certificate_profile;
mod ios_custom_configuration;
mod ios_device_features_configuration;
mod ios_general_device_configuration;
mod ios_home_screen_item;
mod ios_update_configuration;
mod ios_update_device_status;
mod mac_os_custom_configuration;
mod mac_os_device_features_configuration;
mod mac_os_general_device_configuration;
mod oma_setting;
mod shared_pc_configuration;
mod state_management_setting;
mod web_browser_cookie_settings;
mod weekly_schedule;
mod windows10_custom_configuration;
mod windows10_endpoint_protection_configuration;
mod windows10_enterprise_modern_app_management_configuration;
mod windows10_general_configuration;
mod windows10_secure_assessment_configuration;
mod windows10_team_general_configuration;
mod windows81_general_configuration;
mod windows_defender_advanced_threat_protection_configuration;
mod windows_phone81_custom_configuration;
mod windows_phone81_general_configuration;
mod windows_update_for_business_configuration;
mod windows_update_install_schedule_type;

pub use android_custom_configuration::*;
pub use android_general_device_configuration::*;
pub use android_work_profile_custom_configuration::*;
pub use android_work_profile_general_device_configuration::*;
pub use app_list_item::*;
pub use app_list_type::*;
pub use apple_device_features_configuration_base::*;
pub use device_configuration_assignment::*;
pub use device_configuration_device_overview::*;
pub use device_configuration_device_state_summary::*;
pub use device_configuration_device_status::*;
pub use device_configuration_entity::*;
pub use device_configuration_user_overview::*;
pub use device_configuration_user_status::*;
pub use edge_search_engine_base::*;
pub use edition_upgrade_configuration::*;
use graph_core::AreaInfo;
pub use ios_certificate_profile::*;
pub use ios_custom_configuration::*;
pub use ios_device_features_configuration::*;
pub use ios_general_device_configuration::*;
pub use ios_home_screen_item::*;
pub use ios_update_configuration::*;
pub use ios_update_device_status::*;
pub use mac_os_custom_configuration::*;
pub use mac_os_device_features_configuration::*;
pub use mac_os_general_device_configuration::*;
pub use oma_setting::*;
pub use shared_pc_configuration::*;
pub use state_management_setting::*;
pub use web_browser_cookie_settings::*;
pub use weekly_schedule::*;
pub use windows_defender_advanced_threat_protection_configuration::*;
pub use windows_phone81_custom_configuration::*;
pub use windows_phone81_general_configuration::*;
pub use windows_update_for_business_configuration::*;
pub use windows_update_install_schedule_type::*;
pub use windows10_custom_configuration::*;
pub use windows10_endpoint_protection_configuration::*;
pub use windows10_enterprise_modern_app_management_configuration::*;
pub use windows10_general_configuration::*;
pub use windows10_secure_assessment_configuration::*;
pub use windows10_team_general_configuration::*;
pub use windows81_general_configuration::*;

// Found by these names.
#[doc(alias = "assignments")]
pub use device_configuration_assignment::DeviceConfigurationAssignment;

#[doc(alias = "deviceStatusOverview")]
pub use device_configuration_device_overview::DeviceConfigurationDeviceOverview;

#[doc(alias = "deviceConfigurationDeviceStateSummaries")]
pub use device_configuration_device_state_summary::DeviceConfigurationDeviceStateSummary;

#[doc(alias = "deviceStatuses")]
pub use device_configuration_device_status::DeviceConfigurationDeviceStatus;

#[doc(alias = "deviceConfigurations")]
pub use device_configuration_entity::DeviceConfiguration;

#[doc(alias = "userStatusOverview")]
pub use device_configuration_user_overview::DeviceConfigurationUserOverview;

#[doc(alias = "userStatuses")]
pub use device_configuration_user_status::DeviceConfigurationUserStatus;

#[doc(alias = "iosUpdateStatuses")]
pub use ios_update_device_status::IosUpdateDeviceStatus;

/// All that is declared here.
pub(crate) static DEVICE_CONFIGURATION: AreaInfo = AreaInfo::new(
    "device_configuration",
    &[
        <AndroidCustomConfiguration as graph_core::Resource>::info,
        <AndroidGeneralDeviceConfiguration as graph_core::Resource>::info,
        <AndroidWorkProfileCustomConfiguration as graph_core::Resource>::info,
        <AndroidWorkProfileGeneralDeviceConfiguration as graph_core::Resource>::info,
        <AppListItem as graph_core::Resource>::info,
        <AppleDeviceFeaturesConfigurationBase as graph_core::Resource>::info,
        <DeviceConfigurationAssignment as graph_core::Resource>::info,
        <DeviceConfigurationDeviceOverview as graph_core::Resource>::info,
        <DeviceConfigurationDeviceStateSummary as graph_core::Resource>::info,
        <DeviceConfigurationDeviceStatus as graph_core::Resource>::info,
        <DeviceConfigurationBase as graph_core::Resource>::info,
        <DeviceConfigurationUserOverview as graph_core::Resource>::info,
        <DeviceConfigurationUserStatus as graph_core::Resource>::info,
        <EdgeSearchEngineBaseBase as graph_core::Resource>::info,
        <EdgeSearchEngine as graph_core::Resource>::info,
        <EdgeSearchEngineCustom as graph_core::Resource>::info,
        <EditionUpgradeConfiguration as graph_core::Resource>::info,
        <IosCertificateProfile as graph_core::Resource>::info,
        <IosCustomConfiguration as graph_core::Resource>::info,
        <IosDeviceFeaturesConfiguration as graph_core::Resource>::info,
        <IosHomeScreenPage as graph_core::Resource>::info,
        <IosNotificationSettings as graph_core::Resource>::info,
        <IosGeneralDeviceConfiguration as graph_core::Resource>::info,
        <IosNetworkUsageRule as graph_core::Resource>::info,
        <MediaContentRatingAustralia as graph_core::Resource>::info,
        <MediaContentRatingCanada as graph_core::Resource>::info,
        <MediaContentRatingFrance as graph_core::Resource>::info,
        <MediaContentRatingGermany as graph_core::Resource>::info,
        <MediaContentRatingIreland as graph_core::Resource>::info,
        <MediaContentRatingJapan as graph_core::Resource>::info,
        <MediaContentRatingNewZealand as graph_core::Resource>::info,
        <MediaContentRatingUnitedKingdom as graph_core::Resource>::info,
        <MediaContentRatingUnitedStates as graph_core::Resource>::info,
        <IosHomeScreenItemBase as graph_core::Resource>::info,
        <IosHomeScreenApp as graph_core::Resource>::info,
        <IosHomeScreenFolder as graph_core::Resource>::info,
        <IosHomeScreenFolderPage as graph_core::Resource>::info,
        <IosUpdateConfiguration as graph_core::Resource>::info,
        <IosUpdateDeviceStatus as graph_core::Resource>::info,
        <MacOSCustomConfiguration as graph_core::Resource>::info,
        <MacOSDeviceFeaturesConfiguration as graph_core::Resource>::info,
        <MacOSGeneralDeviceConfiguration as graph_core::Resource>::info,
        <OmaSettingBase as graph_core::Resource>::info,
        <OmaSettingBase64 as graph_core::Resource>::info,
        <OmaSettingBoolean as graph_core::Resource>::info,
        <OmaSettingDateTime as graph_core::Resource>::info,
        <OmaSettingFloatingPoint as graph_core::Resource>::info,
        <OmaSettingInteger as graph_core::Resource>::info,
        <OmaSettingString as graph_core::Resource>::info,
        <OmaSettingStringXml as graph_core::Resource>::info,
        <SharedPCConfiguration as graph_core::Resource>::info,
        <SharedPCAccountManagerPolicy as graph_core::Resource>::info,
        <Windows10CustomConfiguration as graph_core::Resource>::info,
        <Windows10EndpointProtectionConfiguration as graph_core::Resource>::info,
        <BitLockerRemovableDrivePolicy as graph_core::Resource>::info,
        <WindowsFirewallNetworkProfile as graph_core::Resource>::info,
        <Windows10EnterpriseModernAppManagementConfiguration as graph_core::Resource>::info,
        <Windows10GeneralConfiguration as graph_core::Resource>::info,
        <DefenderDetectedMalwareActions as graph_core::Resource>::info,
        <Windows10NetworkProxyServer as graph_core::Resource>::info,
        <Windows10SecureAssessmentConfiguration as graph_core::Resource>::info,
        <Windows10TeamGeneralConfiguration as graph_core::Resource>::info,
        <Windows81GeneralConfiguration as graph_core::Resource>::info,
        <WindowsDefenderAdvancedThreatProtectionConfiguration as graph_core::Resource>::info,
        <WindowsPhone81CustomConfiguration as graph_core::Resource>::info,
        <WindowsPhone81GeneralConfiguration as graph_core::Resource>::info,
        <WindowsUpdateForBusinessConfiguration as graph_core::Resource>::info,
        <WindowsUpdateInstallScheduleTypeBase as graph_core::Resource>::info,
        <WindowsUpdateActiveHoursInstall as graph_core::Resource>::info,
        <WindowsUpdateScheduledInstall as graph_core::Resource>::info,
    ],
    &[
        <DeviceConfiguration as graph_core::Hierarchy>::INFO,
        <EdgeSearchEngineBase as graph_core::Hierarchy>::INFO,
        <IosHomeScreenItem as graph_core::Hierarchy>::INFO,
        <OmaSetting as graph_core::Hierarchy>::INFO,
        <WindowsUpdateInstallScheduleType as graph_core::Hierarchy>::INFO,
    ],
    &[
        graph_core::EnumInfo::of::<AndroidWorkProfileCrossProfileDataSharingType>,
        graph_core::EnumInfo::of::<AndroidWorkProfileDefaultAppPermissionPolicyType>,
        graph_core::EnumInfo::of::<AndroidWorkProfileRequiredPasswordType>,
        graph_core::EnumInfo::of::<AppListType>,
        graph_core::EnumInfo::of::<EdgeSearchEngineType>,
        graph_core::EnumInfo::of::<EditionUpgradeLicenseType>,
        graph_core::EnumInfo::of::<Windows10EditionType>,
        graph_core::EnumInfo::of::<IosNotificationAlertType>,
        graph_core::EnumInfo::of::<RatingAppsType>,
        graph_core::EnumInfo::of::<RatingAustraliaMoviesType>,
        graph_core::EnumInfo::of::<RatingAustraliaTelevisionType>,
        graph_core::EnumInfo::of::<RatingCanadaMoviesType>,
        graph_core::EnumInfo::of::<RatingCanadaTelevisionType>,
        graph_core::EnumInfo::of::<RatingFranceMoviesType>,
        graph_core::EnumInfo::of::<RatingFranceTelevisionType>,
        graph_core::EnumInfo::of::<RatingGermanyMoviesType>,
        graph_core::EnumInfo::of::<RatingGermanyTelevisionType>,
        graph_core::EnumInfo::of::<RatingIrelandMoviesType>,
        graph_core::EnumInfo::of::<RatingIrelandTelevisionType>,
        graph_core::EnumInfo::of::<RatingJapanMoviesType>,
        graph_core::EnumInfo::of::<RatingJapanTelevisionType>,
        graph_core::EnumInfo::of::<RatingNewZealandMoviesType>,
        graph_core::EnumInfo::of::<RatingNewZealandTelevisionType>,
        graph_core::EnumInfo::of::<RatingUnitedKingdomMoviesType>,
        graph_core::EnumInfo::of::<RatingUnitedKingdomTelevisionType>,
        graph_core::EnumInfo::of::<RatingUnitedStatesMoviesType>,
        graph_core::EnumInfo::of::<RatingUnitedStatesTelevisionType>,
        graph_core::EnumInfo::of::<DayOfWeek>,
        graph_core::EnumInfo::of::<IosUpdatesInstallStatus>,
        graph_core::EnumInfo::of::<SharedPCAccountDeletionPolicyType>,
        graph_core::EnumInfo::of::<graph_core::Flags<SharedPCAllowedAccountType>>,
        graph_core::EnumInfo::of::<StateManagementSetting>,
        graph_core::EnumInfo::of::<WebBrowserCookieSettings>,
        graph_core::EnumInfo::of::<WeeklySchedule>,
        graph_core::EnumInfo::of::<AppLockerApplicationControlType>,
        graph_core::EnumInfo::of::<ApplicationGuardBlockClipboardSharingType>,
        graph_core::EnumInfo::of::<ApplicationGuardBlockFileTransferType>,
        graph_core::EnumInfo::of::<BitLockerEncryptionMethod>,
        graph_core::EnumInfo::of::<FirewallCertificateRevocationListCheckMethodType>,
        graph_core::EnumInfo::of::<FirewallPacketQueueingMethodType>,
        graph_core::EnumInfo::of::<FirewallPreSharedKeyEncodingMethodType>,
        graph_core::EnumInfo::of::<DefenderCloudBlockLevelType>,
        graph_core::EnumInfo::of::<DefenderMonitorFileActivity>,
        graph_core::EnumInfo::of::<DefenderPromptForSampleSubmission>,
        graph_core::EnumInfo::of::<DefenderScanType>,
        graph_core::EnumInfo::of::<DefenderThreatAction>,
        graph_core::EnumInfo::of::<DiagnosticDataSubmissionMode>,
        graph_core::EnumInfo::of::<EdgeCookiePolicy>,
        graph_core::EnumInfo::of::<SafeSearchFilterType>,
        graph_core::EnumInfo::of::<VisibilitySetting>,
        graph_core::EnumInfo::of::<WindowsSpotlightEnablementSettings>,
        graph_core::EnumInfo::of::<graph_core::Flags<WindowsStartMenuAppListVisibilityType>>,
        graph_core::EnumInfo::of::<WindowsStartMenuModeType>,
        graph_core::EnumInfo::of::<MiracastChannel>,
        graph_core::EnumInfo::of::<WelcomeScreenMeetingInformation>,
        graph_core::EnumInfo::of::<InternetSiteSecurityLevel>,
        graph_core::EnumInfo::of::<SiteSecurityLevel>,
        graph_core::EnumInfo::of::<WindowsUserAccountControlSettings>,
        graph_core::EnumInfo::of::<AutoRestartNotificationDismissalMethod>,
        graph_core::EnumInfo::of::<AutomaticUpdateMode>,
        graph_core::EnumInfo::of::<PrereleaseFeatures>,
        graph_core::EnumInfo::of::<WindowsDeliveryOptimizationMode>,
        graph_core::EnumInfo::of::<graph_core::Flags<WindowsUpdateForBusinessUpdateWeeks>>,
        graph_core::EnumInfo::of::<WindowsUpdateNotificationDisplayOption>,
        graph_core::EnumInfo::of::<WindowsUpdateType>,
    ],
);
