//! `deviceManagementReports`.

use graph_core::{Bytes, graph_operations, graph_resource};

use super::DeviceManagementExportJob;

/// The reports of the tenant: each action gives a table as JSON, whose columns are named in the
/// answer.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-reporting-devicemanagementreports)
///
/// ```no_run
/// use graph_intune::prelude::*;
/// use graph_intune::{DeviceManagementReports, DeviceManagementReportsGetDeviceNonComplianceReport};
///
/// # async fn run(graph: Client) -> Result<(), graph_intune::graph_core::Error> {
/// let report = DeviceManagementReportsGetDeviceNonComplianceReport::new()
///     .select(["DeviceName", "UPN"])
///     .top(50);
/// let table = DeviceManagementReports::get_device_non_compliance_report(report).send(&graph).await?;
/// println!("{} bytes of JSON", table.len());
/// # Ok(())
/// # }
/// ```
#[graph_resource(
    path = "/deviceManagement/reports",
    method = GET,
    singleton,
    permission = "DeviceManagementConfiguration.Read.All",
)]
pub struct DeviceManagementReports {
    #[graph(key)]
    pub id: String,
    #[graph(navigation)]
    pub export_jobs: Option<Vec<DeviceManagementExportJob>>,
}

#[graph_operations(path = "/deviceManagement/reports")]
impl DeviceManagementReports {
    #[graph(POST, permission = "DeviceManagementConfiguration.Read.All")]
    fn get_cached_report(
        id: Option<String>,
        select: Option<Vec<String>>,
        group_by: Option<Vec<String>>,
        order_by: Option<Vec<String>>,
        search: Option<String>,
        skip: Option<i32>,
        top: Option<i32>,
    ) -> Bytes;

    #[graph(POST, permission = "DeviceManagementConfiguration.Read.All")]
    fn get_compliance_policy_non_compliance_report(
        name: Option<String>,
        select: Option<Vec<String>>,
        group_by: Option<Vec<String>>,
        order_by: Option<Vec<String>>,
        search: Option<String>,
        skip: Option<i32>,
        top: Option<i32>,
        session_id: Option<String>,
        filter: Option<String>,
    ) -> Bytes;

    #[graph(POST, permission = "DeviceManagementConfiguration.Read.All")]
    fn get_compliance_policy_non_compliance_summary_report(
        name: Option<String>,
        select: Option<Vec<String>>,
        group_by: Option<Vec<String>>,
        order_by: Option<Vec<String>>,
        search: Option<String>,
        skip: Option<i32>,
        top: Option<i32>,
        session_id: Option<String>,
        filter: Option<String>,
    ) -> Bytes;

    #[graph(POST, permission = "DeviceManagementConfiguration.Read.All")]
    fn get_compliance_setting_non_compliance_report(
        name: Option<String>,
        select: Option<Vec<String>>,
        group_by: Option<Vec<String>>,
        order_by: Option<Vec<String>>,
        search: Option<String>,
        skip: Option<i32>,
        top: Option<i32>,
        session_id: Option<String>,
        filter: Option<String>,
    ) -> Bytes;

    #[graph(POST, permission = "DeviceManagementConfiguration.Read.All")]
    fn get_configuration_policy_non_compliance_report(
        name: Option<String>,
        select: Option<Vec<String>>,
        group_by: Option<Vec<String>>,
        order_by: Option<Vec<String>>,
        search: Option<String>,
        skip: Option<i32>,
        top: Option<i32>,
        session_id: Option<String>,
        filter: Option<String>,
    ) -> Bytes;

    #[graph(POST, permission = "DeviceManagementConfiguration.Read.All")]
    fn get_configuration_policy_non_compliance_summary_report(
        name: Option<String>,
        select: Option<Vec<String>>,
        group_by: Option<Vec<String>>,
        order_by: Option<Vec<String>>,
        search: Option<String>,
        skip: Option<i32>,
        top: Option<i32>,
        session_id: Option<String>,
        filter: Option<String>,
    ) -> Bytes;

    #[graph(POST, permission = "DeviceManagementConfiguration.Read.All")]
    fn get_configuration_setting_non_compliance_report(
        name: Option<String>,
        select: Option<Vec<String>>,
        group_by: Option<Vec<String>>,
        order_by: Option<Vec<String>>,
        search: Option<String>,
        skip: Option<i32>,
        top: Option<i32>,
        session_id: Option<String>,
        filter: Option<String>,
    ) -> Bytes;

    #[graph(POST, permission = "DeviceManagementConfiguration.Read.All")]
    fn get_device_management_intent_per_setting_contributing_profiles(
        name: Option<String>,
        select: Option<Vec<String>>,
        group_by: Option<Vec<String>>,
        order_by: Option<Vec<String>>,
        search: Option<String>,
        skip: Option<i32>,
        top: Option<i32>,
        session_id: Option<String>,
        filter: Option<String>,
    ) -> Bytes;

