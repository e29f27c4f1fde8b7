//! `organization`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{graph_enum, graph_operations, graph_resource};

/// The entity type `organization`.
#[graph_resource(open)]
#[graph_resource(path = "/organization", method = GET)]
#[graph_resource(path = "/organization/$count", method = GET)]
#[graph_resource(path = "/organization/{organizationId}", method = GET)]
#[graph_resource(path = "/organization/{organizationId}", method = PATCH, name = "update")]
pub struct Organization {
    #[graph(key)]
    pub id: String,
    pub display_name: Option<String>,
    #[graph(not_null)]
    pub mobile_device_management_authority: Option<MdmAuthority>,
    pub tenant_type: Option<String>,
}

#[graph_operations(path = "/organization/{organizationId}")]
impl Organization {
    /// Calls the action `setMobileDeviceManagementAuthority`.
    #[graph(POST)]
    fn set_mobile_device_management_authority() -> i32;
}

/// The enum `mdmAuthority`.
#[graph_enum]
pub enum MdmAuthority {
    Unknown,
    Intune,
    Sccm,
    Office365,
}
