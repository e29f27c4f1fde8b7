//! `deviceComplianceDeviceStatus`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_resource};

use crate::ComplianceStatus;

/// The entity type `deviceComplianceDeviceStatus`.
#[doc(alias = "deviceStatuses")]
#[graph_resource(
    path = "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceStatuses",
    method = [GET, POST],
)]
#[graph_resource(
    path = "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceStatuses/$count",
    method = GET,
)]
#[graph_resource(
    path = "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceStatuses/{deviceComplianceDeviceStatusId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementConfiguration.Read.All",
    write = "DeviceManagementConfiguration.ReadWrite.All",
))]
pub struct DeviceComplianceDeviceStatus {
    #[graph(key)]
    pub id: String,
    #[graph(not_null)]
    pub compliance_grace_period_expiration_date_time: Option<DateTimeOffset>,
    pub device_display_name: Option<String>,
    pub device_model: Option<String>,
    #[graph(not_null)]
    pub last_reported_date_time: Option<DateTimeOffset>,
    #[graph(not_null)]
    pub status: Option<ComplianceStatus>,
    pub user_name: Option<String>,
    pub user_principal_name: Option<String>,
}
