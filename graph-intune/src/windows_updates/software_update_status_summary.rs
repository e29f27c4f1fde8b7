//! `softwareUpdateStatusSummary`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::graph_resource;

/// The entity type `softwareUpdateStatusSummary`.
#[graph_resource(path = "/deviceManagement/softwareUpdateStatusSummary", method = GET, singleton)]
#[graph_resource(permission(read = "DeviceManagementConfiguration.Read.All"))]
pub struct SoftwareUpdateStatusSummary {
    #[graph(key)]
    pub id: String,
    #[graph(not_null)]
    pub compliant_device_count: Option<i32>,
    #[graph(not_null)]
    pub compliant_user_count: Option<i32>,
    #[graph(not_null)]
    pub conflict_device_count: Option<i32>,
    #[graph(not_null)]
    pub conflict_user_count: Option<i32>,
    pub display_name: Option<String>,
    #[graph(not_null)]
    pub error_device_count: Option<i32>,
    #[graph(not_null)]
    pub error_user_count: Option<i32>,
    #[graph(not_null)]
    pub non_compliant_device_count: Option<i32>,
    #[graph(not_null)]
    pub non_compliant_user_count: Option<i32>,
    #[graph(not_null)]
    pub not_applicable_device_count: Option<i32>,
    #[graph(not_null)]
    pub not_applicable_user_count: Option<i32>,
    #[graph(not_null)]
    pub remediated_device_count: Option<i32>,
    #[graph(not_null)]
    pub remediated_user_count: Option<i32>,
    #[graph(not_null)]
    pub unknown_device_count: Option<i32>,
    #[graph(not_null)]
    pub unknown_user_count: Option<i32>,
}
