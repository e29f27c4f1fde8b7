//! `settingStateDeviceSummary`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::graph_resource;

/// The entity type `settingStateDeviceSummary`.
#[doc(alias = "deviceSettingStateSummaries")]
#[graph_resource(
    path = "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceSettingStateSummaries",
    method = [GET, POST],
    also(
        of_device_configuration = "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceSettingStateSummaries",
    ),
)]
#[graph_resource(
    path = "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceSettingStateSummaries/$count",
    method = GET,
    also(
        of_device_configuration = "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceSettingStateSummaries/$count",
    ),
)]
#[graph_resource(
    path = "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceSettingStateSummaries/{settingStateDeviceSummaryId}",
    method = [GET, PATCH, DELETE],
    also(
        of_device_configuration = "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/deviceSettingStateSummaries/{settingStateDeviceSummaryId}",
    ),
)]
#[graph_resource(permission(
    read = "DeviceManagementConfiguration.Read.All",
    write = "DeviceManagementConfiguration.ReadWrite.All",
))]
pub struct SettingStateDeviceSummary {
    #[graph(key)]
    pub id: String,
    #[graph(not_null)]
    pub compliant_device_count: Option<i32>,
    #[graph(not_null)]
    pub conflict_device_count: Option<i32>,
    #[graph(not_null)]
    pub error_device_count: Option<i32>,
    pub instance_path: Option<String>,
    #[graph(not_null)]
    pub non_compliant_device_count: Option<i32>,
    #[graph(not_null)]
    pub not_applicable_device_count: Option<i32>,
    #[graph(not_null)]
    pub remediated_device_count: Option<i32>,
    pub setting_name: Option<String>,
    #[graph(not_null)]
    pub unknown_device_count: Option<i32>,
}
