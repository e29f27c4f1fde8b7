//! `user`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{Stream, graph_complex, graph_operations, graph_resource};

#[cfg(feature = "app_protection")]
use crate::ManagedAppPolicy;
use crate::ManagedDevice;

/// A person in the directory, with the few properties that lead to devices and back.
///
/// ```
/// use graph_intune::User;
///
/// let user = User::get("1a2b").select((User::DISPLAY_NAME, User::MAIL));
/// assert_eq!(user.url()?, "/users/1a2b?$select=id,displayName,mail");
/// # Ok::<(), graph_intune::graph_core::Error>(())
/// ```
#[doc(alias = "assignedUsers")]
#[doc(alias = "users")]
#[graph_resource(open)]
#[graph_resource(
    path = "/users/{userId}",
    method = GET,
    also(
        of_cloud_pc_provisioning_policy_assignment = "/deviceManagement/virtualEndpoint/provisioningPolicies/{cloudPcProvisioningPolicyId}/assignments/{cloudPcProvisioningPolicyAssignmentId}/assignedUsers/{userId}",
    ),
)]
#[graph_resource(
    path = "/deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/users",
    method = GET,
    name = "list_of_managed_device_for_detected_app",
    permission = "DeviceManagementManagedDevices.Read.All",
)]
#[graph_resource(
    path = "/deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/users/$count",
    method = GET,
    name = "count_of_managed_device_for_detected_app",
    permission = "DeviceManagementManagedDevices.Read.All",
)]
#[graph_resource(
    path = "/deviceManagement/managedDevices/{managedDeviceId}/users",
    method = GET,
    name = "list_of_managed_device",
)]
#[graph_resource(
    path = "/deviceManagement/managedDevices/{managedDeviceId}/users/$count",
    method = GET,
    name = "count_of_managed_device",
)]
#[graph_resource(
    path = "/deviceManagement/virtualEndpoint/provisioningPolicies/{cloudPcProvisioningPolicyId}/assignments/{cloudPcProvisioningPolicyAssignmentId}/assignedUsers",
    method = GET,
    name = "list_of_cloud_pc_provisioning_policy_assignment",
)]
#[graph_resource(
    path = "/deviceManagement/virtualEndpoint/provisioningPolicies/{cloudPcProvisioningPolicyId}/assignments/{cloudPcProvisioningPolicyAssignmentId}/assignedUsers/$count",
    method = GET,
    name = "count_of_cloud_pc_provisioning_policy_assignment",
)]
#[graph_resource(
    path = "/users/{userId}/managedDevices/{managedDeviceId}/users",
    method = GET,
    name = "list_of_managed_device_for_user",
)]
#[graph_resource(
    path = "/users/{userId}/managedDevices/{managedDeviceId}/users/$count",
    method = GET,
    name = "count_of_managed_device_for_user",
)]
#[graph_resource(path = "/users", method = GET, name = "list")]
pub struct User {
    #[graph(key)]
    pub id: String,
    pub account_enabled: Option<bool>,
    pub display_name: Option<String>,
    pub given_name: Option<String>,
    pub job_title: Option<String>,
    pub mail: Option<String>,
    pub surname: Option<String>,
    pub user_principal_name: Option<String>,
    #[graph(navigation)]
    pub managed_devices: Option<Vec<ManagedDevice>>,
}

#[graph_operations(path = "/users/{userId}")]
impl User {
    /// Calls the function `exportDeviceAndAppManagementData`.
    #[graph(GET)]
    fn export_device_and_app_management_data() -> Option<DeviceAndAppManagementData>;

    /// Calls the function `exportDeviceAndAppManagementData`.
    #[graph(GET, path = "/users/{userId}/exportDeviceAndAppManagementData(skip={skip},top={top})")]
    fn export_device_and_app_management_data_with_skip_top(
        skip: i32,
        top: i32,
    ) -> Option<DeviceAndAppManagementData>;

    /// Calls the function `getManagedAppDiagnosticStatuses`.
    #[graph(GET)]
    fn get_managed_app_diagnostic_statuses() -> Vec<ManagedAppDiagnosticStatus>;

    /// Calls the function `getManagedAppPolicies`.
    #[cfg(feature = "app_protection")]
    #[graph(GET)]
    fn get_managed_app_policies() -> Vec<ManagedAppPolicy>;

    /// Calls the function `getManagedDevicesWithAppFailures`.
    #[graph(GET)]
    fn get_managed_devices_with_app_failures() -> Vec<String>;

    /// Calls the action `removeAllDevicesFromManagement`.
    #[graph(POST)]
    fn remove_all_devices_from_management();

    /// Calls the action `wipeManagedAppRegistrationsByDeviceTag`.
    #[graph(POST)]
    fn wipe_managed_app_registrations_by_device_tag(device_tag: Option<String>);
}

/// The complex type `deviceAndAppManagementData`.
#[graph_complex]
pub struct DeviceAndAppManagementData {
    pub content: Option<Stream>,
}

/// The complex type `managedAppDiagnosticStatus`.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-mam-managedappdiagnosticstatus)
#[graph_complex]
pub struct ManagedAppDiagnosticStatus {
    pub mitigation_instruction: Option<String>,
    pub state: Option<String>,
    pub validation_name: Option<String>,
}
