//! `termsAndConditionsAcceptanceStatus`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_resource};

use crate::TermsAndConditions;

/// The entity type `termsAndConditionsAcceptanceStatus`.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-companyterms-termsandconditionsacceptancestatus)
#[doc(alias = "acceptanceStatuses")]
#[graph_resource(
    path = "/deviceManagement/termsAndConditions/{termsAndConditionsId}/acceptanceStatuses",
    method = [GET, POST],
)]
#[graph_resource(
    path = "/deviceManagement/termsAndConditions/{termsAndConditionsId}/acceptanceStatuses/$count",
    method = GET,
)]
#[graph_resource(
    path = "/deviceManagement/termsAndConditions/{termsAndConditionsId}/acceptanceStatuses/{termsAndConditionsAcceptanceStatusId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementServiceConfig.Read.All",
    write = "DeviceManagementServiceConfig.ReadWrite.All",
))]
pub struct TermsAndConditionsAcceptanceStatus {
    #[graph(key)]
    pub id: String,
    #[graph(not_null)]
    pub accepted_date_time: Option<DateTimeOffset>,
    #[graph(not_null)]
    pub accepted_version: Option<i32>,
    pub user_display_name: Option<String>,
    pub user_principal_name: Option<String>,
    #[graph(navigation)]
    pub terms_and_conditions: Option<TermsAndConditions>,
}
