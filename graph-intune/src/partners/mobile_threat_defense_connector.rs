//! `mobileThreatDefenseConnector`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_enum, graph_resource};

/// The entity type `mobileThreatDefenseConnector`.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-onboarding-mobilethreatdefenseconnector)
#[doc(alias = "mobileThreatDefenseConnectors")]
#[graph_resource(path = "/deviceManagement/mobileThreatDefenseConnectors", method = [GET, POST])]
#[graph_resource(path = "/deviceManagement/mobileThreatDefenseConnectors/$count", method = GET)]
#[graph_resource(
    path = "/deviceManagement/mobileThreatDefenseConnectors/{mobileThreatDefenseConnectorId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementServiceConfig.Read.All",
    write = "DeviceManagementServiceConfig.ReadWrite.All",
))]
pub struct MobileThreatDefenseConnector {
    #[graph(key)]
    pub id: String,
    #[graph(name = "allowPartnerToCollectIOSApplicationMetadata", not_null)]
    pub allow_partner_to_collect_ios_application_metadata: Option<bool>,
    #[graph(name = "allowPartnerToCollectIOSPersonalApplicationMetadata", not_null)]
    pub allow_partner_to_collect_ios_personal_application_metadata: Option<bool>,
    #[graph(not_null)]
    pub android_device_blocked_on_missing_partner_data: Option<bool>,
    #[graph(not_null)]
    pub android_enabled: Option<bool>,
    #[graph(not_null)]
    pub android_mobile_application_management_enabled: Option<bool>,
    #[graph(not_null)]
    pub ios_device_blocked_on_missing_partner_data: Option<bool>,
    #[graph(not_null)]
    pub ios_enabled: Option<bool>,
    #[graph(not_null)]
    pub ios_mobile_application_management_enabled: Option<bool>,
    #[graph(not_null)]
    pub last_heartbeat_date_time: Option<DateTimeOffset>,
    #[graph(not_null)]
    pub microsoft_defender_for_endpoint_attach_enabled: Option<bool>,
    #[graph(not_null)]
    pub partner_state: Option<MobileThreatPartnerTenantState>,
    #[graph(not_null)]
    pub partner_unresponsiveness_threshold_in_days: Option<i32>,
    #[graph(not_null)]
    pub partner_unsupported_os_version_blocked: Option<bool>,
    #[graph(not_null)]
    pub windows_device_blocked_on_missing_partner_data: Option<bool>,
    #[graph(not_null)]
    pub windows_enabled: Option<bool>,
}

/// The enum `mobileThreatPartnerTenantState`.
#[graph_enum]
pub enum MobileThreatPartnerTenantState {
    Unavailable,
    Available,
    Enabled,
    Unresponsive,
    UnknownFutureValue,
}
