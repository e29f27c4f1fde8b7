//! `termsAndConditionsAssignment`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::graph_resource;

use crate::DeviceAndAppManagementAssignmentTarget;

/// The entity type `termsAndConditionsAssignment`.
#[doc(alias = "assignments")]
#[graph_resource(
    path = "/deviceManagement/termsAndConditions/{termsAndConditionsId}/assignments",
    method = [GET, POST],
)]
#[graph_resource(
    path = "/deviceManagement/termsAndConditions/{termsAndConditionsId}/assignments/$count",
    method = GET,
)]
#[graph_resource(
    path = "/deviceManagement/termsAndConditions/{termsAndConditionsId}/assignments/{termsAndConditionsAssignmentId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementServiceConfig.Read.All",
    write = "DeviceManagementServiceConfig.ReadWrite.All",
))]
pub struct TermsAndConditionsAssignment {
    #[graph(key)]
    pub id: String,
    pub target: Option<DeviceAndAppManagementAssignmentTarget>,
}
