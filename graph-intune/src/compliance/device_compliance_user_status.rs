//! `deviceComplianceUserStatus`.

use graph_core::{DateTimeOffset, graph_resource};

use super::ComplianceStatus;

/// How one user stands against a device compliance policy.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-deviceconfig-devicecomplianceuserstatus)
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
#[graph_resource(
    path = "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/userStatuses/{deviceComplianceUserStatusId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(
    path = "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/userStatuses",
    method = PATCH,
    name = "update_user_statuses",
)]
#[graph_resource(
    path = "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/userStatuses",
    method = [GET, POST],
)]
#[graph_resource(permission(
    read = "DeviceManagementConfiguration.Read.All",
    write = "DeviceManagementConfiguration.ReadWrite.All"
))]
pub struct DeviceComplianceUserStatus {
    /// Identifies the status within its policy.
    #[graph(key)]
    pub id: String,
    /// The user's name for display.
    pub user_display_name: Option<String>,
    /// How many of the user's devices the policy applies to.
    #[graph(not_null)]
    pub devices_count: Option<i32>,
    /// The user's status.
    #[graph(not_null)]
    pub status: Option<ComplianceStatus>,
    /// When a device last reported.
    #[graph(not_null)]
    pub last_reported_date_time: Option<DateTimeOffset>,
    /// The user's sign-in name.
    pub user_principal_name: Option<String>,
}
