//! `deviceManagementExchangeConnector`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_enum, graph_operations, graph_resource};

/// The entity type `deviceManagementExchangeConnector`.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-onboarding-devicemanagementexchangeconnector)
#[doc(alias = "exchangeConnectors")]
#[graph_resource(path = "/deviceManagement/exchangeConnectors", method = [GET, POST])]
#[graph_resource(path = "/deviceManagement/exchangeConnectors/$count", method = GET)]
#[graph_resource(
    path = "/deviceManagement/exchangeConnectors/{deviceManagementExchangeConnectorId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementServiceConfig.Read.All",
    write = "DeviceManagementServiceConfig.ReadWrite.All",
))]
pub struct DeviceManagementExchangeConnector {
    #[graph(key)]
    pub id: String,
    pub connector_server_name: Option<String>,
    pub exchange_alias: Option<String>,
    #[graph(not_null)]
    pub exchange_connector_type: Option<DeviceManagementExchangeConnectorType>,
    pub exchange_organization: Option<String>,
    #[graph(not_null)]
    pub last_sync_date_time: Option<DateTimeOffset>,
    pub primary_smtp_address: Option<String>,
    pub server_name: Option<String>,
    #[graph(not_null)]
    pub status: Option<DeviceManagementExchangeConnectorStatus>,
    pub version: Option<String>,
}

#[graph_operations(
    path = "/deviceManagement/exchangeConnectors/{deviceManagementExchangeConnectorId}",
    permission = "DeviceManagementServiceConfig.ReadWrite.All"
)]
impl DeviceManagementExchangeConnector {
    /// Calls the action `sync`.
    #[graph(POST)]
    fn sync(sync_type: DeviceManagementExchangeConnectorSyncType);
}

/// The enum `deviceManagementExchangeConnectorStatus`.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-onboarding-devicemanagementexchangeconnectorstatus)
#[graph_enum]
pub enum DeviceManagementExchangeConnectorStatus {
    None,
    ConnectionPending,
    Connected,
    Disconnected,
    UnknownFutureValue,
}

/// The enum `deviceManagementExchangeConnectorSyncType`.
#[graph_enum]
pub enum DeviceManagementExchangeConnectorSyncType {
    FullSync,
    DeltaSync,
}

/// The enum `deviceManagementExchangeConnectorType`.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-onboarding-devicemanagementexchangeconnectortype)
#[graph_enum]
pub enum DeviceManagementExchangeConnectorType {
    OnPremises,
    Hosted,
    ServiceToService,
    Dedicated,
    UnknownFutureValue,
}
