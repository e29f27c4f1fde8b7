//! `deviceComplianceSettingState`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_resource};

use crate::ComplianceStatus;

/// The entity type `deviceComplianceSettingState`.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-deviceconfig-devicecompliancesettingstate)
#[doc(alias = "deviceComplianceSettingStates")]
#[graph_resource(
    path = "/deviceManagement/deviceCompliancePolicySettingStateSummaries/{deviceCompliancePolicySettingStateSummaryId}/deviceComplianceSettingStates",
    method = [GET, POST],
)]
#[graph_resource(
    path = "/deviceManagement/deviceCompliancePolicySettingStateSummaries/{deviceCompliancePolicySettingStateSummaryId}/deviceComplianceSettingStates/$count",
    method = GET,
)]
#[graph_resource(
    path = "/deviceManagement/deviceCompliancePolicySettingStateSummaries/{deviceCompliancePolicySettingStateSummaryId}/deviceComplianceSettingStates/{deviceComplianceSettingStateId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementConfiguration.Read.All",
    write = "DeviceManagementConfiguration.ReadWrite.All",
))]
pub struct DeviceComplianceSettingState {
    #[graph(key)]
    pub id: String,
    #[graph(not_null)]
    pub compliance_grace_period_expiration_date_time: Option<DateTimeOffset>,
    pub device_id: Option<String>,
    pub device_model: Option<String>,
    pub device_name: Option<String>,
    pub setting: Option<String>,
    pub setting_name: Option<String>,
    #[graph(not_null)]
    pub state: Option<ComplianceStatus>,
    pub user_email: Option<String>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
    pub user_principal_name: Option<String>,
}
