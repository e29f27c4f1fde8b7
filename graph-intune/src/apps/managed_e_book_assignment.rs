//! `managedEBookAssignment`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{graph_hierarchy, graph_resource};

use crate::{DeviceAndAppManagementAssignmentTarget, InstallIntent, IosVppEBookAssignment};

/// What every [`ManagedEBookAssignment`] has.
#[graph_resource(base)]
pub struct ManagedEBookAssignmentBase {
    #[graph(key)]
    pub id: String,
    #[graph(not_null)]
    pub install_intent: Option<InstallIntent>,
    pub target: Option<DeviceAndAppManagementAssignmentTarget>,
}

/// The entity type `managedEBookAssignment`.
#[doc(alias = "assignments")]
#[graph_hierarchy(base = ManagedEBookAssignmentBase)]
#[graph_resource(
    path = "/deviceAppManagement/managedEBooks/{managedEBookId}/assignments",
    method = [GET, POST],
)]
#[graph_resource(
    path = "/deviceAppManagement/managedEBooks/{managedEBookId}/assignments/$count",
    method = GET,
)]
#[graph_resource(
    path = "/deviceAppManagement/managedEBooks/{managedEBookId}/assignments/{managedEBookAssignmentId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementApps.Read.All",
    write = "DeviceManagementApps.ReadWrite.All",
))]
pub enum ManagedEBookAssignment {
    IosVpp(IosVppEBookAssignment),
}
