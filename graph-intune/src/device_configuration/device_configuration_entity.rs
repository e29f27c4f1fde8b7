//! `deviceConfiguration`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_hierarchy, graph_operations, graph_resource};

#[cfg(feature = "compliance")]
use crate::SettingStateDeviceSummary;
use crate::{
    AndroidCustomConfiguration, AndroidGeneralDeviceConfiguration,
    AndroidWorkProfileCustomConfiguration, AndroidWorkProfileGeneralDeviceConfiguration,
    AppleDeviceFeaturesConfigurationBase, DeviceConfigurationAssignment,
    DeviceConfigurationDeviceOverview, DeviceConfigurationDeviceStatus,
    DeviceConfigurationUserOverview, DeviceConfigurationUserStatus, EditionUpgradeConfiguration,
    IosCertificateProfile, IosCustomConfiguration, IosDeviceFeaturesConfiguration,
    IosGeneralDeviceConfiguration, IosUpdateConfiguration, MacOSCustomConfiguration,
    MacOSDeviceFeaturesConfiguration, MacOSGeneralDeviceConfiguration, SharedPCConfiguration,
    Windows10CustomConfiguration, Windows10EndpointProtectionConfiguration,
    Windows10EnterpriseModernAppManagementConfiguration, Windows10GeneralConfiguration,
    Windows10SecureAssessmentConfiguration, Windows10TeamGeneralConfiguration,
    Windows81GeneralConfiguration, WindowsDefenderAdvancedThreatProtectionConfiguration,
    WindowsPhone81CustomConfiguration, WindowsPhone81GeneralConfiguration,
    WindowsUpdateForBusinessConfiguration,
};

/// What every [`DeviceConfiguration`] has.
#[graph_resource(base, abstract)]
pub struct DeviceConfigurationBase {
    #[graph(key)]
    pub id: String,
    #[graph(read_only, not_null)]
    pub created_date_time: Option<DateTimeOffset>,
    pub description: Option<String>,
    #[graph(not_null)]
    pub display_name: Option<String>,
    #[graph(read_only, not_null)]
    pub last_modified_date_time: Option<DateTimeOffset>,
    #[graph(not_null)]
    pub version: Option<i32>,
    #[graph(navigation)]
    pub assignments: Option<Vec<DeviceConfigurationAssignment>>,
    #[cfg(feature = "compliance")]
    #[graph(navigation)]
    pub device_setting_state_summaries: Option<Vec<SettingStateDeviceSummary>>,
    #[graph(navigation)]
    pub device_statuses: Option<Vec<DeviceConfigurationDeviceStatus>>,
    #[graph(navigation)]
    pub device_status_overview: Option<DeviceConfigurationDeviceOverview>,
    #[graph(navigation)]
    pub user_statuses: Option<Vec<DeviceConfigurationUserStatus>>,
    #[graph(navigation)]
    pub user_status_overview: Option<DeviceConfigurationUserOverview>,
}

/// A profile of settings for devices of a platform.
///
/// Each kind of profile has a type of its own.
///
/// ```
/// use graph_intune::DeviceConfiguration;
///
/// let kiosks = DeviceConfiguration::list()
///     .filter(DeviceConfiguration::DISPLAY_NAME.starts_with("Kiosk"))
///     .page();
/// assert_eq!(
///     kiosks.url()?,
///     "/deviceManagement/deviceConfigurations?$filter=startswith(displayName,%27Kiosk%27)"
/// );
/// # Ok::<(), graph_intune::graph_core::Error>(())
/// ```
#[doc(alias = "deviceConfigurations")]
#[graph_hierarchy(base = DeviceConfigurationBase)]
#[graph_resource(path = "/deviceManagement/deviceConfigurations", method = [GET, POST])]
#[graph_resource(path = "/deviceManagement/deviceConfigurations/$count", method = GET)]
#[graph_resource(
    path = "/deviceManagement/deviceConfigurations/{deviceConfigurationId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementConfiguration.Read.All",
    write = "DeviceManagementConfiguration.ReadWrite.All",
))]
pub enum DeviceConfiguration {
    AndroidCustom(AndroidCustomConfiguration),
    AndroidGeneralDevice(AndroidGeneralDeviceConfiguration),
    AndroidWorkProfileCustom(AndroidWorkProfileCustomConfiguration),
    AndroidWorkProfileGeneralDevice(AndroidWorkProfileGeneralDeviceConfiguration),
    AppleDeviceFeaturesConfigurationBase(AppleDeviceFeaturesConfigurationBase),
    EditionUpgrade(EditionUpgradeConfiguration),
    IosCertificateProfile(IosCertificateProfile),
    IosCustom(IosCustomConfiguration),
    IosDeviceFeatures(IosDeviceFeaturesConfiguration),
    IosGeneralDevice(IosGeneralDeviceConfiguration),
    IosUpdate(IosUpdateConfiguration),
    MacOSCustom(MacOSCustomConfiguration),
    MacOSDeviceFeatures(MacOSDeviceFeaturesConfiguration),
    MacOSGeneralDevice(MacOSGeneralDeviceConfiguration),
    SharedPC(SharedPCConfiguration),
    Windows10Custom(Windows10CustomConfiguration),
    Windows10EndpointProtection(Windows10EndpointProtectionConfiguration),
    Windows10EnterpriseModernAppManagement(Windows10EnterpriseModernAppManagementConfiguration),
    Windows10General(Windows10GeneralConfiguration),
    Windows10SecureAssessment(Windows10SecureAssessmentConfiguration),
    Windows10TeamGeneral(Windows10TeamGeneralConfiguration),
    Windows81General(Windows81GeneralConfiguration),
    WindowsDefenderAdvancedThreatProtection(WindowsDefenderAdvancedThreatProtectionConfiguration),
    WindowsPhone81Custom(WindowsPhone81CustomConfiguration),
    WindowsPhone81General(WindowsPhone81GeneralConfiguration),
    WindowsUpdateForBusiness(WindowsUpdateForBusinessConfiguration),
}

#[graph_operations(
    path = "/deviceManagement/deviceConfigurations/{deviceConfigurationId}",
    permission = "DeviceManagementConfiguration.ReadWrite.All"
)]
impl DeviceConfiguration {
    /// Replaces the assignments.
    #[graph(POST)]
    fn assign(
        assignments: Option<Vec<DeviceConfigurationAssignment>>,
    ) -> Vec<DeviceConfigurationAssignment>;

    /// Reads the value of a secret setting.
    #[graph(GET, permission = "DeviceManagementConfiguration.Read.All")]
    fn get_oma_setting_plain_text_value(secret_reference_value_id: String) -> Option<String>;
}
