//! `deviceCompliancePolicyAssignment`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::graph_resource;

use crate::DeviceAndAppManagementAssignmentTarget;

/// Whom a compliance policy is for.
///
/// ```
/// use graph_intune::{AllDevicesAssignmentTarget, DeviceCompliancePolicyAssignment};
///
/// let everywhere = DeviceCompliancePolicyAssignment {
///     target: Some(AllDevicesAssignmentTarget::default().into()),
///     ..Default::default()
/// };
/// let request = DeviceCompliancePolicyAssignment::create("1a2b", &everywhere);
/// assert_eq!(request.path()?, "/deviceManagement/deviceCompliancePolicies/1a2b/assignments");
/// # Ok::<(), graph_intune::graph_core::Error>(())
/// ```
#[doc(alias = "assignments")]
#[graph_resource(
    path = "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/assignments",
    method = [GET, POST],
)]
#[graph_resource(
    path = "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/assignments/$count",
    method = GET,
)]
#[graph_resource(
    path = "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/assignments/{deviceCompliancePolicyAssignmentId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementConfiguration.Read.All",
    write = "DeviceManagementConfiguration.ReadWrite.All",
))]
pub struct DeviceCompliancePolicyAssignment {
    #[graph(key)]
    pub id: String,
    pub target: Option<DeviceAndAppManagementAssignmentTarget>,
}
