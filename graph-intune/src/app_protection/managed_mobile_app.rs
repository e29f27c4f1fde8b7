//! `managedMobileApp`.

use graph_core::{graph_complex, graph_hierarchy, graph_resource};

/// An app that a policy is for.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-mam-managedmobileapp)
///
/// ```
/// use graph_intune::{AndroidMobileAppIdentifier, ManagedMobileApp};
///
/// let package_id = Some("com.contoso.mail".into());
/// let mail = AndroidMobileAppIdentifier { package_id, ..Default::default() };
/// let mail = ManagedMobileApp { mobile_app_identifier: Some(mail.into()), ..Default::default() };
/// let request = ManagedMobileApp::create("1a2b", &mail);
/// assert_eq!(request.path()?, "/deviceAppManagement/androidManagedAppProtections/1a2b/apps");
/// # Ok::<(), graph_intune::graph_core::Error>(())
/// ```
#[graph_resource(
    path = "/deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/apps",
    method = [GET, POST],
)]
#[graph_resource(
    path = "/deviceAppManagement/androidManagedAppProtections/{androidManagedAppProtectionId}/apps/{managedMobileAppId}",
    method = [GET, PATCH, DELETE],
)]
#[graph_resource(permission(
    read = "DeviceManagementApps.Read.All",
    write = "DeviceManagementApps.ReadWrite.All"
))]
pub struct ManagedMobileApp {
    #[graph(key)]
    pub id: String,
    pub mobile_app_identifier: Option<MobileAppIdentifier>,
    pub version: Option<String>,
}

/// The base of [`MobileAppIdentifier`].
#[graph_complex(base)]
pub struct MobileAppIdentifierBase {}

/// What identifies an app on its platform.
#[graph_hierarchy(base = MobileAppIdentifierBase)]
pub enum MobileAppIdentifier {
    Android(AndroidMobileAppIdentifier),
    Ios(IosMobileAppIdentifier),
}

/// An Android app, by its package.
#[graph_complex(base = MobileAppIdentifierBase)]
pub struct AndroidMobileAppIdentifier {
    #[graph(not_null)]
    pub package_id: Option<String>,
}

/// An iOS app, by its bundle.
#[graph_complex(base = MobileAppIdentifierBase)]
pub struct IosMobileAppIdentifier {
    #[graph(not_null)]
    pub bundle_id: Option<String>,
}
