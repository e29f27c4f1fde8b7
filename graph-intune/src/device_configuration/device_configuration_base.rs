//! `deviceConfiguration`: the base, and the hierarchy.

use graph_core::{DateTimeOffset, graph_hierarchy, graph_operations, graph_resource};

use super::{DeviceConfigurationAssignment, Windows10GeneralConfiguration};

/// What every [`DeviceConfiguration`] has.
#[graph_resource(base)]
pub struct DeviceConfigurationBase {
    #[graph(key)]
    pub id: String,
    #[graph(read_only, not_null)]
    pub last_modified_date_time: Option<DateTimeOffset>,
    #[graph(read_only, not_null)]
    pub created_date_time: Option<DateTimeOffset>,
    pub description: Option<String>,
    #[graph(not_null)]
    pub display_name: Option<String>,
    #[graph(read_only, not_null)]
    pub version: Option<i32>,
    #[graph(navigation)]
    pub assignments: Option<Vec<DeviceConfigurationAssignment>>,
}

/// A profile of settings for devices of a platform.
///
/// Each kind of profile has a type of its own.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-deviceconfig-deviceconfiguration)
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
#[graph_hierarchy(base = DeviceConfigurationBase)]
#[graph_resource(path = "/deviceManagement/deviceConfigurations", method = [GET, POST])]
#[graph_resource(path = "/deviceManagement/deviceConfigurations/$count", method = GET)]
#[graph_resource(
    path = "/deviceManagement/deviceConfigurations/{deviceConfigurationId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementConfiguration.Read.All",
    write = "DeviceManagementConfiguration.ReadWrite.All"
))]
pub enum DeviceConfiguration {
    Windows10General(Windows10GeneralConfiguration),
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
