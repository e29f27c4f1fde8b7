//! `managedAndroidStoreApp`.

use graph_core::{DateTimeOffset, graph_resource};

use super::{
    AndroidMinimumOperatingSystem, ManagedApp, ManagedAppAvailability, MobileAppAssignment,
    MobileAppCategory, MobileAppPublishingState,
};
use crate::shared::MimeContent;

/// A protected app of the Google Play store.
///
/// [Reference](https://learn.microsoft.com/en-us/graph/api/resources/intune-apps-managedandroidstoreapp)
#[graph_resource(base = ManagedApp)]
pub struct ManagedAndroidStoreApp {
    #[graph(not_null)]
    pub app_store_url: Option<String>,
    #[graph(not_null)]
    pub minimum_supported_operating_system: Option<AndroidMinimumOperatingSystem>,
    pub package_id: Option<String>,
}
