//! `cloudPcReport`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{Bytes, graph_enum, graph_operations, graph_resource};

/// The entity type `cloudPcReport`.
#[doc(alias = "report")]
#[graph_resource(
    path = "/deviceManagement/virtualEndpoint/report",
    method = [GET, PATCH, DELETE],
    singleton,
)]
pub struct CloudPcReport {
    #[graph(key)]
    pub id: String,
}

#[graph_operations(path = "/deviceManagement/virtualEndpoint/report")]
impl CloudPcReport {
    /// Calls the action `retrieveCloudPcRecommendationReports`.
    #[graph(POST)]
    fn retrieve_cloud_pc_recommendation_reports(
        report_type: Option<CloudPcRecommendationReportType>,
        filter: Option<String>,
        select: Option<Vec<String>>,
        search: Option<String>,
        group_by: Option<Vec<String>>,
        order_by: Option<Vec<String>>,
        skip: Option<i32>,
        top: Option<i32>,
    ) -> Bytes;
}

/// The enum `cloudPcRecommendationReportType`.
#[graph_enum]
pub enum CloudPcRecommendationReportType {
    CloudPcUsageCategoryReport,
    UnknownFutureValue,
}
