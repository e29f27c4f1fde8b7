//! `complianceManagementPartner`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_complex, graph_resource};

use crate::{DeviceAndAppManagementAssignmentTarget, DeviceManagementPartnerTenantState};

/// The entity type `complianceManagementPartner`.
#[doc(alias = "complianceManagementPartners")]
#[graph_resource(path = "/deviceManagement/complianceManagementPartners", method = [GET, POST])]
#[graph_resource(path = "/deviceManagement/complianceManagementPartners/$count", method = GET)]
#[graph_resource(
    path = "/deviceManagement/complianceManagementPartners/{complianceManagementPartnerId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementServiceConfig.Read.All",
    write = "DeviceManagementServiceConfig.ReadWrite.All",
))]
pub struct ComplianceManagementPartner {
    #[graph(key)]
    pub id: String,
    pub android_enrollment_assignments: Option<Vec<ComplianceManagementPartnerAssignment>>,
    #[graph(not_null)]
    pub android_onboarded: Option<bool>,
    pub display_name: Option<String>,
    pub ios_enrollment_assignments: Option<Vec<ComplianceManagementPartnerAssignment>>,
    #[graph(not_null)]
    pub ios_onboarded: Option<bool>,
    #[graph(not_null)]
    pub last_heartbeat_date_time: Option<DateTimeOffset>,
    pub mac_os_enrollment_assignments: Option<Vec<ComplianceManagementPartnerAssignment>>,
    #[graph(not_null)]
    pub mac_os_onboarded: Option<bool>,
    #[graph(not_null)]
    pub partner_state: Option<DeviceManagementPartnerTenantState>,
}

/// The complex type `complianceManagementPartnerAssignment`.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-onboarding-compliancemanagementpartnerassignment)
#[graph_complex]
pub struct ComplianceManagementPartnerAssignment {
    pub target: Option<DeviceAndAppManagementAssignmentTarget>,
}
