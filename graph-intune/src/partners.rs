//! Partners and connectors: other services that Intune works with.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

mod device_management_exchange_connector;
mod device_management_partner;
mod mobile_threat_defense_connector;
mod remote_assistance_partner;

pub use device_management_exchange_connector::*;
pub use device_management_partner::*;
use graph_core::AreaInfo;
pub use mobile_threat_defense_connector::*;
pub use remote_assistance_partner::*;

/// All that is declared here.
pub(crate) static PARTNERS: AreaInfo = AreaInfo::new(
    "partners",
    &[
        <DeviceManagementExchangeConnector as graph_core::Resource>::INFO,
        <DeviceManagementPartner as graph_core::Resource>::INFO,
        <DeviceManagementPartnerAssignment as graph_core::Resource>::INFO,
        <MobileThreatDefenseConnector as graph_core::Resource>::INFO,
        <RemoteAssistancePartner as graph_core::Resource>::INFO,
    ],
    &[],
    &[
        graph_core::EnumInfo::of::<DeviceManagementExchangeConnectorStatus>(),
        graph_core::EnumInfo::of::<DeviceManagementExchangeConnectorSyncType>(),
        graph_core::EnumInfo::of::<DeviceManagementExchangeConnectorType>(),
        graph_core::EnumInfo::of::<DeviceManagementPartnerAppType>(),
        graph_core::EnumInfo::of::<MobileThreatPartnerTenantState>(),
        graph_core::EnumInfo::of::<RemoteAssistanceOnboardingStatus>(),
    ],
);
