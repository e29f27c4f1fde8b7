//! `reportRoot`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{Stream, graph_complex, graph_operations, graph_resource};

/// The entity type `reportRoot`.
#[doc(alias = "reports")]
#[graph_resource(path = "/reports", method = GET, singleton)]
pub struct ReportRoot {}

#[graph_operations(path = "/reports")]
impl ReportRoot {
    /// Calls the function `deviceConfigurationDeviceActivity`.
    #[graph(GET)]
    fn device_configuration_device_activity() -> Option<Report>;

    /// Calls the function `deviceConfigurationUserActivity`.
    #[graph(GET)]
    fn device_configuration_user_activity() -> Option<Report>;

    /// Calls the function `managedDeviceEnrollmentFailureDetails`.
    #[graph(GET)]
    fn managed_device_enrollment_failure_details() -> Option<Report>;

    /// Calls the function `managedDeviceEnrollmentFailureDetails`.
    #[graph(
        GET,
        path = "/reports/managedDeviceEnrollmentFailureDetails(skip={skip},top={top},filter='{filter}',skipToken='{skipToken}')"
    )]
    fn managed_device_enrollment_failure_details_with_skip_top_filter_skip_token(
        skip: i32,
        top: i32,
        filter: String,
        skip_token: String,
    ) -> Option<Report>;

    /// Calls the function `managedDeviceEnrollmentTopFailures`.
    #[graph(GET)]
    fn managed_device_enrollment_top_failures() -> Option<Report>;

    /// Calls the function `managedDeviceEnrollmentTopFailures`.
    #[graph(GET, path = "/reports/managedDeviceEnrollmentTopFailures(period='{period}')")]
    fn managed_device_enrollment_top_failures_with_period(period: String) -> Option<Report>;
}

/// The complex type `report`.
#[graph_complex]
pub struct Report {
    pub content: Option<Stream>,
}
