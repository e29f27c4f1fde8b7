//! `cloudPcUserSettingAssignment`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_resource};

use crate::CloudPcManagementAssignmentTarget;

/// The entity type `cloudPcUserSettingAssignment`.
#[doc(alias = "assignments")]
#[graph_resource(
    path = "/deviceManagement/virtualEndpoint/userSettings/{cloudPcUserSettingId}/assignments",
    method = [GET, POST],
)]
#[graph_resource(
    path = "/deviceManagement/virtualEndpoint/userSettings/{cloudPcUserSettingId}/assignments/$count",
    method = GET,
)]
#[graph_resource(
    path = "/deviceManagement/virtualEndpoint/userSettings/{cloudPcUserSettingId}/assignments/{cloudPcUserSettingAssignmentId}",
    method = [GET, PATCH, DELETE],
)]
pub struct CloudPcUserSettingAssignment {
    #[graph(key)]
    pub id: String,
    #[graph(read_only)]
    pub created_date_time: Option<DateTimeOffset>,
    pub target: Option<CloudPcManagementAssignmentTarget>,
}
