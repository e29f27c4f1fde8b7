//! `deviceComplianceUserStatus`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_resource};

use crate::ComplianceStatus;

/// How one user stands against a device compliance policy.
///
/// ```
/// use graph_intune::prelude::*;
/// use graph_intune::{
///     ComplianceStatus, DeviceComplianceUserStatus, DeviceComplianceUserStatusPatch,
/// };
///
/// let patch = DeviceComplianceUserStatusPatch::new()
///     .status(ComplianceStatus::Compliant)
///     .user_display_name(Null);
/// let request = DeviceComplianceUserStatus::update("1a2b", "3c4d", patch);
/// assert_eq!(
///     request.path()?,
///     "/deviceManagement/deviceCompliancePolicies/1a2b/userStatuses/3c4d"
/// );
/// let body = br##"{"@odata.type":"#microsoft.graph.deviceComplianceUserStatus","userDisplayName":null,"status":"compliant"}"##;
/// assert_eq!(request.body(), Some(&body[..]));
/// # Ok::<(), graph_intune::graph_core::Error>(())
/// ```
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-deviceconfig-devicecomplianceuserstatus)
#[doc(alias = "userStatuses")]
#[graph_resource(
    path = "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/userStatuses",
    method = [GET, POST],
)]
#[graph_resource(
    path = "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/userStatuses/$count",
    method = GET,
)]
#[graph_resource(
    path = "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/userStatuses/{deviceComplianceUserStatusId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(
    path = "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/userStatuses",
    method = PATCH,
    name = "update_user_statuses",
)]
#[graph_resource(permission(
    read = "DeviceManagementConfiguration.Read.All",
    write = "DeviceManagementConfiguration.ReadWrite.All",
))]
pub struct DeviceComplianceUserStatus {
    #[graph(key)]
    pub id: String,
    pub user_display_name: Option<String>,
    #[graph(not_null)]
    pub devices_count: Option<i32>,
    #[graph(not_null)]
    pub status: Option<ComplianceStatus>,
    #[graph(not_null)]
    pub last_reported_date_time: Option<DateTimeOffset>,
    pub user_principal_name: Option<String>,
}
