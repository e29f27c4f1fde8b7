//! `deviceCategory`.

use graph_core::graph_resource;

/// A label that sorts devices, chosen by the organization.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-shared-devicecategory)
///
/// ```
/// use graph_intune::{DeviceCategory, ManagedDevice};
///
/// let set = ManagedDevice::set_device_category_ref("1a2b", DeviceCategory::get("3c4d"));
/// assert_eq!(set.path()?, "/deviceManagement/managedDevices/1a2b/deviceCategory/$ref");
/// # Ok::<(), graph_intune::graph_core::Error>(())
/// ```
#[graph_resource(path = "/deviceManagement/deviceCategories", method = [GET, POST])]
#[graph_resource(
    path = "/deviceManagement/deviceCategories/{deviceCategoryId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(
    path = "/deviceManagement/managedDevices/{managedDeviceId}/deviceCategory",
    method = GET,
    singleton,
    name = "get_of_managed_device",
    permission = "DeviceManagementManagedDevices.Read.All",
)]
#[graph_resource(permission(
    read = "DeviceManagementConfiguration.Read.All",
    write = "DeviceManagementConfiguration.ReadWrite.All"
))]
pub struct DeviceCategory {
    #[graph(key)]
    pub id: String,
    pub description: Option<String>,
    pub display_name: Option<String>,
}
