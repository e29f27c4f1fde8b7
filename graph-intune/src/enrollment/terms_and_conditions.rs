//! `termsAndConditions`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_resource};

use crate::{TermsAndConditionsAcceptanceStatus, TermsAndConditionsAssignment};

/// The entity type `termsAndConditions`.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-companyterms-termsandconditions)
#[graph_resource(path = "/deviceManagement/termsAndConditions", method = [GET, POST])]
#[graph_resource(path = "/deviceManagement/termsAndConditions/$count", method = GET)]
#[graph_resource(
    path = "/deviceManagement/termsAndConditions/{termsAndConditionsId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(
    path = "/deviceManagement/termsAndConditions/{termsAndConditionsId}/acceptanceStatuses/{termsAndConditionsAcceptanceStatusId}/termsAndConditions",
    method = GET,
    singleton,
    name = "get_of_terms_and_conditions_acceptance_status",
)]
#[graph_resource(
    path = "/deviceManagement/termsAndConditions/{termsAndConditionsId}/acceptanceStatuses/{termsAndConditionsAcceptanceStatusId}/termsAndConditions",
    method = PATCH,
    singleton,
    name = "update_of_terms_and_conditions_acceptance_status",
)]
#[graph_resource(
    path = "/deviceManagement/termsAndConditions/{termsAndConditionsId}/acceptanceStatuses/{termsAndConditionsAcceptanceStatusId}/termsAndConditions",
    method = DELETE,
    singleton,
    name = "delete_of_terms_and_conditions_acceptance_status",
)]
#[graph_resource(permission(
    read = "DeviceManagementServiceConfig.Read.All",
    write = "DeviceManagementServiceConfig.ReadWrite.All",
))]
pub struct TermsAndConditions {
    #[graph(key)]
    pub id: String,
    pub acceptance_statement: Option<String>,
    pub body_text: Option<String>,
    #[graph(read_only, not_null)]
    pub created_date_time: Option<DateTimeOffset>,
    pub description: Option<String>,
    #[graph(not_null)]
    pub display_name: Option<String>,
    #[graph(read_only, not_null)]
    pub last_modified_date_time: Option<DateTimeOffset>,
    pub title: Option<String>,
    #[graph(not_null)]
    pub version: Option<i32>,
    #[graph(navigation)]
    pub acceptance_statuses: Option<Vec<TermsAndConditionsAcceptanceStatus>>,
    #[graph(navigation)]
    pub assignments: Option<Vec<TermsAndConditionsAssignment>>,
}
