//! `mobileAppContent`.

use graph_core::graph_resource;

use super::MobileAppContentFile;

/// A version of the content of an app.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-apps-mobileappcontent)
///
/// ```
/// use graph_intune::MobileAppContent;
///
/// let request = MobileAppContent::create("1a2b", &MobileAppContent::default());
/// assert_eq!(
///     request.path()?,
///     "/deviceAppManagement/mobileApps/1a2b/microsoft.graph.mobileLobApp/contentVersions"
/// );
/// # Ok::<(), graph_intune::graph_core::Error>(())
/// ```
#[graph_resource(
    path = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/contentVersions",
    method = [GET, POST],
    also(
        of_managed_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/contentVersions",
    ),
)]
#[graph_resource(
    path = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/contentVersions/{mobileAppContentId}",
    method = [GET, PATCH, DELETE],
    also(
        of_managed_app = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/contentVersions/{mobileAppContentId}",
    ),
)]
#[graph_resource(permission(
    read = "DeviceManagementApps.Read.All",
    write = "DeviceManagementApps.ReadWrite.All"
))]
pub struct MobileAppContent {
    #[graph(key)]
    pub id: String,
    #[graph(navigation)]
    pub files: Option<Vec<MobileAppContentFile>>,
}
