//! `vppToken`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_enum, graph_operations, graph_resource};

use crate::VppTokenAccountType;

/// The entity type `vppToken`.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-onboarding-vpptoken)
#[doc(alias = "vppTokens")]
#[graph_resource(path = "/deviceAppManagement/vppTokens", method = [GET, POST])]
#[graph_resource(path = "/deviceAppManagement/vppTokens/$count", method = GET)]
#[graph_resource(
    path = "/deviceAppManagement/vppTokens/{vppTokenId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementServiceConfig.Read.All",
    write = "DeviceManagementServiceConfig.ReadWrite.All",
))]
pub struct VppToken {
    #[graph(key)]
    pub id: String,
    pub apple_id: Option<String>,
    #[graph(not_null)]
    pub automatically_update_apps: Option<bool>,
    pub country_or_region: Option<String>,
    #[graph(not_null)]
    pub expiration_date_time: Option<DateTimeOffset>,
    #[graph(read_only, not_null)]
    pub last_modified_date_time: Option<DateTimeOffset>,
    #[graph(not_null)]
    pub last_sync_date_time: Option<DateTimeOffset>,
    #[graph(not_null)]
    pub last_sync_status: Option<VppTokenSyncStatus>,
    pub organization_name: Option<String>,
    #[graph(not_null)]
    pub state: Option<VppTokenState>,
    pub token: Option<String>,
    #[graph(not_null)]
    pub vpp_token_account_type: Option<VppTokenAccountType>,
}

#[graph_operations(
    path = "/deviceAppManagement/vppTokens/{vppTokenId}",
    permission = "DeviceManagementServiceConfig.ReadWrite.All"
)]
impl VppToken {
    /// Calls the action `syncLicenses`.
    #[graph(POST)]
    fn sync_licenses() -> Option<VppToken>;
}

/// The enum `vppTokenState`.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-onboarding-vpptokenstate)
#[graph_enum]
pub enum VppTokenState {
    Unknown,
    Valid,
    Expired,
    Invalid,
    AssignedToExternalMDM,
}

/// The enum `vppTokenSyncStatus`.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-onboarding-vpptokensyncstatus)
#[graph_enum]
pub enum VppTokenSyncStatus {
    None,
    InProgress,
    Completed,
    Failed,
}
