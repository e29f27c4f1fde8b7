//! `cloudPcProvisioningPolicyAssignment`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::graph_resource;

use crate::CloudPcManagementAssignmentTarget;
#[cfg(feature = "managed_devices")]
use crate::User;

/// The entity type `cloudPcProvisioningPolicyAssignment`.
#[doc(alias = "assignments")]
#[graph_resource(
    path = "/deviceManagement/virtualEndpoint/provisioningPolicies/{cloudPcProvisioningPolicyId}/assignments",
    method = [GET, POST],
)]
#[graph_resource(
    path = "/deviceManagement/virtualEndpoint/provisioningPolicies/{cloudPcProvisioningPolicyId}/assignments/$count",
    method = GET,
)]
#[graph_resource(
    path = "/deviceManagement/virtualEndpoint/provisioningPolicies/{cloudPcProvisioningPolicyId}/assignments/{cloudPcProvisioningPolicyAssignmentId}",
    method = [GET, PATCH, DELETE],
)]
pub struct CloudPcProvisioningPolicyAssignment {
    #[graph(key)]
    pub id: String,
    pub target: Option<CloudPcManagementAssignmentTarget>,
    #[cfg(feature = "managed_devices")]
    #[graph(navigation)]
    pub assigned_users: Option<Vec<User>>,
}
