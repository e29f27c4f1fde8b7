//! `editionUpgradeConfiguration`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_enum, graph_resource};

#[cfg(feature = "compliance")]
use crate::SettingStateDeviceSummary;
use crate::{
    DeviceConfigurationAssignment, DeviceConfigurationBase, DeviceConfigurationDeviceOverview,
    DeviceConfigurationDeviceStatus, DeviceConfigurationUserOverview,
    DeviceConfigurationUserStatus,
};

/// The entity type `editionUpgradeConfiguration`.
///
/// [One of `DeviceConfiguration`](crate::DeviceConfiguration),
/// whose functions list, get, create, update and delete it.
#[graph_resource(base = DeviceConfigurationBase)]
pub struct EditionUpgradeConfiguration {
    pub license: Option<String>,
    #[graph(not_null)]
    pub license_type: Option<EditionUpgradeLicenseType>,
    pub product_key: Option<String>,
    #[graph(not_null)]
    pub target_edition: Option<Windows10EditionType>,
}

/// The enum `editionUpgradeLicenseType`.
#[graph_enum]
pub enum EditionUpgradeLicenseType {
    ProductKey,
    LicenseFile,
}

/// The enum `windows10EditionType`.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-deviceconfig-windows10editiontype)
#[graph_enum]
pub enum Windows10EditionType {
    Windows10Enterprise,
    Windows10EnterpriseN,
    Windows10Education,
    Windows10EducationN,
    Windows10MobileEnterprise,
    Windows10HolographicEnterprise,
    Windows10Professional,
    Windows10ProfessionalN,
    Windows10ProfessionalEducation,
    Windows10ProfessionalEducationN,
    Windows10ProfessionalWorkstation,
    Windows10ProfessionalWorkstationN,
}
