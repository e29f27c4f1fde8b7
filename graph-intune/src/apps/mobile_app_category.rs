//! `mobileAppCategory`.

use graph_core::{DateTimeOffset, graph_resource};

/// A label that sorts apps.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-apps-mobileappcategory)
#[graph_resource(path = "/deviceAppManagement/mobileAppCategories", method = [GET, POST])]
#[graph_resource(
    path = "/deviceAppManagement/mobileAppCategories/{mobileAppCategoryId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(
    path = "/deviceAppManagement/mobileApps/{mobileAppId}/categories",
    method = GET,
    name = "list_for_mobile_app",
)]
#[graph_resource(permission(
    read = "DeviceManagementApps.Read.All",
    write = "DeviceManagementApps.ReadWrite.All"
))]
pub struct MobileAppCategory {
    #[graph(key)]
    pub id: String,
    pub display_name: Option<String>,
    #[graph(read_only, not_null)]
    pub last_modified_date_time: Option<DateTimeOffset>,
}
