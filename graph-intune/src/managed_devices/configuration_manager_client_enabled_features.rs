//! `configurationManagerClientEnabledFeatures`.

use graph_core::graph_complex;

/// Which workloads of a co-managed device Intune has.
#[graph_complex]
pub struct ConfigurationManagerClientEnabledFeatures {
    #[graph(not_null)]
    pub compliance_policy: Option<bool>,
    #[graph(not_null)]
    pub device_configuration: Option<bool>,
    #[graph(not_null)]
    pub inventory: Option<bool>,
    #[graph(not_null)]
    pub modern_apps: Option<bool>,
    #[graph(not_null)]
    pub resource_access: Option<bool>,
    #[graph(not_null)]
    pub windows_update_for_business: Option<bool>,
}
