//! `microsoftStoreForBusinessApp`.
//!
//! Written by graph-codegen from Microsoft Graph's metadata (v1.0) and `codegen/intune.toml`.
//! Change that, not this: see CONTRIBUTING.

use graph_core::{DateTimeOffset, graph_enum, graph_resource};

use crate::{
    MimeContent, MobileAppAssignment, MobileAppBase, MobileAppCategory, MobileAppPublishingState,
};

/// An app of the Microsoft Store for Business.
///
/// [One of `MobileApp`](crate::MobileApp), whose functions create, update and delete it.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-apps-microsoftstoreforbusinessapp)
#[graph_resource(base = MobileAppBase)]
#[graph_resource(
    path = "/deviceAppManagement/mobileApps/microsoft.graph.microsoftStoreForBusinessApp",
    method = GET,
)]
#[graph_resource(
    path = "/deviceAppManagement/mobileApps/microsoft.graph.microsoftStoreForBusinessApp/$count",
    method = GET,
)]
#[graph_resource(
    path = "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.microsoftStoreForBusinessApp",
    method = GET,
    singleton,
)]
#[graph_resource(permission(read = "DeviceManagementApps.Read.All"))]
pub struct MicrosoftStoreForBusinessApp {
    #[graph(not_null)]
    pub license_type: Option<MicrosoftStoreForBusinessLicenseType>,
    pub package_identity_name: Option<String>,
    pub product_key: Option<String>,
    #[graph(not_null)]
    pub total_license_count: Option<i32>,
    #[graph(not_null)]
    pub used_license_count: Option<i32>,
}

/// Whether an app can be installed without the store.
#[graph_enum]
pub enum MicrosoftStoreForBusinessLicenseType {
    Offline,
    Online,
}
