// Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
// Change that, not this: see CONTRIBUTING.

//! Partners and connectors: other services that Intune works with.
//!
//! Connectors to other services, and when they were last heard of:
//!
//! ```no_run
//! use graph_intune::MobileThreatDefenseConnector;
//! use graph_intune::prelude::*;
//!
//! # async fn run(graph: Client) -> Result<(), graph_intune::graph_core::Error> {
//! let mut connectors = MobileThreatDefenseConnector::list().stream(&graph);
//! while let Some(connector) = connectors.try_next().await? {
//!     println!("{:?} {:?}", connector.partner_state, connector.last_heartbeat_date_time);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Partners that tell whether devices comply are in [`compliance`](crate::compliance).
//!
//! # What it has
//!
//! The feature `partners` brings 28 operations, 5 types, and 6 enums.
//!
//! | resource | paths | functions |
//! |---|---|---|
//! | [`DeviceManagementExchangeConnector`] | `/deviceManagement/exchangeConnectors` | `list`, `create`, `count`, `get`, `update`, `delete`, `sync` |
//! | [`DeviceManagementPartner`] | `/deviceManagement/deviceManagementPartners` | `list`, `create`, `count`, `get`, `update`, `delete`, `terminate` |
//! | [`MobileThreatDefenseConnector`] | `/deviceManagement/mobileThreatDefenseConnectors` | `list`, `create`, `count`, `get`, `update`, `delete` |
//! | [`RemoteAssistancePartner`] | `/deviceManagement/remoteAssistancePartners` | `list`, `create`, `count`, `get`, `update`, `delete`, `begin_onboarding`, `disconnect` |

mod device_management_exchange_connector;
mod device_management_partner;
mod mobile_threat_defense_connector;
mod remote_assistance_partner;

pub use device_management_exchange_connector::*;
pub use device_management_partner::*;
use graph_core::AreaInfo;
pub use mobile_threat_defense_connector::*;
pub use remote_assistance_partner::*;

// Found by these names.
#[doc(alias = "exchangeConnectors")]
pub use device_management_exchange_connector::DeviceManagementExchangeConnector;

#[doc(alias = "deviceManagementPartners")]
pub use device_management_partner::DeviceManagementPartner;

#[doc(alias = "mobileThreatDefenseConnectors")]
pub use mobile_threat_defense_connector::MobileThreatDefenseConnector;

#[doc(alias = "remoteAssistancePartners")]
pub use remote_assistance_partner::RemoteAssistancePartner;

/// All that is declared here.
pub(crate) static PARTNERS: AreaInfo = AreaInfo::new(
    "partners",
    &[
        <DeviceManagementExchangeConnector as graph_core::Resource>::info,
        <DeviceManagementPartner as graph_core::Resource>::info,
        <DeviceManagementPartnerAssignment as graph_core::Resource>::info,
        <MobileThreatDefenseConnector as graph_core::Resource>::info,
        <RemoteAssistancePartner as graph_core::Resource>::info,
    ],
    &[],
    &[
        graph_core::EnumInfo::of::<DeviceManagementExchangeConnectorStatus>,
        graph_core::EnumInfo::of::<DeviceManagementExchangeConnectorSyncType>,
        graph_core::EnumInfo::of::<DeviceManagementExchangeConnectorType>,
        graph_core::EnumInfo::of::<DeviceManagementPartnerAppType>,
        graph_core::EnumInfo::of::<MobileThreatPartnerTenantState>,
        graph_core::EnumInfo::of::<RemoteAssistanceOnboardingStatus>,
    ],
);
