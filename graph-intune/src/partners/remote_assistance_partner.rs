//! `remoteAssistancePartner`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_enum, graph_operations, graph_resource};

/// The entity type `remoteAssistancePartner`.
#[doc(alias = "remoteAssistancePartners")]
#[graph_resource(path = "/deviceManagement/remoteAssistancePartners", method = [GET, POST])]
#[graph_resource(path = "/deviceManagement/remoteAssistancePartners/$count", method = GET)]
#[graph_resource(
    path = "/deviceManagement/remoteAssistancePartners/{remoteAssistancePartnerId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementServiceConfig.Read.All",
    write = "DeviceManagementServiceConfig.ReadWrite.All",
))]
pub struct RemoteAssistancePartner {
    #[graph(key)]
    pub id: String,
    pub display_name: Option<String>,
    #[graph(not_null)]
    pub last_connection_date_time: Option<DateTimeOffset>,
    #[graph(not_null)]
    pub onboarding_status: Option<RemoteAssistanceOnboardingStatus>,
    pub onboarding_url: Option<String>,
}

#[graph_operations(
    path = "/deviceManagement/remoteAssistancePartners/{remoteAssistancePartnerId}",
    permission = "DeviceManagementServiceConfig.ReadWrite.All"
)]
impl RemoteAssistancePartner {
    /// Calls the action `beginOnboarding`.
    #[graph(POST)]
    fn begin_onboarding();

    /// Calls the action `disconnect`.
    #[graph(POST)]
    fn disconnect();
}

/// The enum `remoteAssistanceOnboardingStatus`.
#[graph_enum]
pub enum RemoteAssistanceOnboardingStatus {
    NotOnboarded,
    Onboarding,
    Onboarded,
}
