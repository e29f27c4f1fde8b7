//! `resourceOperation`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::graph_resource;

/// The entity type `resourceOperation`.
#[doc(alias = "resourceOperations")]
#[graph_resource(path = "/deviceManagement/resourceOperations", method = [GET, POST])]
#[graph_resource(path = "/deviceManagement/resourceOperations/$count", method = GET)]
#[graph_resource(
    path = "/deviceManagement/resourceOperations/{resourceOperationId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementRBAC.Read.All",
    write = "DeviceManagementRBAC.ReadWrite.All",
))]
pub struct ResourceOperation {
    #[graph(key)]
    pub id: String,
    pub action_name: Option<String>,
    pub description: Option<String>,
    pub resource_name: Option<String>,
}
