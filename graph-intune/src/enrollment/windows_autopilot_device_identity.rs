//! `windowsAutopilotDeviceIdentity`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_enum, graph_operations, graph_resource};

/// The entity type `windowsAutopilotDeviceIdentity`.
#[doc(alias = "windowsAutopilotDeviceIdentities")]
#[graph_resource(path = "/deviceManagement/windowsAutopilotDeviceIdentities", method = [GET, POST])]
#[graph_resource(path = "/deviceManagement/windowsAutopilotDeviceIdentities/$count", method = GET)]
#[graph_resource(
    path = "/deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementServiceConfig.Read.All",
    write = "DeviceManagementServiceConfig.ReadWrite.All",
))]
pub struct WindowsAutopilotDeviceIdentity {
    #[graph(key)]
    pub id: String,
    pub addressable_user_name: Option<String>,
    pub azure_active_directory_device_id: Option<String>,
    pub display_name: Option<String>,
    #[graph(not_null)]
    pub enrollment_state: Option<EnrollmentState>,
    pub group_tag: Option<String>,
    #[graph(not_null)]
    pub last_contacted_date_time: Option<DateTimeOffset>,
    pub managed_device_id: Option<String>,
    pub manufacturer: Option<String>,
    pub model: Option<String>,
    pub product_key: Option<String>,
    pub purchase_order_identifier: Option<String>,
    pub resource_name: Option<String>,
    pub serial_number: Option<String>,
    pub sku_number: Option<String>,
    pub system_family: Option<String>,
    pub user_principal_name: Option<String>,
}

#[graph_operations(
    path = "/deviceManagement/windowsAutopilotDeviceIdentities/{windowsAutopilotDeviceIdentityId}",
    permission = "DeviceManagementServiceConfig.ReadWrite.All"
)]
impl WindowsAutopilotDeviceIdentity {
    /// Calls the action `assignUserToDevice`.
    #[graph(POST)]
    fn assign_user_to_device(
        user_principal_name: Option<String>,
        addressable_user_name: Option<String>,
    );

    /// Calls the action `unassignUserFromDevice`.
    #[graph(POST, permission = "DeviceManagementServiceConfig.Read.All")]
    fn unassign_user_from_device();

    /// Calls the action `updateDeviceProperties`.
    #[graph(POST)]
    fn update_device_properties(
        user_principal_name: Option<String>,
        addressable_user_name: Option<String>,
        group_tag: Option<String>,
        display_name: Option<String>,
    );
}

/// The enum `enrollmentState`.
#[graph_enum]
pub enum EnrollmentState {
    Unknown,
    Enrolled,
    PendingReset,
    Failed,
    NotContacted,
}
