//! `deviceCategory`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::graph_resource;

/// A label that sorts devices, chosen by the organization.
///
/// ```
/// use graph_intune::{DeviceCategory, ManagedDevice};
///
/// let set = ManagedDevice::set_device_category_ref("1a2b", DeviceCategory::get("3c4d"));
/// assert_eq!(set.path()?, "/deviceManagement/managedDevices/1a2b/deviceCategory/$ref");
/// # Ok::<(), graph_intune::graph_core::Error>(())
/// ```
#[doc(alias = "deviceCategories")]
#[graph_resource(path = "/deviceManagement/deviceCategories", method = [GET, POST])]
#[graph_resource(path = "/deviceManagement/deviceCategories/$count", method = GET)]
#[graph_resource(
    path = "/deviceManagement/deviceCategories/{deviceCategoryId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(
    path = "/deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/deviceCategory",
    method = GET,
    singleton,
    name = "get_of_managed_device_for_detected_app",
    permission = "DeviceManagementManagedDevices.Read.All",
)]
#[graph_resource(
    path = "/deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/deviceCategory",
    method = PATCH,
    singleton,
    name = "update_of_managed_device_for_detected_app",
    permission = "DeviceManagementManagedDevices.ReadWrite.All",
)]
#[graph_resource(
    path = "/deviceManagement/detectedApps/{detectedAppId}/managedDevices/{managedDeviceId}/deviceCategory",
    method = DELETE,
    singleton,
    name = "delete_of_managed_device_for_detected_app",
)]
#[graph_resource(
    path = "/deviceManagement/managedDevices/{managedDeviceId}/deviceCategory",
    method = GET,
    singleton,
    name = "get_of_managed_device",
)]
#[graph_resource(
    path = "/deviceManagement/managedDevices/{managedDeviceId}/deviceCategory",
    method = PATCH,
    singleton,
    name = "update_of_managed_device",
)]
#[graph_resource(
    path = "/deviceManagement/managedDevices/{managedDeviceId}/deviceCategory",
    method = DELETE,
    singleton,
    name = "delete_of_managed_device",
)]
#[graph_resource(
    path = "/users/{userId}/managedDevices/{managedDeviceId}/deviceCategory",
    method = GET,
    singleton,
    name = "get_of_managed_device_for_user",
)]
#[graph_resource(
    path = "/users/{userId}/managedDevices/{managedDeviceId}/deviceCategory",
    method = PATCH,
    singleton,
    name = "update_of_managed_device_for_user",
)]
#[graph_resource(
    path = "/users/{userId}/managedDevices/{managedDeviceId}/deviceCategory",
    method = DELETE,
    singleton,
    name = "delete_of_managed_device_for_user",
)]
#[graph_resource(permission(
    read = "DeviceManagementConfiguration.Read.All",
    write = "DeviceManagementConfiguration.ReadWrite.All",
))]
pub struct DeviceCategory {
    #[graph(key)]
    pub id: String,
    pub description: Option<String>,
    pub display_name: Option<String>,
}
