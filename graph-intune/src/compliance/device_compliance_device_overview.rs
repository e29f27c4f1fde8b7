//! `deviceComplianceDeviceOverview`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_resource};

/// The entity type `deviceComplianceDeviceOverview`.
#[doc(alias = "deviceStatusOverview")]
#[graph_resource(
    path = "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceStatusOverview",
    method = [GET, PATCH, DELETE],
    singleton,
)]
#[graph_resource(permission(
    read = "DeviceManagementConfiguration.Read.All",
    write = "DeviceManagementConfiguration.ReadWrite.All",
))]
pub struct DeviceComplianceDeviceOverview {
    #[graph(key)]
    pub id: String,
    #[graph(not_null)]
    pub configuration_version: Option<i32>,
    #[graph(not_null)]
    pub error_count: Option<i32>,
    #[graph(not_null)]
    pub failed_count: Option<i32>,
    #[graph(not_null)]
    pub last_update_date_time: Option<DateTimeOffset>,
    #[graph(not_null)]
    pub not_applicable_count: Option<i32>,
    #[graph(not_null)]
    pub pending_count: Option<i32>,
    #[graph(not_null)]
    pub success_count: Option<i32>,
}