    #[graph(POST, permission = "DeviceManagementConfiguration.Read.All")]
    fn get_device_management_intent_settings_report(
        name: Option<String>,
        select: Option<Vec<String>>,
        group_by: Option<Vec<String>>,
        order_by: Option<Vec<String>>,
        search: Option<String>,
        skip: Option<i32>,
        top: Option<i32>,
        session_id: Option<String>,
        filter: Option<String>,
    ) -> Bytes;

    #[graph(POST, permission = "DeviceManagementConfiguration.Read.All")]
    fn get_device_non_compliance_report(
        name: Option<String>,
        select: Option<Vec<String>>,
        group_by: Option<Vec<String>>,
        order_by: Option<Vec<String>>,
        search: Option<String>,
        skip: Option<i32>,
        top: Option<i32>,
        session_id: Option<String>,
        filter: Option<String>,
    ) -> Bytes;

    #[graph(POST, permission = "DeviceManagementConfiguration.Read.All")]
    fn get_devices_without_compliance_policy_report(
        name: Option<String>,
        select: Option<Vec<String>>,
        group_by: Option<Vec<String>>,
        order_by: Option<Vec<String>>,
        search: Option<String>,
        skip: Option<i32>,
        top: Option<i32>,
        session_id: Option<String>,
        filter: Option<String>,
    ) -> Bytes;

    #[graph(POST, permission = "DeviceManagementConfiguration.Read.All")]
    fn get_historical_report(
        name: Option<String>,
        select: Option<Vec<String>>,
        group_by: Option<Vec<String>>,
        order_by: Option<Vec<String>>,
        search: Option<String>,
        skip: Option<i32>,
        top: Option<i32>,
        filter: Option<String>,
    ) -> Bytes;

    #[graph(POST, permission = "DeviceManagementConfiguration.Read.All")]
    fn get_noncompliant_devices_and_settings_report(
        name: Option<String>,
        select: Option<Vec<String>>,
        group_by: Option<Vec<String>>,
        order_by: Option<Vec<String>>,
        search: Option<String>,
        skip: Option<i32>,
        top: Option<i32>,
        session_id: Option<String>,
        filter: Option<String>,
    ) -> Bytes;

    #[graph(POST, permission = "DeviceManagementConfiguration.Read.All")]
    fn get_policy_non_compliance_metadata(
        name: Option<String>,
        select: Option<Vec<String>>,
        group_by: Option<Vec<String>>,
        order_by: Option<Vec<String>>,
        search: Option<String>,
        skip: Option<i32>,
        top: Option<i32>,
        session_id: Option<String>,
        filter: Option<String>,
    ) -> Bytes;

    #[graph(POST, permission = "DeviceManagementConfiguration.Read.All")]
    fn get_policy_non_compliance_report(
        name: Option<String>,
        select: Option<Vec<String>>,
        group_by: Option<Vec<String>>,
        order_by: Option<Vec<String>>,
        search: Option<String>,
        skip: Option<i32>,
        top: Option<i32>,
        session_id: Option<String>,
        filter: Option<String>,
    ) -> Bytes;

    #[graph(POST, permission = "DeviceManagementConfiguration.Read.All")]
    fn get_policy_non_compliance_summary_report(
        name: Option<String>,
        select: Option<Vec<String>>,
        group_by: Option<Vec<String>>,
        order_by: Option<Vec<String>>,
        search: Option<String>,
        skip: Option<i32>,
        top: Option<i32>,
        session_id: Option<String>,
        filter: Option<String>,
    ) -> Bytes;

    #[graph(POST, permission = "DeviceManagementConfiguration.Read.All")]
    fn get_report_filters(
        name: Option<String>,
        select: Option<Vec<String>>,
        group_by: Option<Vec<String>>,
        order_by: Option<Vec<String>>,
        search: Option<String>,
        skip: Option<i32>,
        top: Option<i32>,
        session_id: Option<String>,
        filter: Option<String>,
    ) -> Bytes;

    #[graph(POST, permission = "DeviceManagementConfiguration.Read.All")]
    fn get_setting_non_compliance_report(
        name: Option<String>,
        select: Option<Vec<String>>,
        group_by: Option<Vec<String>>,
        order_by: Option<Vec<String>>,
        search: Option<String>,
        skip: Option<i32>,
        top: Option<i32>,
        session_id: Option<String>,
        filter: Option<String>,
    ) -> Bytes;

    #[graph(POST)]
    fn retrieve_device_app_installation_status_report(
        name: Option<String>,
        select: Option<Vec<String>>,
        search: Option<String>,
        group_by: Option<Vec<String>>,
        order_by: Option<Vec<String>>,
        skip: Option<i32>,
        top: Option<i32>,
        session_id: Option<String>,
        filter: Option<String>,
    ) -> Bytes;
}
