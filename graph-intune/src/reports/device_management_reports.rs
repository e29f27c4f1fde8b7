//! `deviceManagementReports`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{Bytes, graph_operations, graph_resource};

use crate::DeviceManagementExportJob;

/// The reports of the tenant: each action gives a table as JSON, whose columns are named in the
/// answer.
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
#[doc(alias = "reports")]
#[graph_resource(path = "/deviceManagement/reports", method = [GET, PATCH, DELETE], singleton)]
#[graph_resource(permission(
    read = "DeviceManagementConfiguration.Read.All",
    write = "DeviceManagementConfiguration.ReadWrite.All",
))]
pub struct DeviceManagementReports {
    #[graph(key)]
    pub id: String,
    #[graph(navigation)]
    pub export_jobs: Option<Vec<DeviceManagementExportJob>>,
}

#[graph_operations(
    path = "/deviceManagement/reports",
    permission = "DeviceManagementConfiguration.Read.All"
)]
impl DeviceManagementReports {
    /// Calls the action `getCachedReport`.
    #[graph(POST)]
    fn get_cached_report(
        id: Option<String>,
        select: Option<Vec<String>>,
        group_by: Option<Vec<String>>,
        order_by: Option<Vec<String>>,
        search: Option<String>,
        skip: Option<i32>,
        top: Option<i32>,
    ) -> Bytes;

    /// Calls the action `getCompliancePolicyNonComplianceReport`.
    #[graph(POST)]
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

    /// Calls the action `getCompliancePolicyNonComplianceSummaryReport`.
    #[graph(POST)]
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

    /// Calls the action `getComplianceSettingNonComplianceReport`.
    #[graph(POST)]
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

    /// Calls the action `getConfigurationPolicyNonComplianceReport`.
    #[graph(POST)]
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

    /// Calls the action `getConfigurationPolicyNonComplianceSummaryReport`.
    #[graph(POST)]
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

    /// Calls the action `getConfigurationSettingNonComplianceReport`.
    #[graph(POST)]
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

    /// Calls the action `getDeviceManagementIntentPerSettingContributingProfiles`.
    #[graph(POST)]
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

    /// Calls the action `getDeviceManagementIntentSettingsReport`.
    #[graph(POST)]
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

    /// Calls the action `getDeviceNonComplianceReport`.
    #[graph(POST)]
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

    /// Calls the action `getDevicesWithoutCompliancePolicyReport`.
    #[graph(POST)]
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

    /// Calls the action `getHistoricalReport`.
    #[graph(POST)]
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

    /// Calls the action `getNoncompliantDevicesAndSettingsReport`.
    #[graph(POST)]
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

    /// Calls the action `getPolicyNonComplianceMetadata`.
    #[graph(POST)]
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

    /// Calls the action `getPolicyNonComplianceReport`.
    #[graph(POST)]
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

    /// Calls the action `getPolicyNonComplianceSummaryReport`.
    #[graph(POST)]
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

    /// Calls the action `getReportFilters`.
    #[graph(POST)]
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

    /// Calls the action `getSettingNonComplianceReport`.
    #[graph(POST)]
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

    /// Calls the action `retrieveDeviceAppInstallationStatusReport`.
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
