//! `cloudPcServicePlan`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::graph_resource;

/// The entity type `cloudPcServicePlan`.
#[doc(alias = "servicePlans")]
#[graph_resource(path = "/deviceManagement/virtualEndpoint/servicePlans", method = GET)]
#[graph_resource(path = "/deviceManagement/virtualEndpoint/servicePlans/$count", method = GET)]
#[graph_resource(
    path = "/deviceManagement/virtualEndpoint/servicePlans/{cloudPcServicePlanId}",
    method = GET,
)]
#[graph_resource(permission(read = "CloudPC.Read.All"))]
pub struct CloudPcServicePlan {
    #[graph(key)]
    pub id: String,
    #[graph(not_null)]
    pub display_name: Option<String>,
    #[graph(name = "ramInGB", not_null)]
    pub ram_in_gb: Option<i32>,
    #[graph(name = "storageInGB", not_null)]
    pub storage_in_gb: Option<i32>,
    #[graph(not_null)]
    pub v_cpu_count: Option<i32>,
}
