//! `importedWindowsAutopilotDeviceIdentity`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{Binary, graph_complex, graph_enum, graph_operations, graph_resource};

/// The entity type `importedWindowsAutopilotDeviceIdentity`.
#[doc(alias = "importedWindowsAutopilotDeviceIdentities")]
#[graph_resource(
    path = "/deviceManagement/importedWindowsAutopilotDeviceIdentities",
    method = [GET, POST],
)]
#[graph_resource(
    path = "/deviceManagement/importedWindowsAutopilotDeviceIdentities/$count",
    method = GET,
)]
#[graph_resource(
    path = "/deviceManagement/importedWindowsAutopilotDeviceIdentities/{importedWindowsAutopilotDeviceIdentityId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementServiceConfig.Read.All",
    write = "DeviceManagementServiceConfig.ReadWrite.All",
))]
pub struct ImportedWindowsAutopilotDeviceIdentity {
    #[graph(key)]
    pub id: String,
    pub assigned_user_principal_name: Option<String>,
    pub group_tag: Option<String>,
    pub hardware_identifier: Option<Binary>,
    pub import_id: Option<String>,
    pub product_key: Option<String>,
    pub serial_number: Option<String>,
    pub state: Option<ImportedWindowsAutopilotDeviceIdentityState>,
}

#[graph_operations(
    path = "/deviceManagement/importedWindowsAutopilotDeviceIdentities",
    permission = "DeviceManagementServiceConfig.ReadWrite.All"
)]
impl ImportedWindowsAutopilotDeviceIdentity {
    /// Calls the action `import`.
    #[graph(POST)]
    fn import(
        imported_windows_autopilot_device_identities: Option<
            Vec<ImportedWindowsAutopilotDeviceIdentity>,
        >,
    ) -> Vec<ImportedWindowsAutopilotDeviceIdentity>;
}

/// The complex type `importedWindowsAutopilotDeviceIdentityState`.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-enrollment-importedwindowsautopilotdeviceidentitystate)
#[graph_complex]
pub struct ImportedWindowsAutopilotDeviceIdentityState {
    #[graph(not_null)]
    pub device_error_code: Option<i32>,
    pub device_error_name: Option<String>,
    #[graph(not_null)]
    pub device_import_status: Option<ImportedWindowsAutopilotDeviceIdentityImportStatus>,
    pub device_registration_id: Option<String>,
}

/// The enum `importedWindowsAutopilotDeviceIdentityImportStatus`.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-enrollment-importedwindowsautopilotdeviceidentityimportstatus)
#[graph_enum]
pub enum ImportedWindowsAutopilotDeviceIdentityImportStatus {
    Unknown,
    Pending,
    Partial,
    Complete,
    Error,
}
