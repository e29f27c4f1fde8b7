//! `deviceManagementPartner`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_complex, graph_enum, graph_operations, graph_resource};

use crate::{DeviceAndAppManagementAssignmentTarget, DeviceManagementPartnerTenantState};

/// The entity type `deviceManagementPartner`.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-onboarding-devicemanagementpartner)
#[doc(alias = "deviceManagementPartners")]
#[graph_resource(path = "/deviceManagement/deviceManagementPartners", method = [GET, POST])]
#[graph_resource(path = "/deviceManagement/deviceManagementPartners/$count", method = GET)]
#[graph_resource(
    path = "/deviceManagement/deviceManagementPartners/{deviceManagementPartnerId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementServiceConfig.Read.All",
    write = "DeviceManagementServiceConfig.ReadWrite.All",
))]
pub struct DeviceManagementPartner {
    #[graph(key)]
    pub id: String,
    pub display_name: Option<String>,
    pub groups_requiring_partner_enrollment: Option<Vec<DeviceManagementPartnerAssignment>>,
    #[graph(not_null)]
    pub is_configured: Option<bool>,
    #[graph(not_null)]
    pub last_heartbeat_date_time: Option<DateTimeOffset>,
    #[graph(not_null)]
    pub partner_app_type: Option<DeviceManagementPartnerAppType>,
    #[graph(not_null)]
    pub partner_state: Option<DeviceManagementPartnerTenantState>,
    pub single_tenant_app_id: Option<String>,
    pub when_partner_devices_will_be_marked_as_non_compliant_date_time: Option<DateTimeOffset>,
    pub when_partner_devices_will_be_removed_date_time: Option<DateTimeOffset>,
}

#[graph_operations(
    path = "/deviceManagement/deviceManagementPartners/{deviceManagementPartnerId}",
    permission = "DeviceManagementServiceConfig.Read.All"
)]
impl DeviceManagementPartner {
    /// Calls the action `terminate`.
    #[graph(POST)]
    fn terminate();
}

/// The complex type `deviceManagementPartnerAssignment`.
#[graph_complex]
pub struct DeviceManagementPartnerAssignment {
    pub target: Option<DeviceAndAppManagementAssignmentTarget>,
}

/// The enum `deviceManagementPartnerAppType`.
#[graph_enum]
pub enum DeviceManagementPartnerAppType {
    Unknown,
    SingleTenantApp,
    MultiTenantApp,
}
