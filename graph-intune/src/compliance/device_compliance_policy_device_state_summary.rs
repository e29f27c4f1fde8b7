//! `deviceCompliancePolicyDeviceStateSummary`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::graph_resource;

/// The entity type `deviceCompliancePolicyDeviceStateSummary`.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-deviceconfig-devicecompliancepolicydevicestatesummary)
#[graph_resource(
    path = "/deviceManagement/deviceCompliancePolicyDeviceStateSummary",
    method = [GET, PATCH, DELETE],
    singleton,
)]
#[graph_resource(permission(
    read = "DeviceManagementConfiguration.Read.All",
    write = "DeviceManagementConfiguration.ReadWrite.All",
))]
pub struct DeviceCompliancePolicyDeviceStateSummary {
    #[graph(key)]
    pub id: String,
    #[graph(not_null)]
    pub compliant_device_count: Option<i32>,
    #[graph(not_null)]
    pub config_manager_count: Option<i32>,
    #[graph(not_null)]
    pub conflict_device_count: Option<i32>,
    #[graph(not_null)]
    pub error_device_count: Option<i32>,
    #[graph(not_null)]
    pub in_grace_period_count: Option<i32>,
    #[graph(not_null)]
    pub non_compliant_device_count: Option<i32>,
    #[graph(not_null)]
    pub not_applicable_device_count: Option<i32>,
    #[graph(not_null)]
    pub remediated_device_count: Option<i32>,
    #[graph(not_null)]
    pub unknown_device_count: Option<i32>,
}
