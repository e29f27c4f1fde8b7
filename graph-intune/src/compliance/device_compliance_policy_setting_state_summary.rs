//! `deviceCompliancePolicySettingStateSummary`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::graph_resource;

use crate::{DeviceComplianceSettingState, PolicyPlatformType};

/// The entity type `deviceCompliancePolicySettingStateSummary`.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-deviceconfig-devicecompliancepolicysettingstatesummary)
#[doc(alias = "deviceCompliancePolicySettingStateSummaries")]
#[graph_resource(
    path = "/deviceManagement/deviceCompliancePolicySettingStateSummaries",
    method = [GET, POST],
)]
#[graph_resource(
    path = "/deviceManagement/deviceCompliancePolicySettingStateSummaries/$count",
    method = GET,
)]
#[graph_resource(
    path = "/deviceManagement/deviceCompliancePolicySettingStateSummaries/{deviceCompliancePolicySettingStateSummaryId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementConfiguration.Read.All",
    write = "DeviceManagementConfiguration.ReadWrite.All",
))]
pub struct DeviceCompliancePolicySettingStateSummary {
    #[graph(key)]
    pub id: String,
    #[graph(not_null)]
    pub compliant_device_count: Option<i32>,
    #[graph(not_null)]
    pub conflict_device_count: Option<i32>,
    #[graph(not_null)]
    pub error_device_count: Option<i32>,
    #[graph(not_null)]
    pub non_compliant_device_count: Option<i32>,
    #[graph(not_null)]
    pub not_applicable_device_count: Option<i32>,
    #[graph(not_null)]
    pub platform_type: Option<PolicyPlatformType>,
    #[graph(not_null)]
    pub remediated_device_count: Option<i32>,
    pub setting: Option<String>,
    pub setting_name: Option<String>,
    #[graph(not_null)]
    pub unknown_device_count: Option<i32>,
    #[graph(navigation)]
    pub device_compliance_setting_states: Option<Vec<DeviceComplianceSettingState>>,
}
