//! `iosMobileAppConfiguration`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{Binary, DateTimeOffset, graph_complex, graph_enum, graph_resource};

use crate::{
    ManagedDeviceMobileAppConfigurationAssignment, ManagedDeviceMobileAppConfigurationBase,
    ManagedDeviceMobileAppConfigurationDeviceStatus,
    ManagedDeviceMobileAppConfigurationDeviceSummary,
    ManagedDeviceMobileAppConfigurationUserStatus, ManagedDeviceMobileAppConfigurationUserSummary,
};

/// The entity type `iosMobileAppConfiguration`.
///
/// [One of `ManagedDeviceMobileAppConfiguration`](crate::ManagedDeviceMobileAppConfiguration),
/// whose functions list, get, create, update and delete it.
#[graph_resource(base = ManagedDeviceMobileAppConfigurationBase)]
pub struct IosMobileAppConfiguration {
    pub encoded_setting_xml: Option<Binary>,
    pub settings: Option<Vec<AppConfigurationSettingItem>>,
}

/// The complex type `appConfigurationSettingItem`.
#[graph_complex]
pub struct AppConfigurationSettingItem {
    #[graph(not_null)]
    pub app_config_key: Option<String>,
    #[graph(not_null)]
    pub app_config_key_type: Option<MdmAppConfigKeyType>,
    #[graph(not_null)]
    pub app_config_key_value: Option<String>,
}

/// The enum `mdmAppConfigKeyType`.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-apps-mdmappconfigkeytype)
#[graph_enum]
pub enum MdmAppConfigKeyType {
    StringType,
    IntegerType,
    RealType,
    BooleanType,
    TokenType,
}
