//! `mobileAppCategory`.

use graph_core::{DateTimeOffset, graph_resource};

/// A label that sorts apps.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-apps-mobileappcategory)
///
/// ```
/// use graph_intune::MobileAppCategory;
///
/// let request = MobileAppCategory::list_for_mobile_app("1a2b").page();
/// assert_eq!(request.path()?, "/deviceAppManagement/mobileApps/1a2b/categories");
/// let all = MobileAppCategory::list().order_by(MobileAppCategory::DISPLAY_NAME.asc()).page();
/// assert_eq!(all.url()?, "/deviceAppManagement/mobileAppCategories?$orderby=displayName");
/// # Ok::<(), graph_intune::graph_core::Error>(())
/// ```
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
