//! `deviceConfigurationState`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{graph_complex, graph_resource};

use crate::{ComplianceStatus, PolicyPlatformType, SettingSource};

/// The entity type `deviceConfigurationState`.
#[doc(alias = "deviceConfigurationStates")]
#[graph_resource(
    path = "/deviceManagement/managedDevices/{managedDeviceId}/deviceConfigurationStates",
    method = [GET, POST],
    also(
        for_detected_app = "/deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/deviceConfigurationStates",
        for_user = "/users/{userId}/managedDevices/{managedDeviceId}/deviceConfigurationStates",
    ),
)]
#[graph_resource(
    path = "/deviceManagement/managedDevices/{managedDeviceId}/deviceConfigurationStates/$count",
    method = GET,
    also(
        for_detected_app = "/deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/deviceConfigurationStates/$count",
        for_user = "/users/{userId}/managedDevices/{managedDeviceId}/deviceConfigurationStates/$count",
    ),
)]
#[graph_resource(
    path = "/deviceManagement/managedDevices/{managedDeviceId}/deviceConfigurationStates/{deviceConfigurationStateId}",
    method = [GET, PATCH, DELETE],
    also(
        for_detected_app = "/deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/deviceConfigurationStates/{deviceConfigurationStateId}",
        for_user = "/users/{userId}/managedDevices/{managedDeviceId}/deviceConfigurationStates/{deviceConfigurationStateId}",
    ),
)]
pub struct DeviceConfigurationState {
    #[graph(key)]
    pub id: String,
    pub display_name: Option<String>,
    #[graph(not_null)]
    pub platform_type: Option<PolicyPlatformType>,
    #[graph(not_null)]
    pub setting_count: Option<i32>,
    pub setting_states: Option<Vec<DeviceConfigurationSettingState>>,
    #[graph(not_null)]
    pub state: Option<ComplianceStatus>,
    #[graph(not_null)]
    pub version: Option<i32>,
}

/// The complex type `deviceConfigurationSettingState`.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-deviceconfig-deviceconfigurationsettingstate)
#[graph_complex]
pub struct DeviceConfigurationSettingState {
    pub current_value: Option<String>,
    #[graph(not_null)]
    pub error_code: Option<i64>,
    pub error_description: Option<String>,
    pub instance_display_name: Option<String>,
    pub setting: Option<String>,
    pub setting_name: Option<String>,
    pub sources: Option<Vec<SettingSource>>,
    #[graph(not_null)]
    pub state: Option<ComplianceStatus>,
    pub user_email: Option<String>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
    pub user_principal_name: Option<String>,
}
