//! `deviceCompliancePolicyState`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{graph_complex, graph_resource};

use crate::{ComplianceStatus, PolicyPlatformType, SettingSource};

/// The entity type `deviceCompliancePolicyState`.
#[doc(alias = "deviceCompliancePolicyStates")]
#[graph_resource(
    path = "/deviceManagement/managedDevices/{managedDeviceId}/deviceCompliancePolicyStates",
    method = [GET, POST],
    also(
        for_detected_app = "/deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/deviceCompliancePolicyStates",
        for_user = "/users/{userId}/managedDevices/{managedDeviceId}/deviceCompliancePolicyStates",
    ),
)]
#[graph_resource(
    path = "/deviceManagement/managedDevices/{managedDeviceId}/deviceCompliancePolicyStates/$count",
    method = GET,
    also(
        for_detected_app = "/deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/deviceCompliancePolicyStates/$count",
        for_user = "/users/{userId}/managedDevices/{managedDeviceId}/deviceCompliancePolicyStates/$count",
    ),
)]
#[graph_resource(
    path = "/deviceManagement/managedDevices/{managedDeviceId}/deviceCompliancePolicyStates/{deviceCompliancePolicyStateId}",
    method = [GET, PATCH, DELETE],
    also(
        for_detected_app = "/deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/deviceCompliancePolicyStates/{deviceCompliancePolicyStateId}",
        for_user = "/users/{userId}/managedDevices/{managedDeviceId}/deviceCompliancePolicyStates/{deviceCompliancePolicyStateId}",
    ),
)]
pub struct DeviceCompliancePolicyState {
    #[graph(key)]
    pub id: String,
    pub display_name: Option<String>,
    #[graph(not_null)]
    pub platform_type: Option<PolicyPlatformType>,
    #[graph(not_null)]
    pub setting_count: Option<i32>,
    pub setting_states: Option<Vec<DeviceCompliancePolicySettingState>>,
    #[graph(not_null)]
    pub state: Option<ComplianceStatus>,
    #[graph(not_null)]
    pub version: Option<i32>,
}

/// The complex type `deviceCompliancePolicySettingState`.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-deviceconfig-devicecompliancepolicysettingstate)
#[graph_complex]
pub struct DeviceCompliancePolicySettingState {
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
