//! `userExperienceAnalyticsMetric`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::graph_resource;

/// The entity type `userExperienceAnalyticsMetric`.
#[doc(alias = "metricValues")]
#[graph_resource(
    path = "/deviceManagement/userExperienceAnalyticsAppHealthOverview/metricValues",
    method = [GET, POST],
    also(
        of_device_management = "/deviceManagement/userExperienceAnalyticsCategories/{userExperienceAnalyticsCategoryId}/metricValues",
    ),
)]
#[graph_resource(
    path = "/deviceManagement/userExperienceAnalyticsAppHealthOverview/metricValues/$count",
    method = GET,
    also(
        of_device_management = "/deviceManagement/userExperienceAnalyticsCategories/{userExperienceAnalyticsCategoryId}/metricValues/$count",
    ),
)]
#[graph_resource(
    path = "/deviceManagement/userExperienceAnalyticsAppHealthOverview/metricValues/{userExperienceAnalyticsMetricId}",
    method = [GET, PATCH, DELETE],
    also(
        of_device_management = "/deviceManagement/userExperienceAnalyticsCategories/{userExperienceAnalyticsCategoryId}/metricValues/{userExperienceAnalyticsMetricId}",
    ),
)]
pub struct UserExperienceAnalyticsMetric {
    #[graph(key)]
    pub id: String,
    pub unit: Option<String>,
    #[graph(not_null)]
    pub value: Option<f64>,
}
