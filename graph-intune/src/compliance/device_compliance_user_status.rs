//! `deviceComplianceUserStatus`.

use graph_core::{DateTimeOffset, graph_resource};

use super::ComplianceStatus;

/// How one user stands against a device compliance policy.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-deviceconfig-devicecomplianceuserstatus)
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
